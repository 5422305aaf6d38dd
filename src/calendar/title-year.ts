import { wordStart } from '../text/word-edge.js'

const named = new RegExp(String.raw`${wordStart}năm\s+(\d{4})(?!\d|\s*[-–]\s*\d)`, 'giu')

/** `năm 2024` of a title, when its lines name one year alone: of `năm 2023 và 2024` neither is the plan's. */
export function yearOfTitle(lines: readonly string[], isMeant = (_: number) => true): number | undefined {
  const years = lines.flatMap((line) => Array.from(line.matchAll(named), ([, year]) => Number(year)))
  const [year, ...others] = new Set(years.filter(isMeant))
  return others.length === 0 ? year : undefined
}
