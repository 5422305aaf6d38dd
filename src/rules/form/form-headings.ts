import { isPlan } from '../../draft/analysis/form/form.js'
import type { Heading } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { wrongAppendix, wrongClause } from './clause-number.js'

export const formHeadings: Rule = {
  id: 'form-headings',
  subject: 'form',
  severity: 'info',
  summary: 'Số thứ tự của mục, khoản, điểm ghi theo kiểu của hệ thống ban hành.',
  advice: 'Đổi kiểu số mục.',
  why:
    'Văn bản của Đoàn đánh số mục I., khoản 1., điểm 1.1. rồi 1.1.1. (Hướng dẫn 29-HD/TWĐTN-VP §III.6, từ 29/10/2013). Văn ' +
    'bản hành chính đánh số mục I., khoản 1., điểm a) (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.6đ và mục V, từ 05/3/2020); ' +
    'Nghị định cũng cho chia nhỏ theo một trình tự nhất định nên 1.1. không bị nhắc. Văn bản của Đảng đánh số khoản 1., điểm ' +
    'a) (Hướng dẫn 36-HD/VPTW mục 1.6.2, từ 03/4/2018; Hướng dẫn 05-HD/VPTW mục I.6.2.4, từ 27/5/2026). Có từ hai phụ lục thì ' +
    'văn bản hành chính đánh số La Mã (Phụ lục I, mục III.1a), văn bản của Đảng đánh số Ả Rập (mục II.1.1). Một kiểu số giúp ' +
    'viện dẫn không nhầm.',
  examples: [
    {
      note: 'dấu sau số, điểm của văn bản hành chính',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I- MỤC ĐÍCH, YÊU CẦU ✗
1/ Mục đích ✗
a. Nâng cao nhận thức ✗
2/ Yêu cầu
II- NỘI DUNG`,
    },
    {
      note: 'điểm của văn bản Đoàn',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I. NỘI DUNG
1. Hoạt động cấp Khối
a) Công tác giáo dục ✗
b) Công tác tổ chức`,
    },
    {
      note: 'khoản, điểm và phụ lục của văn bản Đảng; cách đánh số mục không quy định',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết

I- MỤC ĐÍCH
1/ Mục đích ✗
a. Nâng cao nhận thức ✗
1.1. Yêu cầu

PHỤ LỤC I ✗
Phân công thực hiện

PHỤ LỤC II`,
    },
    {
      note: 'số của điều',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

GIÁM ĐỐC SỞ NỘI VỤ

QUYẾT ĐỊNH:

Điều 1: Thành lập Tổ công tác. ✗

Điều 2: Quyết định có hiệu lực từ ngày ký.`,
    },
    {
      note: 'phụ lục của văn bản hành chính',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

- Thực hiện theo Phụ lục 1.

PHỤ LỤC 1 ✗
PHÂN CÔNG NHIỆM VỤ

PHỤ LỤC 2
LỊCH HOẠT ĐỘNG`,
    },
    {
      note: 'đúng kiểu',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I. NỘI DUNG
1. Hoạt động của Sở
a) Hội thi
2. Kinh phí
2.1. Ngân sách`,
    },
  ],
  *check(draft, analysis) {
    const form = analysis.form.expected?.headings
    if (!form || isPlan(draft)) return
    const reported = new Set<string>()
    for (const heading of draft.headings) {
      const right = form[heading.style]
      const shape = `${heading.style} ${markOf(heading.mark)}`
      if (right === undefined || isNumberedLike(heading, right) || reported.has(shape)) continue
      if (!isNumber(heading)) continue
      reported.add(shape)
      yield finding(heading, right, form.article)
    }
    if (form.clause) yield* wrongClause(draft, form.clause)
    if (form.appendix) yield* wrongAppendix(draft, form.appendix)
  },
}

type Style = Heading['style']

const levels: Record<Style, string> = { roman: 'mục', arabic: 'khoản', dotted: 'điểm', letter: 'điểm' }

function isNumberedLike({ style, mark }: Heading, right: string): boolean {
  return style === styleOf(right) && markOf(mark) === markOf(right)
}

/** Of `I.`, `1.`, `1.1.`, `a)`. */
function styleOf(number: string): Style {
  if (/^[IVX]/u.test(number)) return 'roman'
  if (/^\d+\.\d/u.test(number)) return 'dotted'
  return /^\d/u.test(number) ? 'arabic' : 'letter'
}

/** What follows the number. */
function markOf(number: string): string {
  return /[^\p{L}\d\s]?$/u.exec(number)![0]
}

/** `Phần I`, `Chương 2` and a capital letter are levels of their own. */
function isNumber({ mark, style }: Heading): boolean {
  return (
    !/\p{L}{3}/u.test(mark) &&
    !(style === 'letter' && /\p{Lu}/u.test(mark)) &&
    (style !== 'roman' || /^[IVX]/.test(mark))
  )
}

function finding({ passage, start, end, mark, style }: Heading, right: string, article: string): Finding {
  if (style === styleOf(right) && markOf(mark) === '') {
    return {
      ...{ passage, start, end },
      message: `Sau số “${mark}” của ${levels[style]} thiếu dấu “${markOf(right)}”.`,
      hint: `Ghi “${mark}${markOf(right)}”, ở mọi ${levels[style]} như vậy (${article}).`,
    }
  }
  return {
    ...{ passage, start, end },
    message: `Số của ${levels[style]} ghi “${mark}”, kiểu của hệ thống ban hành là “${right}”.`,
    hint: `Ghi theo kiểu “${right}” ở mọi ${levels[style]} (${article}).`,
  }
}
