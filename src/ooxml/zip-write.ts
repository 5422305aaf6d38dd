import { deflateSync } from 'fflate'
import {
  date,
  deflated,
  endSize,
  entrySize,
  headerSize,
  signatures,
  stored,
  version,
  writeEnd,
  type ZipFile,
} from './zip-format.js'

/** A file to be written, with the checksum of what it holds. */
export interface ZipPart extends ZipFile {
  crc: number
}

const encoder = new TextEncoder()

/**
 * A file kept as it is. What a plan has of its own is not deflated: a deflater that gives the same bytes on every
 * machine is written in JavaScript (Node's own goes by the processor), and would take longer than the rest of the
 * build, to save some twenty kilobytes.
 */
export function store(name: string, text: string): ZipPart {
  return storeBytes(name, encode(text))
}

export function storeBytes(name: string, data: Uint8Array): ZipPart {
  return { name, size: data.length, crc: crc32(data), deflated: false, data }
}

/** Into room that is surely enough: four times as quick as to have it measured. */
function encode(text: string): Uint8Array {
  const room = new Uint8Array(text.length * 3)
  return room.subarray(0, encoder.encodeInto(text, room).written)
}

/** Deflated, for what is made once and written often. */
export function deflate(name: string, text: string): ZipPart {
  const part = store(name, text)
  return { ...part, deflated: true, data: deflateSync(part.data) }
}

/** The parts as a zip file, sorted by name so that the order in which they were made leaves no trace. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))
  const bytes = new Uint8Array(sorted.reduce((total, part) => total + fileSize(part) + recordSize(part), endSize))
  const view = new DataView(bytes.buffer)
  let at = 0
  const starts = sorted.map((part) => {
    const start = at
    writeFile(view, start, part)
    at += fileSize(part)
    return start
  })
  const directory = at
  for (const [index, part] of sorted.entries()) {
    writeEntry(view, at, part, starts[index]!)
    at += recordSize(part)
  }
  writeEnd(view, at, { count: sorted.length, start: directory, size: at - directory })
  return bytes
}

function fileSize({ name, data }: ZipPart): number {
  return headerSize + name.length + data.length
}

function recordSize({ name }: ZipPart): number {
  return entrySize + name.length
}

function writeFile(view: DataView, at: number, part: ZipPart): void {
  view.setUint32(at, signatures.header, true)
  writeFacts(view, at + 4, part)
  writeName(view, at + headerSize, part.name)
  new Uint8Array(view.buffer).set(part.data, at + headerSize + part.name.length)
}

function writeEntry(view: DataView, at: number, part: ZipPart, start: number): void {
  view.setUint32(at, signatures.entry, true)
  view.setUint16(at + 4, version, true)
  writeFacts(view, at + 6, part)
  view.setUint32(at + 42, start, true)
  writeName(view, at + entrySize, part.name)
}

/** The 26 bytes that a file's header and its entry in the directory have in common. */
function writeFacts(view: DataView, at: number, { name, size, crc, deflated: isDeflated, data }: ZipPart): void {
  view.setUint16(at, version, true)
  view.setUint16(at + 4, isDeflated ? deflated : stored, true)
  view.setUint16(at + 8, date, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, data.length, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
}

/** The parts of a Word file have names in ASCII. */
function writeName(view: DataView, at: number, name: string): void {
  for (let index = 0; index < name.length; index++) view.setUint8(at + index, name.charCodeAt(index))
}

// For each of four bytes, what it adds when so many others follow: four at a time are three times as quick.
const crcTables = [0, 1, 2, 3].map(() => new Uint32Array(256)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
for (let byte = 0; byte < 256; byte++) {
  let crc = byte
  for (const table of crcTables) {
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
    table[byte] = crc
  }
}

function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = crcTables
  const whole = bytes.length - (bytes.length % 4)
  let crc = 0xffffffff
  for (let i = 0; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    crc = fourth[crc & 0xff]! ^ third[(crc >>> 8) & 0xff]! ^ second[(crc >>> 16) & 0xff]! ^ first[crc >>> 24]!
  }
  for (let i = whole; i < bytes.length; i++) crc = first[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
