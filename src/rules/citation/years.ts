import { formatDate, type PlainDate } from '../../calendar/date.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import type { PassageEdit } from '../rule.js'
import type { Doubt } from './order.js'

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
