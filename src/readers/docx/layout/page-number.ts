import type { PageNumber } from '../../../draft/layout.js'
import { addParagraphFormatting, type Formatting } from '../../../ooxml/formatting.js'
import { paragraphFormatting, type Styles } from '../../../ooxml/styles.js'
import { type Attributes, attribute, readXml } from '../../../ooxml/xml.js'
import type { ZipEntry } from '../../../ooxml/zip-read.js'
import type { Running } from './running.js'
import type { PageSection } from './sections.js'

type Where = NonNullable<PageNumber['header']>

/** Looks for the field of the page number in the headers and footers that the pages behind the first one have. */
export function readPageNumber(
  sections: readonly PageSection[],
  running: readonly Running[],
  styles: Styles,
  budget: { left: number },
): PageNumber {
  const known = new Map<ZipEntry, Where | undefined>()
  const whereIn = (part: ZipEntry) => {
    if (!known.has(part)) known.set(part, numberIn(part, styles, budget))
    return known.get(part)
  }
  const numbers = running.flatMap(({ section, isHeader, pages, part }) => {
    const where = whereIn(part)
    return where ? [{ section, isHeader, pages, where }] : []
  })
  const inHeaders = numbers.filter(({ isHeader, pages }) => isHeader && pages !== 'first').map(({ where }) => where)
  const header = (['center', 'unsure', 'side'] as const).find((where) => inHeaders.includes(where))
  const first = sections[0]?.isFirstOther ? 'first' : 'default'
  const isOnFirst = numbers.some(
    ({ section, isHeader, pages, where }) => section === 0 && isHeader && pages === first && where !== 'unsure',
  )
  return { ...(header && { header }), isInFooter: numbers.some(({ isHeader }) => !isHeader), isOnFirstPage: isOnFirst }
}

// `Trang 2/5`, `- 3 -`, `Page 2 of 5`
const number = '(?:\\d{1,4}|[ivxlc]{1,6})'
const between = '[^\\p{L}\\d]*'
const numberLine = new RegExp(
  `^${between}(?:(?:trang(?: số)?|tr|page|số)${between})?(?:${number}${between})?(?:(?:(?:of|trên|trong|của)${between})?${number}${between}(?:trang${between})?)?$`,
  'iu',
)

/** Whether a line at the head or foot of a page has its number and nothing else, by a field or typed. */
export function isPageNumber(line: string): boolean {
  return numberLine.test(line)
}

/** A paragraph of a header or footer while it is read. */
interface Line {
  style?: string
  formatting: Formatting
  /** Of all its fields. */
  code: string
  /** In a table, a text box or a frame, or behind a tab, its own alignment says little. */
  isPlaced: boolean
}

const page = /(?:^|\s)PAGE(?:\s|\\|$)/iu
const condition = /(?:^|\s)IF\s/iu

/** Where the first number in a header or footer stands; none where there is no such field. */
function numberIn(part: ZipEntry, styles: Styles, budget: { left: number }): Where | undefined {
  let found: Where | undefined
  let line: Line = { formatting: {}, code: '', isPlaced: false }
  let inCode = false
  let aside = 0
  readXml(part, budget, {
    open(name, attributes, parent) {
      if (name === 'pPrChange' || name === 'del') return false
      if (name === 'tbl' || name === 'txbxContent') aside++
      else if (name === 'p') line = { formatting: {}, code: '', isPlaced: aside > 0 }
      else if (name === 'instrText') inCode = true
      else addToLine(line, name, attributes, parent)
      return undefined
    },
    close(name) {
      if (name === 'tbl' || name === 'txbxContent') aside--
      else if (name === 'instrText') inCode = false
      else if (name === 'p' && page.test(line.code)) found ??= whereIs(line, styles)
    },
    text(piece) {
      if (inCode) line.code += piece
    },
  })
  return found
}

function addToLine(line: Line, name: string, attributes: Attributes, parent: string): void {
  if (name === 'fldSimple') line.code += ` ${attribute(attributes, 'instr') ?? ''}`
  else if (name === 'pgNum') line.code += ' PAGE '
  else if (name === 'pStyle') line.style = attribute(attributes, 'val')
  else if (name === 'framePr' || name === 'ptab' || name === 'ind' || (name === 'tab' && parent === 'r')) {
    line.isPlaced = true
  } else if (parent === 'pPr') addParagraphFormatting(line.formatting, name, attributes)
}

function whereIs({ style, formatting, code, isPlaced }: Line, styles: Styles): Where {
  if (isPlaced || condition.test(code)) return 'unsure'
  return (formatting.align ?? paragraphFormatting(styles, style).align) === 'center' ? 'center' : 'side'
}
