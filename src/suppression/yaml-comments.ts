import { CST, Lexer } from 'yaml'

/** A YAML file's comments. A `#` in quotes or in a block of prose begins none. */
export function yamlComments(file: string): { start: number; text: string }[] {
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
