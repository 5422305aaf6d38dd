import { type Sourced, sourceRange } from '../../text/sourced.js'
import type { Report } from '../../yaml/problem.js'

interface LineStart {
  pattern: RegExp
  /** Only lines that continue a paragraph. */
  inside?: true
  /** Lines that follow have the same mistake for the same reason. */
  once?: true
  message: (found: string) => string
  hint: string
}

const numbered =
  /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})+)[.)/]?\s+(?=[\p{Lu}“"])(?!\p{Lu}\.)|^\d{1,2}[.)/]\s+|^[a-zđ][.)]\s+/u

/** The number that a heading's text begins with, though headings are numbered by themselves. */
export function typedNumber(text: string): string | undefined {
  return numbered.exec(text)?.[0]
}

// What a line of a paragraph begins with when its author meant something else than a paragraph.
const starts: LineStart[] = [
  {
    pattern: /^#{1,6}(?=[^\s#])/,
    message: (found) => `Sau “${found}” thiếu dấu cách nên dòng này không thành mục.`,
    hint: 'Thêm dấu cách sau #. Muốn in dấu #, viết \\#.',
  },
  {
    pattern: /^[-+](?=[\p{L}“"(])/u,
    message: (found) => `Sau dấu “${found}” đầu dòng thiếu dấu cách nên dòng này không thành ý.`,
    hint: 'Thêm một dấu cách sau dấu này.',
  },
  {
    pattern: /^[–—•●▪◦·](?=\s*\S)/,
    message: (found) => `Dòng bắt đầu bằng “${found}” không thành gạch đầu dòng.`,
    hint: 'Dùng “- ” cho ý, “+ ” cho ý con.',
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
    message: (found) => `“${found}” ở đây dính vào đoạn trên nên không được đánh số.`,
    hint: 'Thêm một dòng trống phía trên. Nếu chỉ là chữ, nối dòng này lên dòng trên.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{Lu}\p{L}*\s)/u,
    message: (found) => `Sau “${found}” thiếu dấu cách nên dòng này không được đánh số.`,
    hint: 'Thêm một dấu cách.',
  },
  {
    pattern: /^(?:[IVX]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)(?=\s+[\p{Lu}“"])(?!\s+\p{Lu}\.)/u,
    message: (found) => `“${found}” gõ tay không thành mục.`,
    hint: 'Thay số bằng “#”, “##” hoặc “###”: số mục tự được đánh.',
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

/** Checks the lines of a paragraph at the body's units `[start, end)`. */
export function checkLines(body: Sourced, start: number, end: number, report: Report): void {
  const text = body.text.slice(start, end)
  let last: LineStart | undefined
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const indent = line.length - line.trimStart().length
    const rest = line.slice(indent)
    const mistake = starts.find(({ pattern, inside }) => (!inside || index > 0) && pattern.test(rest))
    const again = mistake?.once && mistake === last
    last = mistake
    if (!mistake || again) continue
    const found = mistake.pattern.exec(rest)![0]
    const at = start + index + indent
    report({
      ruleId: 'markdown',
      range: sourceRange(body, at, at + found.length),
      message: mistake.message(found),
      hint: mistake.hint,
    })
  }
}
