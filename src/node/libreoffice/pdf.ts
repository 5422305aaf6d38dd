import { tmpdir } from 'node:os'
import type { Diagnostic } from '../../diagnostic.js'
import { writeOutput } from '../files/output.js'
import { print } from '../terminal.js'
import { codeOf, UsageError } from '../usage.js'
import { chooseFonts, type Fonts, fontMissing, vietnameseFonts } from './fonts.js'
import { installHint } from './install-hint.js'
import { findOffice, wrongPlace } from './office.js'
import { type Printed, type PrintOptions, printDocx } from './print.js'

/** A Word file to be printed, and the name of its PDF. */
export interface Print {
  file: string
  docx: Uint8Array
  fonts: Fonts
}

/** LibreOffice's program, asked for before anything is built. */
export function officeForPdf(): string {
  const program = findOffice()
  if (program !== undefined) return program
  const wrong = wrongPlace()
  if (wrong !== undefined) throw new UsageError(`--to pdf: ${wrong}`)
  const other = 'Chưa cài được thì xin dùng --to docx rồi lưu thành PDF bằng Word.'
  throw new UsageError(`--to pdf cần LibreOffice, nhưng máy này chưa cài. ${installHint('office')}`, other)
}

/**
 * Has LibreOffice print Word files and writes each PDF. Of all that is built PDFs alone may have other bytes on another
 * machine, with other fonts or another LibreOffice.
 */
export async function writePdfs(prints: readonly Print[], program: string): Promise<Diagnostic[]> {
  if (prints.length === 0) return []
  const asked = prints.map(({ fonts }) => fonts)
  const { standIns, missing } = chooseFonts(asked, vietnameseFonts())
  print(process.stderr, missing.map(fontWarning))
  const options = { program, standIns, limit: limitFor(prints.length) }
  let printed: Printed
  try {
    printed = await printDocx(
      prints.map(({ docx }) => docx),
      options,
    )
  } catch (error) {
    const message = `Không ghi được vào thư mục tạm “${tmpdir()}” (mã lỗi của hệ điều hành: ${codeOf(error)}).`
    return prints.map(({ file }) => failure(file, message, 'Xin xem ổ đĩa có đầy không rồi chạy lại.'))
  }
  const { pdfs, end } = printed
  return prints.flatMap(({ file }, index) => {
    const pdf = pdfs[index]
    return pdf ? writePdf(file, pdf) : [failure(file, ...reason(end, options))]
  })
}

function writePdf(file: string, pdf: Uint8Array): Diagnostic[] {
  const problem = writeOutput(file, pdf)
  if (problem) return [problem]
  print(process.stdout, [file])
  return []
}

function fontWarning(fonts: Fonts): string {
  const effect = 'Dòng và trang của tệp PDF có thể ngắt khác với Word.'
  return `Cảnh báo: máy ${fontMissing(fonts)}. ${effect} ${installHint('font')}`
}

// LibreOffice starts in 2 seconds and prints a plan in less than one; the first start on a slow machine takes minutes.
function limitFor(count: number): number {
  return 180_000 + count * 10_000
}

function reason(end: Printed['end'], { program, limit }: PrintOptions): [message: string, hint: string] {
  switch (end) {
    case 'not-started':
      return [`Không chạy được LibreOffice ở “${program}”.`, `Xin cài lại LibreOffice. ${installHint('office')}`]
    case 'time-limit':
      return [
        `LibreOffice chưa xong sau ${limit / 1000} giây nên đã bị dừng.`,
        'Xin đóng bớt chương trình rồi chạy lại, hoặc mỗi lần dựng ít kế hoạch hơn.',
      ]
    default:
      return [
        'LibreOffice không tạo được tệp PDF này.',
        'Xin chạy “kehoach doctor” để xem máy có thiếu gì không, hoặc dùng --to docx rồi lưu thành PDF bằng Word.',
      ]
  }
}

function failure(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-write', severity: 'error', message, file, hint }
}
