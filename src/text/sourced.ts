/** Text taken from a file, knowing where in that file each of its UTF-16 units came from. */
export interface Sourced {
  text: string
  /** Source offset at which unit i begins. Absent: the units are those of the source from `base` on. */
  starts?: Uint32Array
  /** Source offset just behind unit i. */
  ends?: Uint32Array
  /** Source offset of the first unit of a text without `starts`. */
  base: number
}

export function sourced(text: string, base = 0): Sourced {
  return { text, base }
}

/** The source offsets `[start, end)` of the text's units `[start, end)`. */
export function sourceRange(from: Sourced, start: number, end: number): [number, number] {
  const first = startOf(from, start)
  return [first, end > start ? endOf(from, end - 1) : first]
}

function startOf({ text, starts, ends, base }: Sourced, index: number): number {
  if (!starts || !ends) return base + index
  if (index < text.length) return starts[index]!
  return text.length === 0 ? base : ends[text.length - 1]!
}

function endOf({ ends, base }: Sourced, index: number): number {
  return ends ? ends[index]! : base + index + 1
}

/** The units `[start, end)` of a text that came from the source offsets `[start, end)`; empty where none did. */
export function unitsWithin(from: Sourced, start: number, end: number): [number, number] {
  const { length } = from.text
  const first = countWhile(length, (unit) => endOf(from, unit) <= start)
  return [
    first,
    Math.max(
      first,
      countWhile(length, (unit) => startOf(from, unit) < end),
    ),
  ]
}

/** How many of the first numbers below a length fulfil what only first ones do. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

export function slice(from: Sourced, start: number, end = from.text.length): Sourced {
  const base = startOf(from, start)
  const text = from.text.slice(start, end)
  if (!from.starts || !from.ends) return { text, base }
  return { text, base, starts: from.starts.subarray(start, end), ends: from.ends.subarray(start, end) }
}

/** One text out of several; what stands between two parts in the source is kept out of both. */
export function concat(parts: readonly Sourced[]): Sourced {
  const text = parts.map((part) => part.text).join('')
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let at = 0
  for (const part of parts) {
    const { length } = part.text
    if (part.starts && part.ends) {
      starts.set(part.starts, at)
      ends.set(part.ends, at)
    } else {
      for (let i = 0; i < length; i++) {
        starts[at + i] = part.base + i
        ends[at + i] = part.base + i + 1
      }
    }
    at += length
  }
  return { text, base: parts.find((part) => part.text !== '')?.base ?? parts[0]?.base ?? 0, starts, ends }
}

/** Text all of whose units stand for the whole of `[start, end)`. */
export function whole(text: string, start: number, end: number): Sourced {
  const { length } = text
  return { text, base: start, starts: new Uint32Array(length).fill(start), ends: new Uint32Array(length).fill(end) }
}

/** Replaces every match, each unit of a replacement pointing at the whole match. */
export function replaceAll(from: Sourced, pattern: RegExp, replace: (match: RegExpExecArray) => string): Sourced {
  const parts: Sourced[] = []
  let last = 0
  for (const match of from.text.matchAll(pattern)) {
    const text = replace(match)
    if (text === match[0]) continue
    const [start, end] = sourceRange(from, match.index, match.index + match[0].length)
    parts.push(slice(from, last, match.index), whole(text, start, end))
    last = match.index + match[0].length
  }
  if (last === 0) return from
  parts.push(slice(from, last))
  return concat(parts)
}

/** The text without what a pattern finds. */
export function without(from: Sourced, pattern: RegExp): Sourced {
  const text = from.text.replace(pattern, '')
  if (text.length === from.text.length) return from
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let at = 0
  let last = 0
  const keep = (to: number) => {
    for (; last < to; last++, at++) {
      starts[at] = startOf(from, last)
      ends[at] = endOf(from, last)
    }
  }
  for (const { 0: found, index } of from.text.matchAll(pattern)) {
    keep(index)
    last = index + found.length
  }
  keep(from.text.length)
  return { text, base: starts[0] ?? from.base, starts, ends }
}

/** Canonical composition: a letter and the marks that follow it become the one letter that rules are written in. */
export function toNfc(from: Sourced): Sourced {
  if (from.text.normalize('NFC') === from.text) return from
  return replaceAll(from, /\P{M}\p{M}+/gu, ([cluster]) => cluster.normalize('NFC'))
}
