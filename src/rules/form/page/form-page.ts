import { signingLines } from '../../../draft/analysis/form/ending.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { Layout } from '../../../draft/layout.js'
import type { Form, FormPart } from '../../../standard/form/form.js'
import type { Finding, Rule } from '../../rule.js'
import { otherBody } from '../signing/powers.js'
import { percent, print, printRange, type Said } from './page-said.js'
import { pageNumber, sheetsSaid } from './page-sheet.js'
import { spacing } from './page-spacing.js'

const good: Layout = {
  sheets: [{ width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 20 } }],
  fonts: [{ value: 'Times New Roman', part: 1 }],
  sizes: [{ value: 14, part: 1 }],
  lines: [{ value: { rule: 'times', value: 1.15 }, part: 1 }],
  gaps: [{ value: { least: 6, most: 6 }, part: 1 }],
  pageNumber: { header: 'center', isInFooter: false, isOnFirstPage: false },
  letters: 9000,
}

export const formPage: Rule = {
  id: 'form-page',
  subject: 'form',
  severity: 'warning',
  summary: 'Khổ giấy, lề, phông chữ, cỡ chữ, dãn dòng và số trang của tệp Word phải đúng thể thức.',
  advice: 'Chỉnh trong Word theo gợi ý.',
  why:
    'Giấy A4, chữ Times New Roman. Lề trên, dưới, trái, phải: văn bản của Đoàn 20, 20, 30, 20 mm, chữ 14, dãn dòng từ đơn ' +
    'đến 1,2 dòng, các đoạn cách nhau không quá 6 pt (Hướng dẫn 29-HD/TWĐTN-VP §II, §III.6, từ 29/10/2013); văn bản hành ' +
    'chính 20–25, 20–25, 30–35, 15–20 mm, chữ 13–14, dãn dòng từ đơn đến 1,5 dòng, các đoạn cách nhau ít nhất 6 pt (Nghị ' +
    'định 30/2020/NĐ-CP Phụ lục I, mục I và II.6e, từ 05/3/2020); văn bản của Đảng 20, 20, 30, 15 mm, chữ 14–15, dãn dòng ' +
    'đúng 18–22 pt, các đoạn cách nhau ít nhất 6 pt (Hướng dẫn 05-HD/VPTW, từ 27/5/2026). Số trang ở giữa lề trên, từ ' +
    'trang 2. Bản chữ không cho biết các điều này nên chỉ xét tệp .docx.',
  examples: [
    {
      note: 'tệp Word có lề trái 25 mm, chữ Arial cỡ 12',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH ✗
Tổ chức Ngày hội đọc sách`,
      layout: {
        ...good,
        sheets: [{ width: 210, height: 297, margins: { top: 20, bottom: 20, left: 25, right: 20 } }],
        fonts: [{ value: 'Arial', part: 1 }],
        sizes: [{ value: 12, part: 1 }],
      },
    },
    {
      note: 'dãn dòng 1,5, các đoạn cách nhau 12 pt, số trang ở chân trang',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH ✗
Tổ chức Ngày hội đọc sách`,
      layout: {
        ...good,
        lines: [{ value: { rule: 'times', value: 1.5 }, part: 1 }],
        gaps: [{ value: { least: 12, most: 12 }, part: 1 }],
        pageNumber: { isInFooter: true, isOnFirstPage: false },
      },
    },
    {
      note: 'đầu văn bản và người ký thuộc hai hệ thống: chưa xét',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

I. MỤC ĐÍCH
- Khuyến khích đoàn viên đọc sách.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`,
      layout: { ...good, sizes: [{ value: 13, part: 1 }] },
    },
    {
      note: 'tệp Word đúng thể thức, lịch ở trang ngang',
      text: `ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách`,
      layout: { ...good, sheets: [...good.sheets, { width: 297, height: 210, margins: good.sheets[0]!.margins }] },
    },
  ],
  *check(draft, analysis) {
    const { layout } = draft
    const form = layout && analysis.form.expected
    if (!form || isDoubtful(draft, form)) return
    const passage = draft.passages.find(({ kind }) => kind === 'title') ?? draft.passages[0]
    if (!passage) return
    for (const said of layoutSaid(layout, form)) yield finding(passage, said)
  },
}

function* layoutSaid(layout: Layout, form: Form): Generator<Said> {
  if (form.page) yield* sheetsSaid(layout, form.page)
  if (form.text) yield* lettersSaid(layout, form.text)
  if (form.spacing) yield* spacing(layout, form.spacing)
  if (form.pageNumber) yield* pageNumber(layout, form.pageNumber)
}

/** Header and signer are of two systems: until one is put right, nobody knows which pages are wanted. */
function isDoubtful(draft: Draft, { signing, owner }: Form): boolean {
  if (draft.judgedBy !== undefined || !signing) return false
  return [...otherBody(signingLines(draft), signing, owner)].length > 0
}

function finding(passage: Passage, said: Said): Finding {
  return { passage, start: 0, end: passage.text.length, ...said }
}

/** What most of the text is set in. */
function* lettersSaid({ fonts, sizes }: Layout, { font, size, article }: FormPart<'text'>): Generator<Said> {
  const [face] = fonts
  if (face && !face.value.toLowerCase().startsWith(font.toLowerCase())) {
    yield {
      message: `Chữ của văn bản là phông ${face.value} (${percent(face)} số chữ), không phải ${font}.`,
      hint: `Chọn toàn bộ văn bản rồi đặt phông ${font}.`,
    }
  }
  const [most] = sizes
  // Of a short text the lines above and below may outweigh each part of it.
  if (!most || most.part <= 0.5 || (most.value >= size[0] && most.value <= size[1])) return
  yield {
    message: `Nội dung viết cỡ chữ ${print(most.value)} (${percent(most)} số chữ), cần cỡ ${printRange(size)}.`,
    hint: `Đặt cỡ chữ của phần nội dung (${article}).`,
  }
}
