import { SaxesParser } from 'saxes'
import { grouped } from '../text/language/numerals.js'
import { Unreadable } from '../text/unreadable.js'
import { inflate } from './unpack.js'
import type { ZipFile } from './zip-format.js'
import { damaged } from './zip-read.js'

export type Attributes = Record<string, string>

/** Elements are known by their local names: in Word's parts no two that matter differ by namespace alone. */
export interface XmlHandler {
  /** `false` leaves out the element with all that is in it. `end` is the offset behind the tag in the part's text. */
  open(name: string, attributes: Attributes, parent: string, end: number): undefined | false
  close?(name: string, parent: string, end: number): void
  text?(text: string): void
}

export const maxDepth = 300
export const maxElements = 3_000_000

/** Reads a part as a stream. Entities other than XML's own five are errors, so none can expand. */
export function readXml(file: ZipFile, budget: { left: number }, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false })
  const decoder = new TextDecoder('utf-8')
  const localNames = new Map<string, string>()
  const path: string[] = ['']
  let left = 0
  let elements = 0
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw damaged()
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > maxElements || path.length > maxDepth) throw tooDeep()
    const local = localNames.get(name) ?? localNames.set(name, localName(name)).get(name)!
    if (left > 0 || handler.open(local, attributes, path.at(-1)!, parser.position) === false) left++
    path.push(local)
  })
  parser.on('closetag', () => {
    const name = path.pop()!
    if (left > 0) left--
    else handler.close?.(name, path.at(-1)!, parser.position)
  })
  if (handler.text) {
    const text = handler.text.bind(handler)
    parser.on('text', (piece) => {
      if (left === 0) text(piece)
    })
    parser.on('cdata', (piece) => {
      if (left === 0) text(piece)
    })
  }
  inflate(file, budget, (piece) => parser.write(decoder.decode(piece, { stream: true })))
  parser.write(decoder.decode()).close()
}

/** `val` of `w:val`, whatever the prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`]
  if (usual !== undefined) return usual
  for (const key in attributes) if (localName(key) === name) return attributes[key]
  return undefined
}

/** A count such as `w:val="3"`; 0 for what is none. */
export function wholeNumber(value: string | undefined): number {
  const number = Number(value)
  return Number.isInteger(number) && number >= 0 && number < 32_768 ? number : 0
}

/** A switch such as `<w:vanish/>`: on unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val')
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function tooDeep(): Unreadable {
  return new Unreadable(
    `Tệp Word lồng quá ${maxDepth} lớp hoặc có quá ${grouped(maxElements)} phần tử; kehoach không đọc tiếp.`,
    'Xin sao chép nội dung sang một tệp .docx mới rồi dùng tệp mới đó.',
  )
}
