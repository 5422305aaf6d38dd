import { CST, Lexer } from 'yaml'
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

/** `# kehoach-ignore rule: lý do`, of a YAML file. */
export function yamlComments(file: string): Comment[] {
  return commentsOfYaml(file).flatMap(({ start, text: whole }) => {
    const inner = lineComment.exec(whole)?.[1]
    const end = start + whole.length
    return inner === undefined ? [] : [{ start, end, text: inner, textStart: end - inner.length }]
  })
}

/** A YAML file's comments. A `#` in quotes or in a block of prose begins none. */
export function commentsOfYaml(file: string): { start: number; text: string }[] {
  const comments: { start: number; text: string }[] = []
  let offset = 0
  let isScalar = false
  for (const token of new Lexer().lex(file)) {
    // These three mark what follows and stand for no characters of the file.
    const isMark = token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR
    if (!isMark && !isScalar && token.startsWith('#')) comments.push({ start: offset, text: token.replace(/\r$/, '') })
    if (!isMark) offset += token.length
    isScalar = token === CST.SCALAR
  }
  return comments
}
