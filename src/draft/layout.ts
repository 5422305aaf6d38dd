/** How a Word file is laid out, as far as the standards rule it. */
export interface Layout {
  /** One for each section, in order; lengths in millimetres. */
  sheets: Sheet[]
  /** Of all letters outside tables, the fonts and the sizes in points that they are set in, the most used first. */
  fonts: Share<string>[]
  sizes: Share<number>[]
  /** Of the letters in paragraphs of prose, how far apart their lines stand. */
  lines: Share<Leading>[]
  /** Of the paragraphs of prose that follow one another, the room between them. */
  gaps: Share<Gap>[]
  pageNumber: PageNumber
  /** How many letters there are, tables included. */
  letters: number
}

export interface Sheet {
  /** Which of several sections it is of, as Word counts them, and the first words there. */
  section?: { number: number; opening: string }
  width: number
  height: number
  margins: Record<Edge, number>
}

export type Edge = 'top' | 'bottom' | 'left' | 'right'

/** Times the font's own line height; or in points: exactly so many, or at least. */
export interface Leading {
  rule: 'times' | 'exact' | 'least'
  value: number
}

/** In points. What stands after one paragraph and before the next makes `least` when the larger counts, `most` when both do. */
export interface Gap {
  least: number
  most: number
}

/** Where the number of the page stands, from the second page on. */
export interface PageNumber {
  /** `unsure`: in a frame, behind a tab. */
  header?: 'center' | 'side' | 'unsure'
  isInFooter: boolean
  isOnFirstPage: boolean
}

export interface Share<T> {
  value: T
  /** From 0 to 1. */
  part: number
}
