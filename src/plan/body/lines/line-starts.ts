import type { Problem } from '../../../problem.js'
import { type Sourced, sourceRange } from '../../../text/sourced.js'
import type { BodyReader } from '../reader.js'
import { type BodyLine, isEnded } from './lines.js'

interface LineStart {
  pattern: RegExp
  /** Only lines that continue a paragraph. */
  inside?: true
  /** Only lines that begin something: prose that was wrapped may go on with the same. */
  begins?: true
  /** Lines that follow have the same mistake for the same reason. */
  once?: true
  message: (found: string) => string
  hint: string
  /** What stands there instead. */
  fix?: { text: string; unsafe?: true }
}

const numbered =
  /^(?:[IVX]{1,5}(?:\s?[-–])?|\d{1,2}(?:\.\d{1,2})+)[.)/]?\s+(?=[\p{Lu}“"])(?!\p{Lu}\.)|^\d{1,2}(?:[.)/]|\s?[-–](?=\s+\p{L}))\s+|^[a-zđ][.)]\s+/u

/** The number that a heading's text begins with, though headings are numbered by themselves. */
export function typedNumber(text: string): string | undefined {
  return numbered.exec(text)?.[0]
}

// What a line of a paragraph begins with when its author meant something else than a paragraph.
const starts: LineStart[] = [
  {
    pattern: /^#{1,6}(?=[^\s#])/,
    begins: true,
    message: (found) => `Sau “${found}” thiếu dấu cách nên dòng này không thành mục.`,
    hint: 'Thêm dấu cách sau #. Muốn in dấu #, viết \\#.',
  },
  {
    pattern: /^[-+](?=[\p{L}“"(]|\*{1,3}\p{L}|\{\{)/u,
    begins: true,
    message: (found) => `Sau dấu “${found}” đầu dòng thiếu dấu cách nên dòng này không thành ý.`,
    hint: 'Thêm một dấu cách sau dấu này.',
  },
  {
    pattern: /^[•●▪◦·■○◆❖➢➤‣⁃](?=\s*\S)/,
    message: (found) => `Dòng bắt đầu bằng “${found}” không thành gạch đầu dòng.`,
    hint: 'Dùng “- ” cho ý, “+ ” cho ý con.',
    fix: { text: '- ' },
  },
  {
    // Fonts of symbols have their signs where Unicode has none; Word makes bullets of them.
    pattern: /^[\uE000-\uF8FF]/,
    message: () => 'Dòng bắt đầu bằng dấu đầu dòng của Word, không in ra được.',
    hint: 'Thay dấu này bằng “- ”.',
    fix: { text: '- ' },
  },
  {
    // Letters that Word shows as a bullet, in Wingdings or Courier New.
    pattern: /^(?:[§üØ](?=\s+\p{L}\p{Ll})|[ovq](?=\s+\p{Lu}\p{Ll}))/u,
    begins: true,
    message: (found) => `Dòng bắt đầu bằng “${found}” không thành gạch đầu dòng.`,
    hint: 'Dùng “- ” cho ý, “+ ” cho ý con.',
    fix: { text: '- ', unsafe: true },
  },
  {
    pattern: /^[–—](?=\s*\S)/,
    begins: true,
    message: (found) => `Dòng bắt đầu bằng “${found}” không thành gạch đầu dòng.`,
    hint: 'Dùng “- ” cho ý, “+ ” cho ý con.',
    fix: { text: '- ', unsafe: true },
  },
  {
    // At four blanks or more: Markdown goes on with the paragraph, whatever stands there.
    pattern: /^(?:(?:#{1,6}|[-+*])(?=\s+\S)|>)/,
    inside: true,
    message: (found) => `“${found}” ở đây dính vào đoạn trên nên sẽ in ra nguyên như vậy.`,
    hint: 'Thêm một dòng trống phía trên, hoặc bớt dấu cách ở đầu dòng.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\s)/,
    inside: true,
    begins: true,
    message: (found) => `“${found}” ở đây dính vào đoạn trên nên không được đánh số.`,
    hint: 'Thêm một dòng trống phía trên. Nếu chỉ là chữ, nối dòng này lên dòng trên.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{Lu}\p{L}*\s)/u,
    begins: true,
    message: (found) => `Sau “${found}” thiếu dấu cách nên dòng này không được đánh số.`,
    hint: 'Thêm một dấu cách.',
  },
  {
    pattern: /^\|.*/,
    once: true,
    message: () => 'Dòng này bắt đầu bằng | nhưng không thành bảng.',
    hint: 'Bảng cần dòng tên cột, ngay dưới là dòng |---|---| đủ số cột, và một dòng trống phía trên bảng.',
  },
  {
    pattern: /^(?:=+|--?|[+*])\s*$/,
    message: (found) => `Dòng chỉ có “${found.trim()}” sẽ in ra nguyên như vậy.`,
    hint: 'Xóa dòng này; tên mục viết sau “# ”.',
  },
]

/** Reports each line of a paragraph that begins so; returns which do. */
export function checkLineStarts(
  lines: readonly BodyLine[],
  roomy: readonly boolean[],
  { body, reader, wrapped }: BodyReader,
): boolean[] {
  let last: LineStart | undefined
  return lines.map((line, index) => {
    const begins = index === 0 || roomy[index]! || isEnded(lines[index - 1]!.text)
    const fits = ({ pattern, inside, begins: only }: LineStart) =>
      (!inside || index > 0) && (!only || begins) && pattern.test(line.text)
    const mistake = wrapped.has(line.start) ? undefined : starts.find(fits)
    const again = mistake?.once && mistake === last
    last = mistake
    if (mistake && !again) reader.report(problemAt(line, mistake, body))
    return mistake !== undefined
  })
}

function problemAt({ text, start }: BodyLine, { pattern, message, hint, fix }: LineStart, body: Sourced): Problem {
  const found = pattern.exec(text)![0]
  const behind = text.slice(found.length).search(/\S|$/)
  // Behind the mark of an item it is one mark too many.
  const isFirst = body.text.slice(body.text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
  const replaced = sourceRange(body, start, start + found.length + behind)
  const edit = fix && { range: replaced, ...fix, ...(!isFirst && { text: '' }) }
  const range = sourceRange(body, start, start + found.length)
  return { ruleId: 'markdown', range, message: message(found), hint, ...(edit && { fix: [edit] }) }
}
