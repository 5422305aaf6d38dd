import type { PageNumber } from '../../draft/layout.js'
import { addToParagraph, type Look, type Looks } from './look.js'
import type { Section } from './sections.js'
import { type Attributes, attribute, readXml } from './xml.js'
import type { ZipEntry } from './zip.js'

type Where = NonNullable<PageNumber['header']>

/** Looks for the field of the page number in the headers and footers that the pages behind the first one have. */
export function readPageNumber(
  sections: readonly Section[],
  running: ReadonlyMap<string, ZipEntry>,
  looks: Looks,
  budget: { left: number },
): PageNumber {
  const known = new Map<string, Where | undefined>()
  const whereIn = (id: string) => {
    const entry = running.get(id)
    if (entry && !known.has(id)) known.set(id, numberIn(entry, looks, budget))
    return known.get(id)
  }
  const numbers = sections.flatMap(({ references }, section) =>
    references.flatMap(({ isHeader, type, id }) => {
      const where = whereIn(id)
      return where ? [{ section, isHeader, type, where }] : []
    }),
  )
  const inHeaders = numbers.filter(({ isHeader, type }) => isHeader && type !== 'first').map(({ where }) => where)
  const header = (['center', 'unsure', 'side'] as const).find((where) => inHeaders.includes(where))
  const first = sections[0]?.isFirstOther ? 'first' : 'default'
  const isOnFirst = numbers.some(
    ({ section, isHeader, type, where }) => section === 0 && isHeader && type === first && where !== 'unsure',
  )
  return { ...(header && { header }), isInFooter: numbers.some(({ isHeader }) => !isHeader), isOnFirstPage: isOnFirst }
}

/** A paragraph of a header or footer while it is read. */
interface Line {
  style?: string
  look: Look
  /** Of all its fields. */
  code: string
  /** In a table, a text box or a frame, or behind a tab, its own alignment says little. */
  isPlaced: boolean
}

const page = /(?:^|\s)PAGE(?:\s|\\|$)/iu
const condition = /(?:^|\s)IF\s/iu

/** Where the first number in a header or footer stands; none where there is no such field. */
function numberIn(part: ZipEntry, looks: Looks, budget: { left: number }): Where | undefined {
  let found: Where | undefined
  let line: Line = { look: {}, code: '', isPlaced: false }
  let inCode = false
  let aside = 0
  readXml(part, budget, {
    open(name, attributes, parent) {
      if (name === 'pPrChange' || name === 'del') return false
      if (name === 'tbl' || name === 'txbxContent') aside++
      else if (name === 'p') line = { look: {}, code: '', isPlaced: aside > 0 }
      else if (name === 'instrText') inCode = true
      else addToLine(line, name, attributes, parent)
      return undefined
    },
    close(name) {
      if (name === 'tbl' || name === 'txbxContent') aside--
      else if (name === 'instrText') inCode = false
      else if (name === 'p' && page.test(line.code)) found ??= whereIs(line, looks)
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
  } else if (parent === 'pPr') addToParagraph(line.look, name, attributes)
}

function whereIs({ style, look, code, isPlaced }: Line, looks: Looks): Where {
  if (isPlaced || condition.test(code)) return 'unsure'
  return (look.align ?? looks.of(style).align) === 'center' ? 'center' : 'side'
}
