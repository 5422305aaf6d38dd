import { type Art, artOf } from '../../test/support/pdf/art.js'
import { looksOn, type Seen } from '../../test/support/pdf/looks.js'
import type { Page, Pdf } from '../../test/support/pdf/pdf.js'

/** Printed pages, each read when a rule first asks for it. Pages count from 1. */
export interface Print {
  pages: readonly Page[]
  /** The names of the fonts in the file. */
  fonts: readonly string[]
  looks: (page: number) => readonly Seen[]
  art: (page: number) => Art
  /** The first line whose text, without blanks, is like that. */
  line: (pattern: RegExp) => Seen
  lines: (pattern: RegExp) => Seen[]
}

export function printOf(pdf: Pdf): Print {
  const looks = remembered((page) => looksOn(pdf, page))
  const art = remembered((page) => artOf(pdf.bytes, page))
  const lines = (pattern: RegExp) =>
    pdf.pages.flatMap((_, index) => looks(index + 1).filter(({ text }) => pattern.test(text)))
  const line = (pattern: RegExp) => {
    const [first] = lines(pattern)
    if (!first) throw new Error(`no line ${pattern}`)
    return first
  }
  return { pages: pdf.pages, fonts: pdf.fonts, looks, art, line, lines }
}

function remembered<T>(read: (page: number) => T): (page: number) => T {
  const known = new Map<number, T>()
  return (page) => {
    if (!known.has(page)) known.set(page, read(page))
    return known.get(page)!
  }
}
