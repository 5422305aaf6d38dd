import type { PictureHead } from './head.js'

export type Exif = Pick<PictureHead, 'density' | 'orientation'>

const tags = { orientation: 0x112, x: 0x11a, y: 0x11b, unit: 0x128 }

/** What a camera says of a photograph (EXIF 2.3, the first directory of a TIFF); what can't be read says nothing. */
export function readExif(segment: DataView): Exif {
  // "Exif", two zeros, then the TIFF.
  if (segment.byteLength < 14 || segment.getUint32(0) !== 0x45786966) return {}
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const short = (at: number) => (at + 2 <= tiff.byteLength ? tiff.getUint16(at, little) : 0)
  const long = (at: number) => (at + 4 <= tiff.byteLength ? tiff.getUint32(at, little) : 0)
  const start = long(4)
  const found = new Map<number, number>()
  for (let index = 0; index < Math.min(short(start), mostEntries); index++) {
    const entry = start + 2 + index * 12
    found.set(short(entry), entry + 8)
  }
  const shortOf = (tag: number) => short(found.get(tag) ?? Number.POSITIVE_INFINITY)
  const ratioOf = (tag: number) => {
    const at = long(found.get(tag) ?? Number.POSITIVE_INFINITY)
    return at > 0 ? long(at) / long(at + 4) : 0
  }
  const orientation = shortOf(tags.orientation)
  const toInch = { 2: 1, 3: 2.54 }[shortOf(tags.unit)] ?? 0
  const density = { x: ratioOf(tags.x) * toInch, y: ratioOf(tags.y) * toInch }
  return {
    ...(orientation >= 1 && orientation <= 8 && { orientation }),
    ...(density.x > 0 && density.y > 0 && { density }),
  }
}

/** A camera writes some twenty. */
const mostEntries = 200
