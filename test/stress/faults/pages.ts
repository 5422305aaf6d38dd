import type { Block, Paragraph } from '../../../src/document/document.js'
import { textOf } from '../../../src/document/document.js'
import type { Line, Page, Pdf } from '../../support/pdf/pdf.js'
import type { Printed } from '../printed.js'

/** One of the two prints of a plan, with its plan. */
export interface Print {
  printed: Printed
  pdf: Pdf
}

/** Looks at printed pages; each fault in words, with its page. */
export type Fault = (print: Print) => string[]

export function marginsOf({ width, height }: Page, { standard }: Printed) {
  return standard.orientations[width > height ? 'landscape' : 'portrait'].margins
}

/** The lines of a page from the top down, without its number. */
export function textLines(page: Page, printed: Printed): Line[] {
  const { top } = marginsOf(page, printed)
  return page.lines.filter(({ bottom }) => bottom > top).toSorted((a, b) => a.bottom - b.bottom)
}

export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
}

/** Of a document, those in cells too. */
export function allParagraphs({ document }: Printed): Paragraph[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block]
      return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)) : []
    })
}

/** Each of its lines with its mark, without blanks, as it is printed. */
export function printedLines(paragraph: Paragraph, { standard }: Printed): string[] {
  const lines = `${paragraph.mark}${textOf(paragraph)}`.split('\n').map(solid)
  return standard.styles[paragraph.style]?.caps ? lines.map((line) => line.toUpperCase()) : lines
}

/** Text without blanks, and with plain hyphens. */
export function solid(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u2011', '-')
}

/** Calls with each page, counted from 1. */
export function onEachPage({ pdf }: Print, find: (page: Page, number: number) => string[]): string[] {
  return pdf.pages.flatMap((page, index) => find(page, index + 1).map((fault) => `page ${index + 1}: ${fault}`))
}
