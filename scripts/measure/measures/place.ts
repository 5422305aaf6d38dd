import type { Seen } from '../../../test/support/pdf/looks.js'
import type { Print } from '../print.js'
import type { LayoutRule } from '../rule.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>

export const millimetresPerTwip = 25.4 / 1440

/** The middle of a line from the left edge of the sheet, in millimetres. */
export function middle(pattern: RegExp): Measures {
  return { page: (print) => middleOf(print.line(pattern)) }
}

/** How far the middle of one line is from that of another. */
export function middleFrom(pattern: RegExp, other: RegExp): Measures {
  return { page: (print) => middleOf(print.line(pattern)) - middleOf(print.line(other)) }
}

export function middleOf({ left, right }: Pick<Seen, 'left' | 'right'>): number {
  return (left + right) / 2
}

/** How far the letters of one line stand below those of another, on the page of the first. */
export function below(pattern: RegExp, other: RegExp): Measures {
  return {
    page: (print) => {
      const line = print.line(pattern)
      return line.baseline - onPageOf(line, print, other).baseline
    },
  }
}

function onPageOf({ page }: Seen, print: Print, pattern: RegExp): Seen {
  const found = print.lines(pattern).find((line) => line.page === page)
  if (!found) throw new Error(`no line ${pattern} on page ${page}`)
  return found
}

/** Where the longest of some lines ends, from the left edge of the sheet. */
export function rightEnd(...patterns: RegExp[]): Measures {
  return { page: (print) => Math.max(...patterns.map((pattern) => print.line(pattern).right)) }
}

/** How far a paragraph's first line begins from the left margin of the text, in millimetres. */
export function firstIndent(pattern: RegExp, margin: number): Measures {
  return {
    xml: (file) => {
      const ind = file.paragraph(pattern).settings.get('ind')
      return (Number(ind?.left ?? 0) + Number(ind?.firstLine ?? 0) - Number(ind?.hanging ?? 0)) * millimetresPerTwip
    },
    page: (print) => print.line(pattern).left - margin,
  }
}

/** The order of lines from the top down: their numbers in the order in which they stand. */
export function order(...patterns: RegExp[]): Measures {
  const sorted = (at: readonly number[]) =>
    patterns
      .map((_, index) => index)
      .toSorted((a, b) => at[a]! - at[b]!)
      .map((index) => index + 1)
      .join(' ')
  return {
    xml: (file) => sorted(patterns.map((pattern) => file.paragraphs.indexOf(file.paragraph(pattern)))),
    page: (print) => sorted(patterns.map((pattern) => print.line(pattern).baseline)),
  }
}

/** How wide a line is, in millimetres. */
export function width(pattern: RegExp): Measures {
  return {
    page: (print) => {
      const { left, right } = print.line(pattern)
      return right - left
    },
  }
}

/** How far a line is from being level with the nearest of others on its page, in millimetres. */
export function levelWithAny(pattern: RegExp, others: RegExp): Measures {
  return {
    page: (print) => {
      const { page, baseline } = print.line(pattern)
      const near = print.lines(others).filter((line) => line.page === page)
      return Math.min(...near.map((line) => Math.abs(line.baseline - baseline)))
    },
  }
}

/** How far right of another the middle of a line is. */
export function rightOf(pattern: RegExp, other: RegExp): Measures {
  return { page: (print) => middleOf(print.line(pattern)) - middleOf(print.line(other)) }
}

/** How many lines there are like that. */
export function count(pattern: RegExp): Measures {
  return {
    xml: (file) => file.paragraphs.filter(({ text }) => pattern.test(text)).length,
    page: (print) => print.lines(pattern).length,
  }
}

/** The last characters of the last page's lowest line. */
export function ending(characters: number): Measures {
  return {
    xml: (file) => file.paragraphs.findLast(({ text }) => text !== '')!.text.slice(-characters),
    page: (print) => {
      const last = print.pages
        .at(-1)!
        .lines.toSorted((a, b) => a.bottom - b.bottom)
        .at(-1)!
      return last.text.slice(-characters)
    },
  }
}
