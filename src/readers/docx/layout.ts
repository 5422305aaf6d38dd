import type { Layout, Share, Sheet } from '../../draft/layout.js'
import { addToLook, type Look, readLooks } from './look.js'
import type { Parts } from './parts.js'
import { attribute, readXml } from './xml.js'

/** Sections, fonts and sizes of a document, for what a standard says about the page. */
export function readLayout({ document, styles, theme }: Parts, budget: { left: number }): Layout {
  const looks = readLooks(styles, theme, budget)
  const sheets: Sheet[] = []
  const fonts = new Map<string, number>()
  const sizes = new Map<number, number>()
  let tables = 0
  let paragraph: string | undefined
  let run: Look & { style?: string } = {}
  let text = ''
  readXml(document, budget, {
    open(name, attributes, parent) {
      if (name === 'tbl') tables++
      else if (name === 'p') paragraph = undefined
      else if (name === 'pStyle') paragraph = attribute(attributes, 'val')
      else if (name === 'r') run = {}
      else if (name === 't') text = ''
      else if (name === 'rStyle' && parent === 'rPr') run.style = attribute(attributes, 'val')
      else if (parent === 'rPr') addToLook(run, name, attributes, looks.themeFont)
      else if (name === 'sectPr') sheets.push(emptySheet())
      else if (name === 'pgSz' || name === 'pgMar') addToSheet(sheets.at(-1), attributes)
      // The mark of a paragraph and what a change replaced are no letters.
      else if (name === 'del' || name === 'rPrChange' || name === 'sectPrChange') return false
      return parent === 'pPr' && name === 'rPr' ? false : undefined
    },
    close(name) {
      if (name === 'tbl') tables--
      if (name !== 't' || tables > 0) return
      const { font, size } = { ...looks.of(paragraph), ...looks.own(run.style), ...own(run) }
      const letters = text.replace(/\s/g, '').length
      if (font !== undefined) fonts.set(font, (fonts.get(font) ?? 0) + letters)
      if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + letters)
    },
    text(piece) {
      text += piece
    },
  })
  return { sheets: sheets.filter(({ width }) => width > 0), fonts: sharesOf(fonts), sizes: sharesOf(sizes) }
}

function own({ font, size }: Look): Look {
  return { ...(font !== undefined && { font }), ...(size !== undefined && { size }) }
}

function emptySheet(): Sheet {
  return { width: 0, height: 0, margins: { top: 0, bottom: 0, left: 0, right: 0 } }
}

function addToSheet(sheet: Sheet | undefined, attributes: Record<string, string>): void {
  if (!sheet) return
  const length = (name: string) => (Math.abs(Number(attribute(attributes, name) ?? 0)) * 25.4) / 1440 || 0
  sheet.width ||= length('w')
  sheet.height ||= length('h')
  const { margins } = sheet
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) margins[edge] ||= length(edge)
  margins.left += length('gutter')
}

function sharesOf<T>(counts: Map<T, number>): Share<T>[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, part: count / total }))
    .sort((a, b) => b.part - a.part)
}
