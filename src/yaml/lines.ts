const plain = /^[\p{L}“‘(.…][^\n]*$/u
const read = /^(?:true|false|null|yes|no|on|off|y|n|~|\.inf|\.nan)$/iu

/** One value on its line: bare where YAML reads it as it stands, else between quotation marks. */
export function scalar(text: string): string {
  const isPlain =
    plain.test(text) &&
    !/:(?=\s|$)|\s#|^\.{3}$|[\s\u0085\u2028\u2029\ufeff]$/u.test(text) &&
    !read.test(text) &&
    text.trim() === text
  return isPlain && !strange.test(text) ? text : quoted(text)
}

const strange = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u

function quoted(text: string): string {
  return JSON.stringify(text)
}

/** A text of several lines below its key; of one line behind it. */
export function textField(key: string, lines: readonly string[]): string[] {
  if (lines.length === 1) return [`${key}: ${scalar(lines[0]!)}`]
  return [`${key}: |`, ...lines.map((line) => `  ${line}`)]
}

/** One line, or a list of them. */
export function lineOrLines(key: string, lines: readonly string[]): string[] {
  if (lines.length === 1) return [`${key}: ${scalar(lines[0]!)}`]
  return [`${key}:`, ...lines.map((line) => `  - ${scalar(line)}`)]
}

export function block(key: string, text: string): string[] {
  return [`${key}: |`, ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))]
}

export function indented(lines: readonly string[], width = 2): string[] {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`))
}

/** The comment by which an editor knows the schema at the end of a way from the file; none without a schema. */
export function schemaLines(way: string | undefined): string[] {
  return way === undefined ? [] : [`# yaml-language-server: $schema=${way}`, '#']
}
