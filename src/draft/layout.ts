/** How a Word file is laid out, as far as the standards rule it. */
export interface Layout {
  /** One for each section, in order; lengths in millimetres. */
  sheets: Sheet[]
  /** Of all letters outside tables, the fonts and the sizes in points that they are set in, the most used first. */
  fonts: Share<string>[]
  sizes: Share<number>[]
}

export interface Sheet {
  width: number
  height: number
  margins: Record<Edge, number>
}

export type Edge = 'top' | 'bottom' | 'left' | 'right'

export interface Share<T> {
  value: T
  /** From 0 to 1. */
  part: number
}
