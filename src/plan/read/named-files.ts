import { type Problem, replacement } from '../../problem.js'
import { nearest } from '../../text/nearest.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { type Field, textOf } from '../../yaml/fields.js'
import { oneLine } from '../../yaml/text-lines.js'
import type { Fields } from './facts.js'

/** Whether a standard is named by the folder that an office keeps it in, not by one of the program's names. */
export function isFolder(standard: string): boolean {
  return /[\\/]/.test(standard)
}

/** How a path that a plan names would lead out of the plan's own folder, where a plan says the same on every machine. */
export function wayOut(path: string): 'absolute' | 'up' | undefined {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(path)) return 'absolute'
  return path.split(/[\\/]/).includes('..') ? 'up' : undefined
}

/** The standard that a plan names, and what is wrong with the name. */
export interface StandardName {
  source?: Sourced | undefined
  problem?: Problem
}

export function readStandardName(
  fields: ReadonlyMap<string, Field>,
  text: string,
  standards: readonly string[] | undefined,
): StandardName {
  const given = textOf(fields.get('standard'), text)
  const source = given && oneLine(given)
  const fault = source && (isFolder(source.text) ? folderFault(source.text) : nameFault(source.text, standards))
  if (!fault) return { source }
  const range = sourceRange(source, 0, source.text.length)
  const { guess, ...problem } = fault
  return { source, problem: { ...problem, range, ...(guess && { fix: replacement(range, guess) }) } }
}

interface Misnamed extends Problem {
  /** The name that is meant. */
  guess?: string
}

function folderFault(path: string): Misnamed | undefined {
  const way = wayOut(path)
  if (!way) return undefined
  const message =
    way === 'absolute'
      ? `“${path}” là đường dẫn tuyệt đối; thể thức riêng phải ghi theo thư mục chứa kế hoạch.`
      : `“${path}” đi ra ngoài thư mục chứa kế hoạch.`
  return { message, hint: 'Chép thư mục thể thức vào thư mục của kế hoạch rồi ghi lại, ví dụ ./the-thuc-rieng.' }
}

function nameFault(name: string, standards: readonly string[] | undefined): Misnamed | undefined {
  if (!standards || standards.includes(name)) return undefined
  const guess = nearest(name, standards)
  const message = `Không có thể thức “${name}”.`
  if (guess) return { message, hint: `Có phải ý bạn là “${guess}”?`, guess }
  const known = `Các thể thức đang có: ${standards.join(', ')}`
  return { message, hint: `${known}; thể thức riêng thì ghi thư mục, ví dụ ./the-thuc-rieng.` }
}

/** The office's own Word file, which must lie with the plan or below: a plan says the same on every machine. */
export function readTemplate({ text, fields, report }: Fields): Sourced | undefined {
  const given = textOf(fields.get('template'), text)
  const source = given && oneLine(given)
  const fault = source && templateFault(source.text)
  if (!fault) return source
  report({ ...fault, range: sourceRange(source, 0, source.text.length) })
  return undefined
}

function templateFault(path: string): Problem | undefined {
  const way = wayOut(path)
  if (way === 'absolute') {
    return {
      message: `“${path}” là đường dẫn tuyệt đối; mẫu Word phải ghi theo thư mục chứa kế hoạch.`,
      hint: 'Chép mẫu vào cùng thư mục với kế hoạch rồi chỉ ghi tên tệp, ví dụ mau-co-quan.docx.',
    }
  }
  if (way === 'up') {
    return {
      message: `“${path}” đi ra ngoài thư mục chứa kế hoạch.`,
      hint: 'Chép mẫu vào cùng thư mục với kế hoạch, hoặc vào một thư mục con, rồi ghi lại đường dẫn.',
    }
  }
  if (/\.do[ct]x$/i.test(path)) return undefined
  return {
    message: `“${path}” không phải tệp .docx hay .dotx.`,
    hint: 'Mở mẫu trong Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi ghi tên tệp mới.',
  }
}
