import type { Severity } from '../../../diagnostic.js'
import type { Share } from '../../../draft/layout.js'

/** What is said of the pages of a Word file. */
export interface Said {
  message: string
  hint: string
  severity?: Severity
}

export type Range = readonly [least: number, most: number]

export function print(number: number, digits = 1): string {
  return String(Number(number.toFixed(digits))).replace('.', ',')
}

export function printRange([least, most]: Range): string {
  return least === most ? String(least) : `${least}–${most}`
}

export function percent({ part }: Pick<Share<unknown>, 'part'>): string {
  return `${Math.round(part * 100)} %`
}

/** The most frequent of the values that are outside, when together they are more than half. */
export function mostlyOutside<T>(shares: readonly Share<T>[], isOutside: (value: T) => boolean): Share<T> | undefined {
  const outside = shares.filter(({ value }) => isOutside(value))
  const part = outside.reduce((sum, share) => sum + share.part, 0)
  return outside[0] && part > 0.5 ? { value: outside[0].value, part } : undefined
}
