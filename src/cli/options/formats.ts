import { UsageError } from '../../node/usage.js'

/** The formats that `--to` names, of those that a command can make. */
export function readFormats<T extends string>(to: string, known: readonly T[]): T[] {
  const names = [...new Set(to.split(',').map((name) => name.trim().toLowerCase()))]
  const isKnown = (name: string): name is T => known.includes(name as T)
  const unknown = names.filter((name) => !isKnown(name))
  if (unknown.length === 0) return names.filter(isKnown)
  throw new UsageError(`Không có dạng “${unknown.join(', ')}” cho --to. Các dạng có thể dùng: ${known.join(', ')}.`)
}
