import { UsageError } from '../../node/usage.js'

/** The part of the files that one of several jobs takes: of `count` parts the one at `index`, from 0. */
export interface Shard {
  index: number
  count: number
}

/** `2/5` as written for `--shard`. */
export function readShard(written: string): Shard {
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []
  const [index, count] = [Number(part) - 1, Number(parts)]
  if (index >= 0 && index < count) return { index, count }
  throw new UsageError(
    `--shard cần phần thứ mấy trên tổng số phần, từ 1/1 trở lên, ví dụ 2/5, nhưng ở đây là “${written}”.`,
  )
}

/**
 * Of things in any order those of the part, in the same order. A thing belongs to the part that its place in the sorted
 * list says, so the parts together are the whole, and none is in two, whoever lists them.
 */
export function inShard<T>(things: readonly T[], nameOf: (thing: T) => string, shard?: Shard): T[] {
  if (!shard) return [...things]
  const key = (name: string) => name.replaceAll('\\', '/')
  const names = [...new Set(things.map(nameOf))].sort().sort((a, b) => (key(a) < key(b) ? -1 : +(key(a) > key(b))))
  const ours = new Set(names.filter((_, place) => place % shard.count === shard.index))
  return things.filter((thing) => ours.delete(nameOf(thing)))
}
