import type { PictureHead } from './head.js'

/**
 * The head of a PNG (ISO/IEC 15948), whose chunks are followed to the last: Word shows half a picture as none. Of one that
 * moves (APNG) the first image is printed, as Word does.
 */
export function readPng(bytes: Uint8Array): PictureHead | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let head: PictureHead | undefined
  let hasPixels = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = view.getUint32(at + 4)
    const data = at + 8
    if (data + length + 4 > bytes.length) return 'damaged'
    if (at === 8) head = name === chunks.IHDR && length === 13 ? sizeAt(view, data) : undefined
    if (!head) return 'damaged'
    if (name === chunks.pHYs && length === 9) head = { ...head, ...densityAt(view, data) }
    hasPixels ||= name === chunks.IDAT && length > 0
    if (name === chunks.IEND) return hasPixels ? head : 'damaged'
    at = data + length + 4
  }
  return 'damaged'
}

const chunks = { IHDR: 0x49484452, IDAT: 0x49444154, IEND: 0x49454e44, pHYs: 0x70485973 }

function sizeAt(view: DataView, at: number): PictureHead | undefined {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)]
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** Pixels to the metre; with another unit only how wide a pixel is to its height. */
function densityAt(view: DataView, at: number): Pick<PictureHead, 'density'> {
  if (view.getUint8(at + 8) !== 1) return {}
  return { density: { x: view.getUint32(at) * 0.0254, y: view.getUint32(at + 4) * 0.0254 } }
}
