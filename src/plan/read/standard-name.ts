import { type Problem, replacement } from '../../problem.js'
import { nearest } from '../../text/nearest.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { textOf } from '../../yaml/fields.js'
import { oneLine } from '../../yaml/text-lines.js'
import type { ParseOptions } from '../parse.js'
import type { Fields } from './facts.js'
import { wayOut } from './inner-path.js'

/** Whether a standard is named by the folder that an office keeps it in, not by one of the program's names. */
export function isFolder(standard: string): boolean {
  return /[\\/]/.test(standard)
}

export function readStandard({ text, fields, report }: Fields, { standards }: ParseOptions): Sourced | undefined {
  const given = textOf(fields.get('standard'), text)
  const standard = given && oneLine(given)
  const fault = standard && (isFolder(standard.text) ? folderFault(standard.text) : nameFault(standard.text, standards))
  if (!fault) return standard
  const range = sourceRange(standard, 0, standard.text.length)
  const { guess, ...problem } = fault
  report({ ...problem, range, ...(guess && { fix: replacement(range, guess) }) })
  return standard
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

function nameFault(name: string, standards: ParseOptions['standards']): Misnamed | undefined {
  if (!standards || standards.includes(name)) return undefined
  const guess = nearest(name, standards)
  const message = `Không có thể thức “${name}”.`
  if (guess) return { message, hint: `Có phải ý bạn là “${guess}”?`, guess }
  const known = `Các thể thức đang có: ${standards.join(', ')}`
  return { message, hint: `${known}; thể thức riêng thì ghi thư mục, ví dụ ./the-thuc-rieng.` }
}
