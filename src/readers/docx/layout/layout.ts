import type { Layout } from '../../../draft/layout.js'
import { addParagraphFormatting, addRunFormatting, type Formatting } from '../../../ooxml/formatting.js'
import type { Parts } from '../../../ooxml/parts.js'
import { paragraphFormatting, type Styles } from '../../../ooxml/styles.js'
import { type Attributes, attribute, readXml } from '../../../ooxml/xml.js'
import { unseen } from '../../../text/as-seen.js'
import { readPageNumber } from './page-number.js'
import { proseSpacing, type SpacedParagraph } from './prose-spacing.js'
import { type Running, readEvenOther, shownRunning } from './running.js'
import { addToSection, emptySection, type PageSection, sheetsOf } from './sections.js'
import { tally } from './tally.js'

/**
 * Sections, fonts, sizes and spacing of a document, for what a standard says about the page; and what is shown at the
 * head and the foot of its pages.
 */
export function readLayout(
  parts: Parts,
  styles: Styles,
  budget: { left: number },
): { layout: Layout; running: Running[] } {
  const page = newPage(styles)
  readXml(parts.document, budget, {
    open: (name, attributes, parent) => open(page, name, attributes, parent),
    close: (name) => close(page, name),
    text(piece) {
      page.text += piece
    },
  })
  const { sections, fonts, sizes, spacing, letters } = page
  const running = shownRunning(sections, parts.running, readEvenOther(parts.settings, budget))
  const layout = {
    sheets: sheetsOf(sections),
    fonts: fonts.shares(),
    sizes: sizes.shares(),
    lines: spacing.lines(),
    gaps: spacing.gaps(),
    pageNumber: readPageNumber(sections, running, styles, budget),
    letters,
  }
  return { layout, running }
}

type Page = ReturnType<typeof newPage>

function newPage(styles: Styles) {
  return {
    styles,
    sections: [] as PageSection[],
    fonts: tally<string>(),
    sizes: tally<number>(),
    spacing: proseSpacing(),
    letters: 0,
    /** Open tables and text boxes. */
    aside: 0,
    /** Text boxes put one paragraph inside another. */
    paragraphs: [] as (SpacedParagraph & { section?: PageSection })[],
    run: {} as Formatting & { style?: string },
    text: '',
    /** The first words since the last section ended, and whether their paragraph has. */
    opening: '',
    isOpened: false,
  }
}

function open(page: Page, name: string, attributes: Attributes, parent: string): undefined | false {
  const { styles, sections, paragraphs } = page
  const paragraph = paragraphs.at(-1)
  // The mark of a paragraph and what a change replaced are no letters.
  if (name === 'del' || name.endsWith('PrChange') || (parent === 'pPr' && name === 'rPr')) return false
  if (name === 'tbl' || name === 'txbxContent') page.aside++
  else if (name === 'p') paragraphs.push({ formatting: {}, letters: 0 })
  else if (name === 'r') page.run = {}
  else if (name === 't') page.text = ''
  else if (name === 'sectPr') openSection(page, parent)
  else if (parent === 'sectPr') addToSection(sections.at(-1), name, attributes)
  else if (parent === 'rPr') addToRun(page.run, name, attributes, styles)
  else if (parent === 'pPr' && paragraph) addToProperties(paragraph, name, attributes)
  return undefined
}

function openSection({ sections, paragraphs }: Page, parent: string): void {
  const section = emptySection()
  sections.push(section)
  const paragraph = parent === 'pPr' ? paragraphs.at(-1) : undefined
  if (paragraph) paragraph.section = section
}

function addToRun(run: Page['run'], name: string, attributes: Attributes, { themeFont }: Styles): void {
  if (name === 'rStyle') run.style = attribute(attributes, 'val')
  else addRunFormatting(run, name, attributes, themeFont)
}

function addToProperties(paragraph: SpacedParagraph, name: string, attributes: Attributes): void {
  if (name === 'pStyle') paragraph.style = attribute(attributes, 'val')
  else addParagraphFormatting(paragraph.formatting, name, attributes)
}

function close(page: Page, name: string): void {
  if (name === 'tbl' || name === 'txbxContent') {
    page.aside--
    page.spacing.interrupt()
  } else if (name === 'sectPr' && page.paragraphs.length === 0) endSection(page, page.sections.at(-1)!)
  else if (name === 'p') closeParagraph(page)
  else if (name === 't') addLetters(page)
}

function closeParagraph(page: Page): void {
  const { paragraphs, styles, spacing, aside } = page
  const paragraph = paragraphs.pop()
  page.isOpened = page.opening.trim() !== ''
  if (paragraph?.section) endSection(page, paragraph.section)
  if (!paragraph || aside > 0) return
  const formatting = { ...paragraphFormatting(styles, paragraph.style), ...paragraph.formatting }
  spacing.add({ ...paragraph, formatting })
}

/** A section ends with the paragraph that holds its properties, or with the document. */
function endSection(page: Page, section: PageSection): void {
  section.opening = page.opening.trim()
  page.opening = ''
  page.isOpened = false
}

// Enough to find it by.
const longestOpening = 60

function addLetters(page: Page): void {
  const { styles, run, text, fonts, sizes } = page
  const count = text.replace(/\s/g, '').replace(unseen, '').length
  page.letters += count
  if (!page.isOpened && page.opening.length < longestOpening) page.opening += text
  if (page.aside > 0) return
  const paragraph = page.paragraphs.at(-1)
  if (paragraph) paragraph.letters += count
  const own = run.style === undefined ? {} : styles.of('character', run.style).formatting
  const { font, size } = { ...paragraphFormatting(styles, paragraph?.style), ...own, ...run }
  if (font !== undefined) fonts.add(font, count)
  if (size !== undefined) sizes.add(size, count)
}
