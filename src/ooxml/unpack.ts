import { inflate } from './inflate.js'
import { damaged, type ZipEntry } from './zip-read.js'

/** The text of a part, to be written back byte by byte. */
export interface PartText {
  entry: ZipEntry
  /** A byte order mark, which is no part of the XML. */
  mark: string
  xml: string
}

/** Also gives the part as if it had never been compressed, so that it can be read again. */
export function unpackText(entry: ZipEntry, budget: { left: number }): { text: PartText; plain: ZipEntry } {
  const data = new Uint8Array(Math.min(entry.size, budget.left))
  let size = 0
  inflate(entry, budget, (piece) => {
    if (size + piece.length > data.length) throw damaged()
    data.set(piece, size)
    size += piece.length
  })
  const whole = decode(data)
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : ''
  const text = { entry, mark, xml: whole.slice(mark.length) }
  return { text, plain: { ...entry, deflated: false, data } }
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    throw damaged()
  }
}
