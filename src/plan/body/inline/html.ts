import type { Inline } from '../../../markdown/tree.js'
import { raisedSigns } from '../../../text/raised.js'
import type { Advice } from '../messages.js'

const tag = /^<(\/?)([a-z][a-z\d]*)\b[^>]*>/i
const lowered = new Map(Array.from('0123456789+-=()', (mark, i) => [mark, Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')[i]!]))

const bold = (words: string) => `Chữ đậm viết “**${words}**”.`
const italic = (words: string) => `Chữ nghiêng viết “*${words}*”.`
const noLine = (words: string) => `Văn bản không gạch chân hay gạch ngang chữ: chỉ viết “${words}”.`
const apart = () => 'Xóa thẻ này; đoạn mới thì cách đoạn trên một dòng trống.'
const table = () => 'Viết bảng bằng dấu |: dòng tên cột, dưới là dòng |---|---|.'

/** What to type instead of a tag around some words. */
const hints: Record<string, (words: string) => string> = {
  br: () =>
    'Muốn xuống dòng trong đoạn, thêm hai dấu cách hoặc dấu \\ ở cuối dòng rồi viết tiếp ở dòng dưới; chỉ ô của bảng mới viết được <br>.',
  sup: (words) => said(raisedSigns(words)) ?? 'Viết liền, hoặc gõ thẳng ký tự như “²”, “³”.',
  sub: (words) => said(loweredSigns(words)) ?? 'Viết liền, hoặc gõ thẳng ký tự như “₂”.',
  ...{ b: bold, strong: bold, i: italic, em: italic, u: noLine, ins: noLine, s: noLine, del: noLine, strike: noLine },
  ...{ p: apart, div: apart, span: apart, font: apart, center: apart, hr: () => 'Xóa thẻ này.' },
  ...{ table, tr: table, td: table, th: table },
  ...{ ul: () => 'Viết mỗi ý trên một dòng, sau “- ”.', li: () => 'Viết ý này sau “- ” ở đầu dòng.' },
  a: (words) => `Viết [${words}](địa chỉ).`,
}

function said(signs: string | undefined): string | undefined {
  return signs && `Viết “${signs}”.`
}

function loweredSigns(words: string): string | undefined {
  const found = Array.from(words, (mark) => lowered.get(mark))
  return words !== '' && found.every((mark) => mark !== undefined) ? found.join('') : undefined
}

/** What is said of the tag at the head of a text. */
export function tagAdvice(text: string): Advice | undefined {
  const [whole, , name] = tag.exec(text) ?? []
  if (whole === undefined || name === undefined) return undefined
  const end = text.toLowerCase().indexOf(`</${name.toLowerCase()}`, whole.length)
  const words = end === -1 ? '…' : text.slice(whole.length, end)
  const hint = hints[name.toLowerCase()]?.(/^[^<>\n]{1,40}$/.test(words) ? words : '…')
  return {
    message: `Kế hoạch không dùng thẻ HTML “${whole.length > 40 ? `<${name} …>` : whole}”.`,
    hint: hint ?? 'Xóa thẻ này. Muốn in dấu <, viết \\<.',
  }
}

/** Whether a tag closes one that stands before it, which says enough of both. */
export function closesTag({ start, end }: Inline, before: readonly Inline[], body: string): boolean {
  const [, slash, name] = tag.exec(body.slice(start, end)) ?? []
  if (slash !== '/' || name === undefined) return false
  return before.some((one) => {
    const [, , opened] =
      one.type === 'html' && one.start < start ? (tag.exec(body.slice(one.start, one.end)) ?? []) : []
    return opened?.toLowerCase() === name.toLowerCase()
  })
}

/** Tags that format words, as they open on a web page: nobody means to print them. */
export const formattingTag = /<(?:br|sup|sub|u|b|i|em|strong|p|div|span)[ \t]*\/?>/gi

/** `&nbsp;`, `&#176;`; but `TN&MT;` ends the name of an office. */
export const webCode = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][a-z]{1,9}\d{0,2});/g

const characters: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', ndash: '–', mdash: '—', deg: '°', times: '×' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sup2: '²', sup3: '³', frac12: '½', plusmn: '±', bull: '-' },
}

/** What to type instead of a code of web pages. */
export function codeHint(code: string): string {
  const name = code.slice(1, -1).toLowerCase()
  if (name === 'nbsp' || name === '#160' || name === '#xa0') return 'Thay bằng một dấu cách.'
  const character = characters[name] ?? numbered(name)
  return character === undefined ? 'Viết thẳng ký tự cần in.' : `Viết thẳng “${character}”.`
}

function numbered(name: string): string | undefined {
  const point = /^#x/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const character = name.startsWith('#') && point <= 0xffff ? String.fromCharCode(point) : ''
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : undefined
}
