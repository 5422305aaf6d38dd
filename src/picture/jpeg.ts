import { type Exif, readExif } from './exif.js'
import type { PictureHead } from './head.js'

/**
 * The head of a JPEG (ITU-T T.81): segments up to the first scan, and the mark at the end. Colours may be grey, RGB or CMYK,
 * which Word, LibreOffice and browsers all show.
 */
export function readJpeg(bytes: Uint8Array): PictureHead | 'damaged' | 'rare' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: PictureHead | undefined
  let density: PictureHead['density']
  let exif: Exif = {}
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return 'damaged'
    const marker = view.getUint8(at + 1)
    // A marker may have more than one byte of 0xff in front.
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return 'damaged'
    const segment = new DataView(view.buffer, view.byteOffset + at + 4, length - 2)
    if (marker === 0xe0) density ??= densityOf(segment)
    if (marker === 0xe1) exif = { ...readExif(segment), ...exif }
    if (isFrame(marker)) {
      if (marker > 0xc2) return 'rare'
      size = sizeOf(segment)
      if (!size) return 'damaged'
    }
    if (marker === 0xda) {
      const { orientation } = exif
      const known = density ?? exif.density
      if (!size || !isEnded(bytes, end)) return 'damaged'
      return { ...size, ...(known && { density: known }), ...(orientation && { orientation }) }
    }
    at = end
  }
  return 'damaged'
}

/** C4, C8 and CC are tables and the like. Of frames Word opens the baseline, the extended and the progressive one. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function sizeOf(frame: DataView): PictureHead | undefined {
  if (frame.byteLength < 6) return undefined
  const [height, width] = [frame.getUint16(1), frame.getUint16(3)]
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** JFIF: pixels to the inch or the centimetre; with another unit only how wide a pixel is to its height. */
function densityOf(segment: DataView): PictureHead['density'] {
  if (segment.byteLength < 12 || segment.getUint32(0) !== 0x4a464946) return undefined
  const toInch = [0, 1, 2.54][segment.getUint8(7)] ?? 0
  if (toInch === 0) return undefined
  return { x: segment.getUint16(8) * toInch, y: segment.getUint16(10) * toInch }
}

/** Cameras write more behind the end, such as a second picture or a film; all of it has such a mark. */
function isEnded(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 2; at >= scan; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}
