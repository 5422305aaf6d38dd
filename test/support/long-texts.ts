/** Texts that lead a careless search into going over the same characters again and again; each of about `size` characters. */
export type LongText = [name: string, text: (size: number) => string]

const repeated =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length))

/** One passage, for the rules. */
export const longPassages: LongText[] = [
  ['spaces', (size) => `a${' '.repeat(size)}b`],
  ['one word', repeated('a')],
  ['dots', repeated('.')],
  ['letters that wait for words, before one that ends none', (size) => `${'x'.repeat(size)}z`],
  ['brackets', repeated('([')],
  ['names', repeated('Đoàn ')],
  ['faces', repeated(':(a')],
  ['closing brackets', repeated(')')],
  ['one word again and again', repeated('các ')],
  ['quoted names', repeated('“Quốc Hội trẻ” ')],
  ['dates', repeated('11/5/2024 ')],
  ['cited documents', repeated('Số 12-KH/ĐTN ngày 1/1/2024 ')],
  ['numbers of years', repeated('93 năm ')],
]

/** A draft as Markdown, for the reader. */
export const longDrafts: LongText[] = [
  ['one long line', repeated('kỷ niệm 49 năm ')],
  ['many lines', repeated('- kỷ niệm 49 năm;\n')],
  ['many wrapped lines', repeated('kỷ niệm 49 năm và\n')],
  ['open brackets', repeated('(\n')],
  ['dashes', (size) => `${'-'.repeat(size / 2)}\n`.repeat(2)],
  ['rules without end', repeated('--- ---\na  b\n')],
  ['stars', repeated('*')],
  ['spaces', (size) => ` a${' '.repeat(size)}b`],
  ['tabs', repeated('\t')],
  ['brackets of links', repeated('[')],
  ['tags that never close', repeated('<p ')],
  ['ampersands', repeated('&a')],
  ['bars', repeated('|')],
  ['combining marks', (size) => `a${'\u0301'.repeat(size)}`],
  ['line breaks', repeated('\r')],
  ['lines behind tabs', repeated('\n\ta')],
  [
    'rules of all lengths',
    (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, i) => `\n--- ${'-'.repeat(i + 3)}`).join('\na  b\n'),
  ],
  ['columns', (size) => `\n--- ---\n${repeated('a  b\n\n')(size)}--- ---\n`],
  ['rows of tabs', repeated('\na\tb\tc')],
  ['digits', repeated('1.')],
  ['capitals', repeated('A ')],
]

/** Comments that ask for silence, or look as if they did. */
export const longSuppressions: LongText[] = [
  ['never closed', repeated('<!-- kehoach-ignore ')],
  ['on one line', repeated('<!-- kehoach-ignore weekday: x --> a ')],
  ['one above the other', repeated('<!-- kehoach-ignore weekday: x -->\n\n')],
  ['behind blanks', (size) => `${' '.repeat(size)}kehoach-ignor kehoach-ignore`],
  ['before blanks', (size) => `kehoach-ignore${' '.repeat(size)}x`],
]
