import { child } from '../../../test/support/docx-xml.js'
import type { Print } from '../print.js'
import type { LayoutRule } from '../rule.js'
import { millimetresPerTwip } from './place.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>
type Side = 'left' | 'right' | 'top' | 'bottom'

/** `210×297`: the sheet of a section, and of the page that it begins on, counted from 1. */
export function sheet(section = 1, page = 1): Measures {
  return {
    xml: (file) => {
      const size = child(file.sections[section - 1]!, 'w:pgSz')!.attributes
      return `${inMillimetres(size['w:w'])}×${inMillimetres(size['w:h'])}`
    },
    page: ({ pages }) => {
      const { width, height } = pages[page - 1]!
      return `${Math.round(width)}×${Math.round(height)}`
    },
  }
}

/** A margin in millimetres: as set, and the least that any page leaves free. */
export function margin(side: Side): Measures {
  return {
    xml: (file) => inMillimetres(child(file.sections[0]!, 'w:pgMar')!.attributes[`w:${side}`]),
    page: ({ pages }) => Math.min(...pages.map((page) => free(page, side))),
  }
}

function free({ width, height, lines }: Print['pages'][number], side: Side): number {
  const text = lines.filter(({ bottom }) => bottom > pageNumberZone)
  const edges = text.map((line) => line[side])
  if (side === 'right') return width - Math.max(...edges)
  return side === 'bottom' ? height - Math.max(...edges) : Math.min(...edges)
}

/** Above this many millimetres stands the page number alone. */
const pageNumberZone = 18

function inMillimetres(twips: string | undefined): number {
  return Math.round(Number(twips) * millimetresPerTwip)
}

/** The numbers of pages in their order, `-` where a page shows none. */
export function pageNumbers(): Measures {
  return { page: ({ pages }) => pages.map((page) => numbersOn(page)[0]?.text ?? '-').join(' ') }
}

function numbersOn({ lines }: Print['pages'][number]) {
  return lines.filter(({ bottom }) => bottom <= pageNumberZone)
}

/** The middle of the second page's number from the left, in millimetres. */
export function numberMiddle(): Measures {
  return {
    page: ({ pages }) => {
      const [number] = numbersOn(pages[1]!)
      return (number!.left + number!.right) / 2
    },
  }
}

/** How far the second page's number stands below the upper edge, in millimetres. */
export function numberTop(): Measures {
  return {
    xml: (file) => inMillimetres(child(file.sections[0]!, 'w:pgMar')!.attributes['w:header']),
    page: ({ pages }) => numbersOn(pages[1]!)[0]!.top,
  }
}

/** `14 upright`: the second page's number. */
export function numberLook(): Measures {
  return {
    page: ({ looks }) => {
      const { size, bold, italic } = looks(2).find(({ bottom }) => bottom <= pageNumberZone)!
      return `${Math.round(size)} ${bold ? 'bold' : italic ? 'italic' : 'upright'}`
    },
  }
}

/** Whether the first page of each section hides its number and each counts from 1. */
export function numbersRestart(): Measures {
  return {
    xml: ({ sections }) => {
      const own = sections.map((section) => [
        child(section, 'w:titlePg') !== undefined,
        child(section, 'w:pgNumType')?.attributes['w:start'] === '1',
      ])
      return own.flat().every(Boolean) ? 'from 1, first hidden' : 'not'
    },
  }
}

/** The sizes of all pages, each once, in order. */
export function sheets(): Measures {
  const once = (sizes: readonly string[]) => [...new Set(sizes)].join(', ')
  return {
    xml: ({ sections }) =>
      once(
        sections.map((section) => {
          const size = child(section, 'w:pgSz')!.attributes
          return `${inMillimetres(size['w:w'])}×${inMillimetres(size['w:h'])}`
        }),
      ),
    page: ({ pages }) => once(pages.map((page) => `${Math.round(page.width)}×${Math.round(page.height)}`)),
  }
}

/** `no` or `yes`: whether the pages are set for two-sided print, with the wide margin at the inner edge. */
export function mirrored(): Measures {
  return { xml: ({ parts }) => (parts['word/settings.xml']!.includes('<w:mirrorMargins') ? 'yes' : 'no') }
}

/** The fonts that letters are set in. */
export function fonts(): Measures {
  return {
    xml: ({ parts }) => {
      const named = [...parts['word/styles.xml']!.matchAll(/w:ascii="([^"]+)"/g)].map(([, name]) => name!)
      return [...new Set(named)].join(', ')
    },
    page: ({ fonts: used }) => [...new Set(used.map((font) => font.replace(/[-,].*/, '')))].join(', '),
  }
}
