import { deflateSync } from 'fflate'
import type { ZipEntry } from './zip-read.js'
import { deflated, store } from './zip-write.js'

/** A file with its header and its entry in the directory. */
type ZipFile = Pick<ZipEntry, 'header' | 'record' | 'data'>

const headerSize = 30
const recordSize = 46
const version = 20
// 1980-01-01, for files that were never on a disk.
const date = 0x0021
const sizesFollow = 8

/** The archive with some of its files written anew or added, in its own order. What is stored of all others is copied. */
export function repack(entries: ReadonlyMap<string, ZipEntry>, texts: ReadonlyMap<string, string>): Uint8Array {
  const left = new Map(texts)
  const files = Array.from(entries, ([name, entry]) => {
    const text = left.get(name)
    left.delete(name)
    return text === undefined ? copied(entry) : replaced(entry, text)
  })
  return join([...files, ...Array.from(left, ([name, text]) => replaced(emptyFile(name), text))])
}

/** A size that was written behind the data is written in front of it. */
function copied({ header, record, data }: ZipEntry): ZipFile {
  const facts = new DataView(record.buffer, record.byteOffset)
  const crc = facts.getUint32(16, true)
  return stamped({ header, record, data }, facts.getUint16(10, true), crc, facts.getUint32(24, true))
}

function replaced({ header, record }: ZipFile, text: string): ZipFile {
  const { data, crc, size } = store('', text)
  return stamped({ header, record, data: deflateSync(data) }, deflated, crc, size)
}

function stamped({ header, record, data }: ZipFile, method: number, crc: number, size: number): ZipFile {
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

function emptyFile(name: string): ZipFile {
  const bytes = new TextEncoder().encode(name)
  const header = new Uint8Array(headerSize + bytes.length)
  const record = new Uint8Array(recordSize + bytes.length)
  for (const [part, signature, at] of [[header, 0x04034b50, 4] as const, [record, 0x02014b50, 6] as const]) {
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

function join(files: readonly ZipFile[]): Uint8Array {
  const directory = files.reduce((sum, { header, data }) => sum + header.length + data.length, 0)
  const directorySize = files.reduce((sum, { record }) => sum + record.length, 0)
  const bytes = new Uint8Array(directory + directorySize + 22)
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
  view.setUint32(entryAt, 0x06054b50, true)
  view.setUint16(entryAt + 8, files.length, true)
  view.setUint16(entryAt + 10, files.length, true)
  view.setUint32(entryAt + 12, directorySize, true)
  view.setUint32(entryAt + 16, directory, true)
  return bytes
}
