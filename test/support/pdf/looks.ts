import { artOf } from './art.js'
import type { Line, Pdf } from './pdf.js'
import { millimetresPerPoint, poppler } from './poppler.js'

/** A line with what its first words look like. */
export interface Seen extends Line {
  /** Counted from 1. */
  page: number
  /** Where its letters stand, in millimetres from the top. */
  baseline: number
  /** In points. */
  size: number
  bold: boolean
  italic: boolean
  /** `#ff0000` */
  color: string
}

/** The lines of a page, counted from 1, with their letters' size and style. */
export function looksOn(pdf: Pdf, page: number): Seen[] {
  const pieces = piecesOf(pdf.bytes, page)
  const { letters } = artOf(pdf.bytes, page)
  return pdf.pages[page - 1]!.lines.flatMap(apart).map((line) => {
    const inside = pieces.filter(
      ({ x, y }) => within(x, line.left - 0.5, line.right) && within(y, line.top, line.bottom),
    )
    const first = inside.toSorted((a, b) => a.x - b.x)[0]
    const own = letters.filter(
      ({ x, baseline }) => within(x, line.left - 0.5, line.right + 0.5) && within(baseline, line.top, line.bottom),
    )
    const look = first ?? { size: 0, bold: false, italic: false, color: '' }
    return { ...line, ...look, page, baseline: mostCommon(own.map(({ baseline }) => baseline)) }
  })
}

/** What stands beside on one height is one line to pdftotext where the gap is small; blanks of a line are smaller. */
function apart(line: Line): Line[] {
  const wide = 0.45 * (line.bottom - line.top)
  const starts = line.words.flatMap(({ left }, index) =>
    index > 0 && left - line.words[index - 1]!.right < wide ? [] : [index],
  )
  return starts.map((start, index) => {
    const words = line.words.slice(start, starts[index + 1])
    const text = words.map((word) => word.text).join('')
    return { ...line, words, text, left: words[0]!.left, right: words.at(-1)!.right }
  })
}

interface Piece {
  x: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  color: string
}

// pdftohtml tells places and sizes in whole numbers, at most three to the point.
const perPoint = 3

/** Pieces of text of one font, by the middle of their left edge. */
function piecesOf(pdf: Uint8Array, page: number): Piece[] {
  const args = ['-xml', '-zoom', `${perPoint}`, '-i', '-stdout', '-fontfullname', '-f', `${page}`, '-l', `${page}`]
  // It wants a name for its output also where it writes none.
  const xml = poppler('pdftohtml', [...args, '-', 'page'], pdf)
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)" family="([^"]*)" color="([^"]*)"/g)].map(
      ([, id, size, family, color]) => [
        id,
        {
          size: Number(size) / perPoint,
          bold: /bold/i.test(family!),
          italic: /italic/i.test(family!),
          color: color!.toLowerCase(),
        },
      ],
    ),
  )
  const millimetres = millimetresPerPoint / perPoint
  return [...xml.matchAll(/<text top="(-?\d+)" left="(-?\d+)" width="\d+" height="(\d+)" font="(\d+)">/g)].map(
    ([, top, left, height, font]) => ({
      x: Number(left) * millimetres,
      y: (Number(top) + Number(height) / 2) * millimetres,
      ...fonts.get(font)!,
    }),
  )
}

function within(value: number, from: number, to: number): boolean {
  return value >= from && value <= to
}

/** To a twentieth of a millimetre: raised letters and those of another line are few. */
function mostCommon(values: readonly number[]): number {
  const groups = new Map<number, number[]>()
  for (const value of values) {
    const key = Math.round(value * 20)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  const largest = [...groups.values()].toSorted((a, b) => b.length - a.length)[0]
  return largest?.[0] ?? Number.NaN
}
