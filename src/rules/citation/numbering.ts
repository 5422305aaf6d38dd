import type { Analysis } from '../../draft/analysis/analysis.js'
import { isPlainCode } from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import { once } from '../../draft/analysis/once.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { PlacedDoubt } from './doubts.js'

const party = /^(?:TW|VPTW|TU|HU|QU|ĐU|ĐUK|TĐTN|ĐTN|TWĐTN|UBKT|BTC|BTG)/

/** `1316-KH-BQP`, `12/KH/UBND`: the marks of two systems in one number. */
export function doubtMarks(
  _: string,
  { start, end, number, year, mark, symbol, parts }: Reference,
): PlacedDoubt | undefined {
  const [kind, issuer] = parts
  if (number === undefined || year !== undefined || parts.length < 2 || !isPlainCode(kind!)) return undefined
  const second = symbol[kind!.length]
  if (second !== mark) return undefined
  const rest = symbol.slice(kind!.length + 1)
  const likely = party.test(issuer!) ? `${number}-${kind}/${rest}` : `${number}/${kind}-${rest}`
  return {
    ...{ start, end },
    message: `“${number}${mark}${symbol}” có hai dấu “${mark}”: văn bản hành chính ghi {số}/{loại}-{cơ quan}, văn bản của Đảng, Đoàn ghi {số}-{loại}/{cơ quan}.`,
    hint: `Đối chiếu với bản gốc; có lẽ là “${likely}”.`,
  }
}

const blank = /^(\d+\p{Ll}?)(\s*)([-–/])(\s*)/u

const introduced = /số\s*:?\s*$/iu

/** `15 /BC-UBND`: no blank stands within a number that is filled in. One on one side of a dash is `punctuation`’s. */
export function doubtGap(text: string, { start, end, kind }: Reference): PlacedDoubt | undefined {
  const written = text.slice(start, end)
  const found =
    kind !== undefined || introduced.test(text.slice(Math.max(0, start - 8), start)) ? blank.exec(written) : null
  const [, , left = '', dash = '', right = ''] = found ?? []
  const sides = (left === '' ? 0 : 1) + (right === '' ? 0 : 1)
  if (!found || sides < (dash === '/' ? 1 : 2)) return undefined
  const closed = written.replace(blank, '$1$3')
  return {
    ...{ start, end },
    message: `Số “${written}” có dấu cách quanh dấu “${dash}”.`,
    hint: `Ghi “${closed}”.`,
    fix: [{ start, end, text: closed }],
  }
}

// A law goes by its name, and short names of well-known documents of the Party by number alone.
const named =
  /(?:^|[^\p{L}])(nghị định|thông tư|quyết định|kế hoạch|công văn|thông báo|báo cáo|tờ trình|hướng dẫn)\s+$/iu

/** `Kế hoạch 620/KH-SGDĐT`: the word “số” is left out. */
function doubtWord(text: string, { start, end, number }: Reference): PlacedDoubt | undefined {
  const before = number === undefined ? null : named.exec(text.slice(Math.max(0, start - 16), start))
  if (!before) return undefined
  const kind = before[1]!
  return {
    ...{ start: start - before[0].length + before[0].indexOf(kind), end },
    message: `“${kind} ${text.slice(start, end)}” thiếu chữ “số” (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6: ghi đủ tên loại, số, ký hiệu).`,
    hint: `Ghi “${kind} số ${text.slice(start, end)}”.`,
    fix: [{ start, end: start, text: 'số ' }],
  }
}

const basis = /^[\s+*•–-]*căn cứ(?![\p{L}\p{M}])/iu
const worded = /(?:^|[^\p{L}])số\s*:?\s*$/iu

/** In a line of căn cứ the word must stand; elsewhere it is missed where most citations of the draft have it. */
export function wordCheck(
  { passages }: Draft,
  { referencesOf }: Pick<Analysis, 'referencesOf'>,
): (passage: Passage, reference: Reference) => PlacedDoubt | undefined {
  const isMostlyWorded = once(() => {
    const all = passages.flatMap((passage) =>
      referencesOf(passage).map(({ start }) => passage.text.slice(Math.max(0, start - 16), start)),
    )
    return all.filter((before) => worded.test(before)).length >= all.filter((before) => named.test(before)).length
  })
  return (passage, reference) => {
    const doubt = doubtWord(passage.text, reference)
    return doubt && (basis.test(passage.text) || isMostlyWorded()) ? doubt : undefined
  }
}
