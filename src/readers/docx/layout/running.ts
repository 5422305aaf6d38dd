import { isOn, readXml } from '../../../ooxml/xml.js'
import type { ZipEntry } from '../../../ooxml/zip-read.js'
import type { PageSection } from './sections.js'

/** The head or foot of a section's pages. */
export interface Running {
  /** Counted from 0. */
  section: number
  isHeader: boolean
  pages: 'default' | 'first' | 'even'
  part: ZipEntry
}

/** Whether even pages have a head and a foot of their own; without that Word keeps them and shows them nowhere. */
export function readEvenOther(settings: ZipEntry | undefined, budget: { left: number }): boolean {
  let isOther = false
  if (!settings) return isOther
  readXml(settings, budget, {
    open(name, attributes) {
      if (name === 'evenAndOddHeaders') isOther = isOn(attributes)
      return undefined
    },
  })
  return isOther
}

/** All that is shown at the head and the foot of pages; a section takes what it has not from the one before it. */
export function shownRunning(
  sections: readonly PageSection[],
  parts: ReadonlyMap<string, ZipEntry>,
  isEvenOther: boolean,
): Running[] {
  const current = new Map<string, ZipEntry>()
  return sections.flatMap(({ references, isFirstOther }, section) => {
    for (const { isHeader, type, id } of references) {
      const part = parts.get(id)
      if (part) current.set(`${isHeader} ${type}`, part)
    }
    const pages = (['first', 'default', 'even'] as const).filter(
      (some) => some === 'default' || (some === 'first' ? isFirstOther : isEvenOther),
    )
    return [true, false].flatMap((isHeader) =>
      pages.flatMap((some) => {
        const part = current.get(`${isHeader} ${some}`)
        return part ? [{ section, isHeader, pages: some, part }] : []
      }),
    )
  })
}

/** Each part once, by where it is shown first, with that place in words. */
export function runningPlaces(all: readonly Running[]): { part: ZipEntry; place: string }[] {
  const seen = new Set<ZipEntry>()
  return all.flatMap(({ section, isHeader, pages, part }) => {
    if (seen.has(part)) return []
    seen.add(part)
    const which = { first: ['trang thứ nhất'], even: ['trang chẵn'], default: [] }[pages]
    const said = [...which, ...(section > 0 ? [`phần ${section + 1}`] : [])].join(', ')
    return [{ part, place: `${isHeader ? 'đầu trang' : 'chân trang'}${said && ` (${said})`}` }]
  })
}
