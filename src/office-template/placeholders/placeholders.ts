import type { Problem } from '../../problem.js'
import { nearest } from '../../text/nearest.js'
import type { TemplateParagraph } from '../parts/paragraphs.js'
import { problem, problemAt } from '../problem.js'
import { isBlock, isFact, names } from './names.js'

export interface Placeholder {
  name: string
  /** Its units in the paragraph's text, braces included. */
  start: number
  end: number
  /** `{{TITLE}}` prints capitals. */
  capitals: boolean
}

/** A template of an office has some twenty. */
export const maxPlaceholders = 500

const wellFormed = /(?<!\{)\{\{([^{}]*)\}\}(?!\})/g
const braces = /\{\{+|\}\}+/g
// `{title}`, a brace short on both sides.
const single = /(?<!\{)\{\s*([A-Za-z]+\d?)\s*\}(?!\})/g

/** The placeholders of a paragraph, and what only looks like one. */
export function placeholdersIn(paragraph: TemplateParagraph): { found: Placeholder[]; problems: Problem[] } {
  const { text } = paragraph
  if (!/[{}]/.test(text)) return { found: [], problems: [] }
  const found: Placeholder[] = []
  const problems: Problem[] = []
  for (const { 0: whole, 1: inside, index } of text.matchAll(wellFormed)) {
    const range = [index, index + whole.length] as const
    // Word puts soft hyphens and joiners into what it takes for one long word.
    const written = inside!.replace(/\p{Cf}/gu, '').trim()
    const name = written.toLowerCase()
    if (isFact(name) || isBlock(name)) {
      found.push({ name, start: range[0], end: range[1], capitals: written === written.toUpperCase() })
    } else problems.push(unknown(paragraph, range, written))
  }
  // Of the same length, so that what is left stands where it stood.
  const rest = text.replace(wellFormed, (whole) => ' '.repeat(whole.length))
  for (const { 0: whole, index } of rest.matchAll(braces)) problems.push(unpaired(paragraph, index, whole))
  for (const { 0: whole, 1: name, index } of rest.matchAll(single)) {
    if (isFact(name!.toLowerCase()) || isBlock(name!.toLowerCase()))
      problems.push(tooFewBraces(paragraph, index, whole, name!))
  }
  return { found, problems }
}

function unknown(paragraph: TemplateParagraph, range: readonly [number, number], written: string): Problem {
  const near = nearest(written, names)
  return problemAt(
    paragraph,
    range,
    written === '' ? 'Chỗ điền {{}} không có tên.' : `Không có chỗ điền nào tên là “${written}”.`,
    near ? `Có phải ý bạn là {{${near}}}?` : `Các tên có thể dùng: ${names.join(', ')}.`,
  )
}

function unpaired(paragraph: TemplateParagraph, index: number, braces: string): Problem {
  const opening = braces.startsWith('{')
  return problemAt(
    paragraph,
    [index, index + braces.length],
    `Chỗ điền viết chưa đúng: “${braces}” không có ${opening ? '“}}” đóng lại' : '“{{” mở trước'} trong cùng một đoạn.`,
    'Mỗi chỗ điền viết liền một đoạn: hai ngoặc nhọn mở, tên, hai ngoặc nhọn đóng, ví dụ {{title}}.',
  )
}

function tooFewBraces(paragraph: TemplateParagraph, index: number, whole: string, name: string): Problem {
  return problemAt(
    paragraph,
    [index, index + whole.length],
    `“${whole}” chỉ có một ngoặc nhọn mỗi bên nên không được điền.`,
    `Xin viết {{${name}}}.`,
  )
}

export function tooManyPlaceholders(count: number): Problem {
  return problem(
    `Mẫu có ${count} chỗ điền, nhiều hơn mức ${maxPlaceholders} mà kehoach nhận.`,
    'Xin kiểm tra lại có đúng tệp mẫu không.',
  )
}
