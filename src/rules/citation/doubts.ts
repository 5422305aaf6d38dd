import { formatDate, type PlainDate } from '../../calendar/date.js'
import type { Severity } from '../../diagnostic.js'
import { kindBegun } from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding, PassageEdit } from '../rule.js'

export interface Doubt {
  message: string
  hint: string
  severity: Severity
}

// National Assemblies since the numbers of laws carry their year, with the years they sat.
const assemblies: Record<string, [first: number, last: number]> = {
  QH9: [1992, 1997],
  QH10: [1997, 2002],
  QH11: [2002, 2007],
  QH12: [2007, 2011],
  QH13: [2011, 2016],
  QH14: [2016, 2021],
  QH15: [2021, 2026],
  QH16: [2026, 2031],
}

// Luật Ban hành văn bản quy phạm pháp luật 1996, in force on 01/01/1997, put the year into the number.
const firstNumbered = 1997

/** Where the year in a document's number and its date, or its National Assembly, don't agree. */
export function doubtYear(reference: Reference, written: string): (Doubt & { fix?: PassageEdit[] }) | undefined {
  const { year, date, symbol } = reference
  if (year === undefined) return missingYear(reference, written)
  if (date && date.year !== year) {
    return {
      message: `Số “${written}” mang năm ${year} mà ngày ghi ${formatDate(date as PlainDate)}.`,
      hint: 'Đối chiếu với bản gốc, sửa năm trong số hoặc năm của ngày.',
      severity: 'warning',
    }
  }
  const sat = assemblies[symbol.replace('UBTV', '')]
  if (!sat || (year >= sat[0] && year <= sat[1])) return undefined
  return {
    message: `Số “${written}” mang năm ${year}, nhưng Quốc hội khóa ${symbol.replace(/\D/g, '')} là các năm ${sat[0]}-${sat[1]}.`,
    hint: 'Đối chiếu với bản gốc, sửa năm hoặc khóa Quốc hội.',
    severity: 'warning',
  }
}

/** `Nghị định số 30/NĐ-CP ngày 05/3/2020` lacks the year that its number carries. */
function missingYear({ kind, symbol, mark, number, date, start }: Reference, written: string) {
  const numbered = (kind === 'nghị định' && symbol === 'NĐ-CP') || (kind === 'thông tư' && /^TT-B/.test(symbol))
  if (!numbered || mark !== '/' || !number || !date || date.year! < firstNumbered) return undefined
  const right = `${number}/${date.year}/${symbol}`
  const at = start + number.length
  return {
    message: `Số “${written}” thiếu năm ban hành; ${kind} từ năm ${firstNumbered} mang năm trong số.`,
    hint: `Theo ngày ghi bên cạnh thì là “${right}”.`,
    severity: 'warning' as const,
    fix: [{ start: at, end: at, text: `/${date.year}`, unsafe: true as const }],
  }
}

/** The same of other units than the reference's own. */
export type PlacedDoubt = Pick<Finding, 'start' | 'end' | 'message' | 'hint' | 'fix' | 'severity'>

// A capital, so that it is the name of a kind: `Công báo số …` ends in another word.
const before = new RegExp(String.raw`${wordStart}(\p{Lu}\p{Ll}+)\s+số\s*:?\s*$`, 'u')

/** A kind that was cut short before its number: `Thông số 11/2016/TT-BYT`. */
export function doubtKind(text: string, { start, end, kind, number, parts }: Reference): PlacedDoubt | undefined {
  const found = kind === undefined && number ? before.exec(text.slice(Math.max(0, start - 24), start)) : null
  const whole = found && kindBegun(found[1]!.toLowerCase(), parts[0]!)
  if (!whole) return undefined
  const from = start - found[0].length
  const at = from + found[1]!.length
  const rest = whole.slice(found[1]!.length)
  return {
    ...{ start: from, end },
    message: `“${text.slice(from, end)}” thiếu chữ “${rest.trim()}”: ký hiệu ${parts[0]} là của ${whole}.`,
    hint: `Ghi “${found[1]}${rest} số ${text.slice(start, end)}”.`,
    fix: [{ start: at, end: at, text: rest }],
  }
}

/** `43/2013/QH 13`: the number of the National Assembly belongs to its letters. */
export function doubtBlank(text: string, { start, end, symbol, year }: Reference): PlacedDoubt | undefined {
  const written = text.slice(start, end)
  const at = written.search(/(?<=QH) \d{2}$/)
  if (at < 0 || year === undefined || !/^QH\d\d$/.test(symbol)) return undefined
  return {
    ...{ start, end },
    message: `Số “${written}” có dấu cách giữa “QH” và số khóa Quốc hội.`,
    hint: `Ghi “${written.slice(0, at)}${written.slice(at + 1)}”.`,
    fix: [{ start: start + at, end: start + at + 1, text: '' }],
  }
}
