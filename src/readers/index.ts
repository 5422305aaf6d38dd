import type { Outcome } from '../diagnostic.js'
import type { Draft } from '../draft/draft.js'
import { Unreadable, unreadable } from '../text/unreadable.js'
import { type DecodedText, decodeText } from './decode.js'
import { formatOf } from './format.js'

/** A plan of 100 pages has some 300 KB of text, or some MB as Word with its pictures. */
export const maxTextBytes = 20 * 1024 * 1024
export const maxDocxBytes = 50 * 1024 * 1024

export interface ReadDraft {
  draft: Draft
  /** The text that positions and fixes of a plain draft refer to; a Word draft has none. */
  decoded?: DecodedText
}

/** A draft that never saw this tool: Word, plain text or Markdown. Each reader is loaded when it is needed. */
export async function readDraft(bytes: Uint8Array, file: string): Promise<Outcome<ReadDraft>> {
  try {
    if (bytes.length === 0)
      throw new Unreadable('Tệp trống, không có gì để soát.', 'Xin kiểm tra lại tệp đã được lưu chưa.')
    const format = formatOf(bytes, file)
    refuseLarge(bytes.length, format === 'docx' ? maxDocxBytes : maxTextBytes)
    return format === 'docx' ? await docx(bytes, file) : await text(bytes, file)
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
}

async function docx(bytes: Uint8Array, file: string): Promise<Outcome<ReadDraft>> {
  const { readDocx } = await import('./docx.js')
  const { value, diagnostics } = readDocx(bytes, file)
  return { ...(value && { value: { draft: value } }), diagnostics }
}

async function text(bytes: Uint8Array, file: string): Promise<Outcome<ReadDraft>> {
  const { readText } = await import('./text.js')
  const decoded = decodeText(bytes)
  const { value, diagnostics } = readText(decoded.text, file)
  return { ...(value && { value: { draft: value, decoded } }), diagnostics }
}

function refuseLarge(size: number, limit: number): void {
  if (size <= limit) return
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  throw new Unreadable(
    `Tệp quá lớn: ${megabytes(size)} MB; kehoach chỉ đọc loại tệp này đến ${megabytes(limit)} MB.`,
    'Xin kiểm tra lại có đúng tệp cần soát không, hoặc tách tệp ra.',
  )
}
