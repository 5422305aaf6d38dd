import { UsageError } from '../../node/usage.js'

export function yearOf(written: string): number {
  if (/^\d{4}$/.test(written)) return Number(written)
  throw new UsageError(`Năm “${written}” chưa đúng: xin ghi bốn chữ số, ví dụ --year 2025.`)
}
