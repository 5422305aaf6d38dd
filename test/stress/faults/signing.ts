import type { Page } from '../../support/pdf/pdf.js'
import type { Printed } from '../printed.js'
import { type Fault, onEachPage, solid, textLines } from './pages.js'

/** Signatures that stand alone on their page, or that two pages share. */
export const signingAlone: Fault = (print) => {
  const lines = signingLines(print.printed)
  const [first, name] = [lines[0]!, lines.at(-1)!]
  const index = print.pdf.pages.findIndex((page) => page.lines.some(({ text }) => text === name))
  const page = print.pdf.pages[index]
  if (!page) return [`nobody signs: ${name}`]
  const top = topOf(first, page)
  if (top === undefined) return [`page ${index + 1}: “${name}” stands on another page than “${first}”`]
  const above = textLines(page, print.printed).filter(({ bottom }) => bottom < top + 1)
  const rows = above.filter((line, at) => at === 0 || line.bottom > above[at - 1]!.bottom + 1)
  return rows.length < 2 ? [`page ${index + 1}: ${rows.length} lines above “${first}”`] : []
}

/** From who is signed for to the name, as printed without blanks. */
function signingLines({ model }: Printed): string[] {
  const { authority, form, post, name } = model.signature
  return [authority, ...form, post]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => solid(line!).toUpperCase())
    .concat(solid(name))
}

/** Recipients on a page on which nobody signs, or without the first of them. */
export const recipientsAlone: Fault = (print) => {
  const signs = signingLines(print.printed)
  return onEachPage(print, (page) => {
    const label = page.lines.find(({ text }) => text === 'Nơinhận:' || text.startsWith('Nơinhận:'))
    if (!label) return []
    const below = page.lines.some(({ text, top }) => top > label.top + 1 && text.startsWith('-'))
    const beside = page.lines.some(({ text }) => text.length > 4 && signs.some((line) => line.startsWith(text)))
    return [...(below ? [] : ['the label alone']), ...(beside ? [] : ['nobody signs beside'])]
  })
}

/** A narrow block breaks who is signed for into two lines. */
function topOf(first: string, { lines }: Page): number | undefined {
  const begins = lines.filter(({ text }) => text.length > 4 && first.startsWith(text))
  return begins.length > 0 ? Math.min(...begins.map(({ top }) => top)) : undefined
}
