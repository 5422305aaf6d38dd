import { type Sourced, sourced } from '../text/sourced.js'

/** A text under construction, each piece with the file's characters that it stands for. */
export interface Units {
  text: string
  starts: number[]
  ends: number[]
}

export function emptyUnits(): Units {
  return { text: '', starts: [], ends: [] }
}

/** Every unit of `text` stands for the whole of `[start, end)`. */
export function pushWhole(units: Units, text: string, start: number, end: number): void {
  units.text += text
  for (let i = 0; i < text.length; i++) {
    units.starts.push(start)
    units.ends.push(end)
  }
}

/** `text` is what stands in the file from `start` on, unit for unit. */
export function pushSame(units: Units, text: string, start: number): void {
  units.text += text
  for (let i = 0; i < text.length; i++) {
    units.starts.push(start + i)
    units.ends.push(start + i + 1)
  }
}

export function sourcedUnits({ text, starts, ends }: Units, base: number): Sourced {
  if (text === '') return sourced('', base)
  return { text, base: starts[0]!, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
