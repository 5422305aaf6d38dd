import { suppressionComment } from '../text/suppression.js'

/** A comment that asks for silence. Offsets are the file's own. */
export interface Comment {
  start: number
  end: number
  /** Behind `kehoach-ignore`, up to the comment's end. */
  text: string
  textStart: number
}

const lineComment = /^#[ \t]*kehoach-ignore(?![\p{L}\d-])(.*)$/u

export function htmlComments(text: string): Comment[] {
  return Array.from(text.matchAll(suppressionComment), ({ index, 0: whole, 1: inner }) => {
    const textStart = index + whole.length - '-->'.length - inner!.length
    return { start: index, end: index + whole.length, text: inner!, textStart }
  })
}

/** `# kehoach-ignore rule: lý do`, of the comments that a YAML file has at the offsets given. */
export function lineComments(comments: readonly { start: number; text: string }[]): Comment[] {
  return comments.flatMap(({ start, text: whole }) => {
    const inner = lineComment.exec(whole)?.[1]
    const end = start + whole.length
    return inner === undefined ? [] : [{ start, end, text: inner, textStart: end - inner.length }]
  })
}
