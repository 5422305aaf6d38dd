import { formatDate } from '../../calendar/date.js'

/** What the line that attaches an annex tells of its plan. */
export interface Cited {
  number?: string
  symbol?: string
  date?: string
  authority?: string
}

const citation =
  /số:?\s*(\d{1,5}[a-z]?)?[\s.…_]*[-–/]\s*([\p{Lu}\d][\p{L}\d&]*(?:\s*[-–/]\s*[\p{L}\d]+)*)?.{0,3}?\s*,?\s*ngày\s+([\d/ .…_]{1,13}[\d/.…_]|\d{1,2} tháng \d{1,2} năm \d{4})?(?:.{0,20}?\scủa\s+([^()]{3,120}))?/u

/** The line that attaches an annex to its plan tells the plan's number where the header is lost. */
export function citedIn(lines: readonly string[]): Cited {
  for (const line of lines) {
    const found = citation.exec(line.replaceAll('\n', ' '))
    if (!found) continue
    const [, number, symbol, date, authority] = found
    const day = date && dayOf(date)
    return {
      ...(number && { number }),
      ...(symbol && { symbol: symbol.replace(/\s+/g, '') }),
      ...(day && { date: day }),
      ...(authority && {
        authority: authority
          .replace(/\s+về\s.*$/u, '')
          .trim()
          .replace(/[.)]+$/, ''),
      }),
    }
  }
  return {}
}

function dayOf(text: string): string | undefined {
  const [, day, month, year] = /(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/u.exec(text) ?? []
  return day && month && year ? formatDate({ day: Number(day), month: Number(month), year: Number(year) }) : undefined
}
