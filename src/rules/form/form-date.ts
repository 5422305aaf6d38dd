import { type DateLine, readDateLine } from '../../draft/analysis/form/date-line.js'
import { isPlan } from '../../draft/analysis/form/form.js'
import { headerOf } from '../../draft/analysis/form/recognise.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Finding, PassageEdit, Rule } from '../rule.js'

export const formDate: Rule = {
  id: 'form-date',
  subject: 'form',
  severity: 'warning',
  summary: 'Dòng địa danh, ngày tháng phải ghi “Địa danh, ngày 05 tháng 02 năm 2024”.',
  advice: 'Sửa như gợi ý.',
  why:
    'Ngày, tháng, năm ban hành ghi bằng chữ “ngày … tháng … năm …”, sau địa danh có dấu phẩy, ngày dưới 10 và tháng 1, 2 ' +
    'thêm số 0 để không sửa chữa được (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.4, từ 05/3/2020; Hướng dẫn ' +
    '29-HD/TWĐTN-VP §III.4, từ 29/10/2013; Hướng dẫn 36-HD/VPTW, từ 03/4/2018, rồi Hướng dẫn 05-HD/VPTW mục I.4.2.2, từ ' +
    '27/5/2026). Văn bản của Đoàn, của Đảng ghi cả cấp hành chính khi địa danh chỉ có một âm tiết: “Thành phố Huế” (HD 29 ' +
    '§III.4; HD 05 mục I.4.1.1c).',
  examples: [
    {
      note: 'thiếu số 0',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN
Tân Phú, ngày 7 tháng 1 năm 2025 ✗

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
      fixed: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN
Tân Phú, ngày 07 tháng 01 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'thiếu dấu phẩy, ngày viết tắt',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Cần Thơ ngày 12/5/2025 ✗

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Cần Thơ, ngày 12 tháng 5 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
    {
      note: 'thừa số 0 chỉ được nhắc',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 20 tháng 08 năm 2025 ✗

KẾ HOẠCH
học tập nghị quyết`,
    },
    {
      note: 'địa danh một âm tiết',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
Huế, ngày 20 tháng 8 năm 2026 ✗

KẾ HOẠCH
học tập nghị quyết`,
    },
    {
      note: 'đúng; ngày của văn bản khác',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
TP. Hồ Chí Minh, ngày 05 tháng 10 năm 2024

KẾ HOẠCH
Tổ chức Ngày hội đọc sách
(Kèm theo Quyết định số 12-QĐ/ĐTN ngày 5/9/2024)`,
    },
    {
      note: 'ngày để trống',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Cần Thơ, ngày    tháng 5 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
    },
  ],
  *check(draft, analysis) {
    const form = analysis.form.expected?.dateLine
    if (!form || isPlan(draft)) return
    for (const passage of headerOf(draft)) {
      const line = readDateLine(passage)
      if (!line) continue
      yield* judge(line, form)
      if (form.levelOfShort) yield* withoutLevel(line, form.levelOfShort.article)
      return
    }
  },
}

function* judge(line: DateLine, { zeroBelow, article }: FormPart<'dateLine'>): Generator<Finding> {
  const { passage, start, end, place, comma, inWords, day, month, year } = line
  const [rightDay, rightMonth] = [padded(day, zeroBelow.day), padded(month, zeroBelow.month)]
  const faults = [
    ...(place !== '' && !comma ? ['sau địa danh thiếu dấu phẩy'] : []),
    ...(inWords ? [] : ['ngày, tháng, năm không ghi bằng chữ']),
    ...(inWords && day.length < rightDay.length ? [`ngày ${day} thiếu số 0`] : []),
    ...(inWords && month.length < rightMonth.length ? [`tháng ${month} thiếu số 0`] : []),
  ]
  const extra = inWords && month.length > rightMonth.length
  if (faults.length === 0 && !extra) return
  const text = `${place === '' ? '' : `${place}, `}ngày ${rightDay} tháng ${rightMonth} năm ${year}`
  const fix: PassageEdit[] = [{ start, end, text }]
  const reminder = `tháng ${month} không thêm số 0 (chỉ ${padding(zeroBelow)})`
  yield {
    ...{ passage, start, end, fix },
    message: `Dòng địa danh, ngày tháng: ${[...faults, ...(extra ? [reminder] : [])].join('; ')}.`,
    hint: `Ghi “${text}” (${article}).`,
    ...(faults.length === 0 && { severity: 'info' as const }),
  }
}

/** `Huế, ngày …` */
function* withoutLevel({ passage, start, end, place }: DateLine, article: string): Generator<Finding> {
  if (!/^\p{Lu}[\p{L}\p{M}]*$/u.test(place)) return
  yield {
    ...{ passage, start, end, severity: 'info' },
    message: `Địa danh “${place}” chỉ có một âm tiết mà không ghi cấp hành chính.`,
    hint: `Ghi cả cấp hành chính, ví dụ “Thành phố ${place}” (${article}).`,
  }
}

function padded(written: string, below: number): string {
  const number = Number(written)
  return number < below ? `0${number}` : `${number}`
}

/** `ngày dưới 10 và tháng 1, 2` */
function padding({ day, month }: FormPart<'dateLine'>['zeroBelow']): string {
  const months = Array.from({ length: month - 1 }, (_, index) => index + 1).join(', ')
  return `ngày dưới ${day}${months && ` và tháng ${months}`}`
}
