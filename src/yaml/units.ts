import { concat, type Sourced, sourced, whole } from '../text/sourced.js'

/** A text under construction, each part with the file's characters that it stands for. */
export interface Units {
  text: string
  parts: Sourced[]
}

export function emptyUnits(): Units {
  return { text: '', parts: [] }
}

/** Every unit of `text` stands for the whole of `[start, end)`. */
export function pushWhole(units: Units, text: string, start: number, end: number): void {
  units.text += text
  units.parts.push(whole(text, start, end))
}

/** `text` is what stands in the file from `start` on, unit for unit. */
export function pushSame(units: Units, text: string, start: number): void {
  units.text += text
  units.parts.push(sourced(text, start))
}

export function sourcedUnits({ text, parts }: Units, base: number): Sourced {
  return text === '' ? sourced('', base) : concat(parts)
}
