import { describe, expect, test } from 'vitest'
import type { Inline, Paragraph } from '../../src/document/document.js'
import { textOf } from '../../src/document/document.js'
import type { Style } from '../../src/standard/standard.js'
import { widthOf } from '../../src/writers/page/measure.js'
import { brokenEvenly, settingOf } from '../../src/writers/page/setting.js'
import { doan } from '../support/docx-standard.js'

const { styles } = doan()

function text(words: string, look: Partial<Extract<Inline, { type: 'text' }>> = {}): Inline {
  return { type: 'text', text: words, bold: false, italic: false, ...look }
}

function paragraph(...inlines: (string | Inline)[]): Paragraph {
  const written = inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline))
  return { type: 'paragraph', style: 'paragraph', mark: '', inlines: written }
}

function shown(words: Paragraph, style: Style, available: number): string {
  const { inlines } = settingOf(words, style, available)
  return textOf({ ...words, inlines })
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2011', '=')
}

describe('what is kept together', () => {
  const cell = styles['schedule-lead']!

  test.each([
    ['Đồng chí Nguyễn Văn An, Bí thư Chi đoàn', 40, 'Đồng chí Nguyễn_Văn_An, Bí thư Chi đoàn'],
    ['Đồng chí Nguyễn Văn An, Bí thư Chi đoàn', 25, 'Đồng chí Nguyễn Văn An, Bí thư Chi đoàn'],
    ['Từ 15/11/2026 - 31/01/2027', 49, 'Từ 15/11/2026_=_31/01/2027'],
    ['Từ 15/11/2026 - 31/01/2027', 30, 'Từ 15/11/2026_- 31/01/2027'],
    ['Kế hoạch 12-KH/TĐTN-BCNLĐ', 20, 'Kế hoạch 12-KH/TĐTN-BCNLĐ'],
    ['Thứ Sáu - Thứ Bảy', 20, 'Thứ_Sáu_- Thứ_Bảy'],
  ])('“%s” in %d mm', (words, available, kept) => {
    expect(shown(paragraph(words), cell, available)).toBe(kept)
  })

  test('nothing where all stands on one line', () => {
    expect(shown(paragraph('Thứ Sáu - Thứ Bảy'), cell, 60)).toBe('Thứ Sáu - Thứ Bảy')
  })

  test('no name in the lines of the body, which have room', () => {
    const words = `Phân công đồng chí Nguyễn Văn An ${'theo dõi, đôn đốc '.repeat(6)}`
    expect(shown(paragraph(words), styles.paragraph!, 160)).toBe(words)
  })
})

describe('a justified paragraph', () => {
  const ragged = (...words: (string | Inline)[]) => settingOf(paragraph(...words), styles.paragraph!, 160).ragged
  const long = 'https://tinhdoan.gov.vn/tin-tuc/hoat-dong/2024/thang-cong-nhan.html'

  test('is set to the left where a long word tears a line apart', () => {
    expect(ragged(`Các đơn vị gửi báo cáo kết quả về địa chỉ ${long} trước ngày 31/5/2024.`)).toBe(true)
    expect(ragged('Các đơn vị gửi báo cáo kết quả về ', text(`địa chỉ ${long}`, { bold: true }), ' hằng tuần.')).toBe(
      true,
    )
  })

  test('stays justified where the word stands at the end, or words are short', () => {
    expect(ragged('Các đơn vị gửi báo cáo kết quả về hộp thư doankhoi@gmail.com')).toBe(false)
    expect(ragged('Các đơn vị gửi báo cáo kết quả về Văn phòng Đoàn Khối '.repeat(5))).toBe(false)
  })

  test.each([
    ['hội nghị', 'ngày_09_tháng_7_năm_2026'],
    ['hội nghị tổng kết', 'ngày_09 tháng_7 năm_2026'],
  ])('breaks a date between its parts rather than tearing a line apart: %s', (more, date) => {
    const words = `Ban Thường vụ Đoàn Khối tổ chức ${more} ngày 09 tháng 7 năm 2026 tổ chức hội nghị tổng kết`
    expect(shown(paragraph(words), styles.paragraph!, 160)).toContain(date)
    expect(ragged(words)).toBe(false)
  })
})

describe('even lines', () => {
  const subject = styles.subject!
  const words = 'Tổ chức các hoạt động chào mừng kỷ niệm 97 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh'
  const lines = (...inlines: (string | Inline)[]) => {
    const setting = settingOf(paragraph(...inlines), subject, 160)
    return { ...setting, lines: textOf({ ...paragraph(), inlines: brokenEvenly(setting) }).split('\n') }
  }

  test('are as wide as the room that breaks them so, with a little to spare', () => {
    const { even, lines: broken } = lines(words)
    expect(broken).toHaveLength(2)
    const [first, second] = broken.map((line) => widthOf(line, subject))
    const longest = Math.max(first!, second!)
    expect(Math.abs(first! - second!)).toBeLessThan(30)
    expect(even!.width).toBeGreaterThan(longest)
    expect(even!.width).toBeLessThanOrEqual(longest + 6)
    // The word that begins the second line doesn't fit on the first.
    expect(widthOf(`${broken[0]} ${broken[1]!.split(' ')[0]}`, subject)).toBeGreaterThan(even!.width)
  })

  test('break the same with words in italics among them', () => {
    const [start, end] = [words.slice(0, 20), words.slice(20)]
    const { lines: broken, inlines } = lines(start, text(end, { bold: true }))
    expect(broken).toEqual(lines(words).lines)
    expect(inlines).toHaveLength(2)
  })

  test('begin with no blank of their own', () => {
    const { lines: broken } = lines(words.slice(0, 43), text(words.slice(43), { italic: true }))
    for (const line of broken) expect(line).toBe(line.trim())
    expect(broken.join(' ').replaceAll('\u00a0', ' ')).toBe(words)
  })

  test('keep the breaks of the author', () => {
    const { lines: broken } = lines('Tổ chức Hội trại', { type: 'break' }, words)
    expect(broken[0]).toBe('Tổ chức Hội trại')
    expect(broken.slice(1)).toEqual(lines(words).lines)
  })

  test('are left to the page where there is but one', () => {
    expect(lines('Tổ chức Hội trại').even).toBeUndefined()
  })
})
