import { date, deflated, endSize, entrySize, headerSize, signatures, stored, version, writeEnd } from './zip-format.js'
import type { ZipEntry } from './zip-read.js'
import { deflate, storeBytes } from './zip-write.js'

/** A file with its header and its entry in the directory. */
type PackedFile = Pick<ZipEntry, 'header' | 'record' | 'data'>

const sizesFollow = 8

/** The archive with some of its files written anew or added, in its own order. What is stored of all others is copied. */
export function repack(
  entries: ReadonlyMap<string, ZipEntry>,
  texts: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array {
  const left = new Map(texts)
  const files = Array.from(entries, ([name, entry]) => {
    const text = left.get(name)
    left.delete(name)
    return text === undefined ? copied(entry) : replaced(entry, text)
  })
  return join([...files, ...Array.from(left, ([name, text]) => replaced(emptyFile(name), text))])
}

/** A size that was written behind the data is written in front of it. */
function copied({ header, record, data }: ZipEntry): PackedFile {
  const facts = new DataView(record.buffer, record.byteOffset)
  const crc = facts.getUint32(16, true)
  return stamped({ header, record, data }, facts.getUint16(10, true), crc, facts.getUint32(24, true))
}

/** Pictures are packed already. */
function replaced({ header, record }: PackedFile, content: string | Uint8Array): PackedFile {
  const isText = typeof content === 'string'
  const { data, crc, size } = isText ? deflate('', content) : storeBytes('', content)
  return stamped({ header, record, data }, isText ? deflated : stored, crc, size)
}

function stamped({ header, record, data }: PackedFile, method: number, crc: number, size: number): PackedFile {
  const stamp = (from: Uint8Array, at: number) => {
    const copy = new Uint8Array(from) // `slice` of a Buffer would write into the source
    const view = new DataView(copy.buffer)
    view.setUint16(at, view.getUint16(at, true) & ~sizesFollow, true)
    view.setUint16(at + 2, method, true)
    view.setUint32(at + 8, crc, true)
    view.setUint32(at + 12, data.length, true)
    view.setUint32(at + 16, size, true)
    return copy
  }
  return { header: stamp(header, 6), record: stamp(record, 8), data }
}

function emptyFile(name: string): PackedFile {
  const bytes = new TextEncoder().encode(name)
  const header = new Uint8Array(headerSize + bytes.length)
  const record = new Uint8Array(entrySize + bytes.length)
  for (const [part, signature, at] of [
    [header, signatures.header, 4] as const,
    [record, signatures.entry, 6] as const,
  ]) {
    const view = new DataView(part.buffer)
    view.setUint32(0, signature, true)
    view.setUint16(4, version, true)
    view.setUint16(at, version, true)
    view.setUint16(at + 8, date, true)
    view.setUint16(at + 22, bytes.length, true)
    part.set(bytes, part.length - bytes.length)
  }
  return { header, record, data: new Uint8Array() }
}

function join(files: readonly PackedFile[]): Uint8Array {
  const directory = files.reduce((sum, { header, data }) => sum + header.length + data.length, 0)
  const directorySize = files.reduce((sum, { record }) => sum + record.length, 0)
  const bytes = new Uint8Array(directory + directorySize + endSize)
  const view = new DataView(bytes.buffer)
  let at = 0
  let entryAt = directory
  for (const { header, record, data } of files) {
    bytes.set(record, entryAt)
    view.setUint32(entryAt + 42, at, true)
    entryAt += record.length
    bytes.set(header, at)
    bytes.set(data, at + header.length)
    at += header.length + data.length
  }
  writeEnd(view, entryAt, { count: files.length, start: directory, size: directorySize })
  return bytes
}
