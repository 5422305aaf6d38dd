import { carries, codeOf, isIssuer } from '../../draft/analysis/citations/kinds.js'
import { readSymbol, type Written } from '../../draft/analysis/form/symbol.js'
import type { Located } from '../../draft/draft.js'
import type { Form, FormPart } from '../../standard/form/form.js'
import type { Finding, Rule } from '../rule.js'

export const formNumber: Rule = {
  id: 'form-number',
  subject: 'form',
  severity: 'warning',
  summary: 'Số, ký hiệu ở đầu văn bản phải đúng mẫu của hệ thống ban hành và đúng tên loại.',
  advice: 'Sửa như gợi ý.',
  why:
    'Văn bản của Đoàn ghi Số: {số}-{loại}/{cơ quan} (Hướng dẫn 29-HD/TWĐTN-VP §III.3, từ 29/10/2013); văn bản hành chính ' +
    'ghi Số: {số}/{loại}-{cơ quan}, số dưới 10 thêm số 0, không cách chữ (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.3, từ ' +
    '05/3/2020); văn bản của Đảng ghi Số {số}-{loại}/{cơ quan}, không có dấu hai chấm (Hướng dẫn 36-HD/VPTW, từ 03/4/2018; ' +
    'Hướng dẫn 05-HD/VPTW mục I.3.2.2, từ 27/5/2026). Mỗi loại có chữ viết tắt của mình: KH, BC, TTr, CTr, TB … (Nghị định ' +
    '30/2020/NĐ-CP Phụ lục III, mục I); ký hiệu công văn của cơ quan nhà nước không có tên loại. Ký hiệu sai thì văn thư không vào sổ được, nơi nhận ' +
    'viện dẫn sai.',
  examples: [
    {
      note: 'ký hiệu của loại văn bản khác, theo mẫu của cơ quan nhà nước',
      text: `THÀNH ĐOÀN HÀ NỘI
ĐOÀN TNCS HỒ CHÍ MINH
Số:    /CV - ĐTN ✗

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'số dưới 10, thiếu dấu hai chấm',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số 7 /KH-UBND ✗

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
      fixed: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 07/KH-UBND

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'văn bản của Đảng',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số: 12/KH-ĐU ✗

KẾ HOẠCH
học tập nghị quyết`,
    },
    {
      note: 'kế hoạch trong tệp YAML',
      plan: `standard: nd30
symbol: KH/UBND ✗`,
    },
    {
      note: 'ký hiệu của công văn không có tên loại',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/CV-UBND ✗
V/v cử cán bộ tham dự tập huấn

Kính gửi: Các phòng chuyên môn.`,
    },
    {
      note: 'chữ viết tắt của từng loại văn bản',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/CT-UBND ✗

CHƯƠNG TRÌNH
Phát triển văn hóa đọc`,
    },
    {
      note: 'công văn đúng mẫu',
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/UBND-VP
V/v cử cán bộ tham dự tập huấn

Kính gửi: Các phòng chuyên môn.`,
    },
    {
      note: 'đúng mẫu',
      text: `THÀNH ĐOÀN HÀ NỘI
ĐOÀN TNCS HỒ CHÍ MINH
Số: 45-KH/TĐTN-BCNLĐ

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'số để trống, chữ viết tắt của loại liên tịch',
      text: `SỞ TƯ PHÁP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số:      /KHLT-STP-SNV

KẾ HOẠCH
Phối hợp tuyên truyền`,
    },
  ],
  *check(draft, analysis) {
    const form = analysis.form.expected
    if (!form?.number) return
    const { number, symbol } = draft.facts
    if (number) yield* wrongZero(number, form.number)
    if (!symbol) return
    const written = readSymbol(draft, symbol)
    const found = wrongSymbol(written, form.number, analysis.kind?.name)
    if (found) yield found
    if (written.mark === undefined) return
    if (!found) yield* wrongSpaces(written, form.number)
    yield* wrongColon(written, form.number, form)
  },
}

type NumberForm = FormPart<'number'>

/** NĐ 30 and HD 29 count from 01. */
function* wrongZero({ passage, start, end, value }: Located<string>, { digits }: NumberForm): Generator<Finding> {
  if (!/^[1-9]\d*$/.test(value) || value.length >= digits || passage.text.length === value.length) return
  const text = value.padStart(digits, '0')
  yield {
    ...{ passage, start, end },
    message: `Số văn bản ghi “${value}”; số dưới ${10 ** (digits - 1)} phải có số 0 ở trước.`,
    hint: `Ghi “${text}”.`,
    fix: [{ start, end, text }],
  }
}

function wrongSymbol(written: Written, form: NumberForm, kind: string | undefined): Finding | undefined {
  const { passage, start, end, code, issuer, separator, mark, number } = written
  if (issuer === '') return undefined
  const { afterNumber: joint, afterKind: inner, article } = form
  const own = kind === undefined ? undefined : (form.code ?? codeOf(kind))
  if (form.withoutCode?.never.includes(code)) return needless(written, form, kind ?? 'văn bản này')
  const wrongCode = own !== undefined && !isOwnCode(kind!, code, own, form.code !== undefined)
  const wrongMarks = separator !== inner || (mark !== undefined && mark !== joint)
  if (!wrongCode && !wrongMarks) return undefined
  const rest = wrongCode && isIssuer(code) ? [code, issuer] : [issuer]
  const symbol = `${wrongCode ? own : code}${inner}${rest.join('-').replace(/[/–]/g, '-')}`
  const likely = mark === undefined ? symbol : `${number?.value ?? '…'}${joint}${symbol}`
  const faults = [
    ...(wrongCode ? [`“${code}” không phải chữ viết tắt của ${kind} (${own})`] : []),
    ...(wrongMarks ? [`mẫu là {số}${joint}{loại}${inner}{cơ quan}`] : []),
  ]
  return {
    ...{ passage, start: number?.passage === passage ? number.start : start, end },
    message: `Ký hiệu “${passage.text.slice(start, end).trim()}” sai: ${faults.join('; ')}.`,
    hint: `Có lẽ là “${likely}” (${article}).`,
  }
}

/** `12/CV-UBND` of a letter. */
function needless({ passage, start, end, code, issuer, number }: Written, form: NumberForm, kind: string): Finding {
  const right = `${number?.value ?? '…'}${form.afterNumber}${issuer}`
  return {
    ...{ passage, start: number?.passage === passage ? number.start : start, end },
    message: `Ký hiệu “${passage.text.slice(start, end).trim()}” sai: ${kind} không ghi “${code}” trong ký hiệu.`,
    hint: `Ghi chữ viết tắt của cơ quan và đơn vị soạn thảo, ví dụ “${right}-VP” (${form.withoutCode!.article}).`,
  }
}

/** Cited, a plan may go by the decision that it came with; in its own number it can't. */
function isOwnCode(kind: string, code: string, own: string, isRuled: boolean): boolean {
  const isCarried = isRuled ? code.toUpperCase().startsWith(own.toUpperCase()) : carries(kind, code)
  return isCarried && (own === 'QĐ' || !code.startsWith('QĐ'))
}

/** Nothing stands between number, mark and symbol. A blank is left where the number is still to come. */
function* wrongSpaces({ passage, gap, number }: Written, { closed, afterNumber }: NumberForm): Generator<Finding> {
  const [start, end] = gap
  const between = passage.text.slice(start, end)
  if (!closed || number?.passage !== passage || !/\s/.test(between)) return
  yield {
    ...{ passage, start, end, severity: 'info' },
    message: 'Giữa số và ký hiệu có dấu cách.',
    hint: `Số, gạch ${afterNumber === '/' ? 'chéo' : 'nối'} và ký hiệu viết liền (${closed.article}).`,
    fix: [{ start, end, text: between.replace(/\s/g, '') }],
  }
}

function* wrongColon(
  { passage, start: symbolStart }: Written,
  { colon, article }: NumberForm,
  { owner }: Form,
): Generator<Finding> {
  const label = /(?:^|[\n\t])[^\S\n\t]*(Số)(\s*:)?(?=[^\n]*$)/u.exec(passage.text.slice(0, symbolStart))
  if (!label || colon === undefined) return
  const hasColon = label[2] !== undefined
  if (hasColon === colon) return
  const start = label.index + label[0].indexOf('Số')
  const end = start + 2 + (label[2]?.length ?? 0)
  yield {
    ...{ passage, start, end, severity: 'info' },
    message: hasColon
      ? `Sau chữ “Số” của văn bản ${owner.replace(/^của /u, '')} không có dấu hai chấm.`
      : 'Sau chữ “Số” thiếu dấu hai chấm.',
    hint: `Ghi “${hasColon ? 'Số' : 'Số:'} …” (${article}).`,
    fix: [{ start, end, text: hasColon ? 'Số' : 'Số:' }],
  }
}
