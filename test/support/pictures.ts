import { deflateSync } from 'node:zlib'

interface PngOptions {
  width?: number
  height?: number
  /** Pixels to the inch. */
  density?: number
}

/** A grey picture, darker to the right and below. */
export function pngOf({ width = 200, height = 100, density }: PngOptions = {}): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = 250 - ((x + y) * 200) / (width + height)
  }
  const metre = Math.round((density ?? 0) / 0.0254)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', [...long(width), ...long(height), 8, 0, 0, 0, 0]),
    ...(density === undefined ? [] : [chunk('pHYs', [...long(metre), ...long(metre), 1])]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', []),
  ])
}

function chunk(name: string, data: Iterable<number>): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from([...data])])
  return Buffer.concat([Buffer.from(long(body.length - 4)), body, Buffer.from(long(crc32(body)))])
}

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  }
  return ~crc >>> 0
}

function long(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
}

interface JpegOptions {
  width?: number
  height?: number
  /** The frame's marker: c0 baseline, c2 progressive, c3 lossless. */
  frame?: number
  components?: number
  /** JFIF's: unit, across, down. */
  jfif?: [unit: number, x: number, y: number]
  exif?: { orientation?: number; resolution?: number; little?: boolean }
  isEnded?: boolean
}

/** The segments of a JPEG; what they hold is no picture that can be shown. */
export function jpegOf(options: JpegOptions = {}): Uint8Array {
  const { width = 200, height = 100, frame = 0xc0, components = 3, jfif, exif, isEnded = true } = options
  const parts = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat()
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(jfif ? segment(0xe0, [...text('JFIF\0'), 1, 2, jfif[0], ...short(jfif[1]), ...short(jfif[2]), 0, 0]) : []),
    ...(exif ? segment(0xe1, [...text('Exif\0\0'), ...tiff(exif)]) : []),
    ...segment(frame, [8, ...short(height), ...short(width), components, ...parts]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[1, 2, 3],
    ...(isEnded ? [0xff, 0xd9] : []),
  ])
}

function tiff({ orientation = 1, resolution = 72, little = false }: NonNullable<JpegOptions['exif']>): number[] {
  const order = (bytes: number[]) => (little ? bytes.toReversed() : bytes)
  const entry = (tag: number, type: number, value: number[]) => [
    ...order(short(tag)),
    ...order(short(type)),
    ...order(long(1)),
    ...value,
  ]
  const behind = 8 + 2 + 4 * 12 + 4
  return [
    ...text(little ? 'II' : 'MM'),
    ...order(short(42)),
    ...order(long(8)),
    ...order(short(4)),
    ...entry(0x112, 3, [...order(short(orientation)), 0, 0]),
    ...entry(0x11a, 5, order(long(behind))),
    ...entry(0x11b, 5, order(long(behind))),
    ...entry(0x128, 3, [...order(short(2)), 0, 0]),
    ...order(long(0)),
    ...order(long(resolution)),
    ...order(long(1)),
  ]
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, ...short(data.length + 2), ...data]
}

function short(number: number): number[] {
  return [number >>> 8, number & 255]
}

function text(words: string): number[] {
  return [...Buffer.from(words, 'latin1')]
}
