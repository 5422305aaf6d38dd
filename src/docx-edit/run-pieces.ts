import { type RootedPart, tagName, type XmlNode } from '../ooxml/xml-node.js'
import { trimXml } from '../text/markup/xml-space.js'
import { type Sourced, sourceRange } from '../text/sourced.js'

/** A place where a run can be ended, and begun again with its formatting. */
export interface RunCut {
  at: number
  close: string
  open: string
}

export type NextId = () => number

/** Ids that no tracked change, comment or bookmark of the parts has. */
export function newIds(xmls: readonly string[]): NextId {
  const used = new Set(
    xmls.flatMap((xml) => Array.from(xml.matchAll(/\sw:id\s*=\s*["'](\d+)["']/g), ([, id]) => Number(id))),
  )
  let id = 0
  return () => {
    do id++
    while (used.has(id))
    return id
  }
}

/** A cut in front of a unit of a `w:t`, or behind its last one. */
export function cutText(part: RootedPart, node: XmlNode, text: Sourced, unit: number, nextId: NextId): RunCut {
  if (unit <= 0) return cutBefore(part, node, nextId)
  if (unit >= text.text.length) return cutAfter(part, node, nextId)
  const name = tagName(part.xml, node)
  const [at] = sourceRange(text, unit, unit)
  return {
    at,
    close: `</${name}>${runEnd(part, node.parent!)}`,
    open: `${runStart(part, node.parent!, nextId)}<${name} xml:space="preserve">`,
  }
}

/** A run that would be left with nothing but its formatting isn't cut but left out. */
export function cutBefore(part: RootedPart, node: XmlNode, nextId: NextId): RunCut {
  const run = node.parent!
  if (isBlank(part, run.properties?.end ?? run.inside, node.start)) return between(run.start)
  return { at: node.start, close: runEnd(part, run), open: runStart(part, run, nextId) }
}

export function cutAfter(part: RootedPart, node: XmlNode, nextId: NextId): RunCut {
  const run = node.parent!
  if (isBlank(part, node.end, run.insideEnd)) return between(run.end)
  return { at: node.end, close: runEnd(part, run), open: runStart(part, run, nextId) }
}

/** A place between two runs. */
export function between(at: number): RunCut {
  return { at, close: '', open: '' }
}

export function isBlank({ xml }: RootedPart, start: number, end: number): boolean {
  return trimXml(xml.slice(start, end)) === ''
}

export function runStart(part: RootedPart, run: XmlNode, nextId: NextId): string {
  return part.xml.slice(run.start, run.inside) + formatting(part, run, nextId)
}

export function runEnd({ xml }: RootedPart, run: XmlNode): string {
  return `</${tagName(xml, run)}>`
}

/** A run's formatting once more; a tracked change of it takes an id of its own. */
export function formatting({ xml }: RootedPart, { properties }: XmlNode, nextId: NextId): string {
  if (!properties) return ''
  return xml.slice(properties.start, properties.end).replace(/(\sw:id\s*=\s*["'])\d+/g, (_, name) => name + nextId())
}
