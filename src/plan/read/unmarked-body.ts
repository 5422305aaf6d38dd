import type { YamlMistake } from '../../yaml/errors.js'

const unmarked = /^body:[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]+\S/m

/**
 * A body of several lines without `|` in front: YAML takes its words for keys, lists and comments, and whatever is said
 * of them follows from the one mark that is missing.
 */
export function findUnmarkedBody(text: string): YamlMistake | undefined {
  const found = unmarked.exec(text)
  if (!found) return undefined
  return {
    range: [found.index, found.index + 'body'.length],
    message: 'Nội dung viết nhiều dòng mà không có dấu “|” sau “body:”.',
    hint: 'Viết “body: |”, rồi xuống dòng và thụt nội dung vào hai dấu cách.',
  }
}
