import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/picture.js'
import { jpegOf, pngOf } from '../support/pictures.js'

function sizeOf(bytes: Uint8Array): string {
  const read = readPicture(bytes)
  return 'message' in read ? read.message : `${read.kind} ${read.width.toFixed(1)} × ${read.height.toFixed(1)}`
}

const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0))

describe('the size that a picture says it has, in millimetres', () => {
  test.each<[string, Uint8Array, string]>([
    ['PNG without a density has that of a screen', pngOf(), 'png 52.9 × 26.5'],
    ['PNG of 200 dpi', pngOf({ density: 200 }), 'png 25.4 × 12.7'],
    ['PNG of one pixel', pngOf({ width: 1, height: 1 }), 'png 0.3 × 0.3'],
    ['a density of nothing is none', pngOf({ density: 1 }), 'png 52.9 × 26.5'],
    ['JPEG', jpegOf(), 'jpeg 52.9 × 26.5'],
    ['JFIF in inches, across and down', jpegOf({ jfif: [1, 200, 100] }), 'jpeg 25.4 × 25.4'],
    ['JFIF in centimetres', jpegOf({ jfif: [2, 100, 100] }), 'jpeg 20.0 × 10.0'],
    ['JFIF that tells the shape of a pixel only', jpegOf({ jfif: [0, 1, 1] }), 'jpeg 52.9 × 26.5'],
    ['EXIF', jpegOf({ exif: { resolution: 200 } }), 'jpeg 25.4 × 12.7'],
    ['EXIF, the low byte first', jpegOf({ exif: { resolution: 200, little: true } }), 'jpeg 25.4 × 12.7'],
    ['JFIF goes before EXIF', jpegOf({ jfif: [1, 100, 100], exif: { resolution: 200 } }), 'jpeg 50.8 × 25.4'],
    ['progressive', jpegOf({ frame: 0xc2 }), 'jpeg 52.9 × 26.5'],
    ['grey', jpegOf({ components: 1 }), 'jpeg 52.9 × 26.5'],
    ['CMYK', jpegOf({ components: 4 }), 'jpeg 52.9 × 26.5'],
  ])('%s', (_, bytes, expected) => {
    expect(sizeOf(bytes)).toBe(expected)
  })
})

describe('what can not be printed says why', () => {
  const png = pngOf()
  const wide = Buffer.from(png)
  wide.writeUInt32BE(60_000, 16)
  wide.writeUInt32BE(60_000, 20)
  const flat = Buffer.from(png)
  flat.writeUInt32BE(0, 16)
  const heavy = new Uint8Array(10 * 1024 * 1024 + 1)
  heavy.set(png)
  test.each<[string, Uint8Array, string]>([
    ['a GIF by another name', text('GIF89a'), 'tệp này thật ra là hình GIF.'],
    ['a photograph of a telephone', text('\0\0\0\x18ftypheic'), 'tệp này thật ra là ảnh HEIC của điện thoại.'],
    ['a PDF', text('%PDF-1.7'), 'tệp này thật ra là tệp PDF.'],
    ['a text', text('Sơ đồ'), 'tệp này không phải là hình PNG hay JPEG.'],
    ['nothing', new Uint8Array(), 'tệp này không phải là hình PNG hay JPEG.'],
    ['a PNG cut off', png.subarray(0, png.length - 12), 'hình bị hỏng hoặc chép chưa hết.'],
    ['a PNG of no width', flat, 'hình bị hỏng hoặc chép chưa hết.'],
    ['a JPEG cut off', jpegOf({ isEnded: false }), 'hình bị hỏng hoặc chép chưa hết.'],
    ['a JPEG without loss', jpegOf({ frame: 0xc3 }), 'hình là loại JPEG mà Word không mở được.'],
    ['a JPEG of arithmetic coding', jpegOf({ frame: 0xc9 }), 'hình là loại JPEG mà Word không mở được.'],
    ['60,000 pixels each way', wide, 'hình có 60000 × 60000 điểm ảnh, nhiều nhất là 50 triệu điểm.'],
    ['more than 10 MB', heavy, 'hình nặng 10,1 MB, nhiều nhất là 10 MB.'],
    ['held upright by the camera', jpegOf({ exif: { orientation: 6 } }), expect.stringContaining('chưa được xoay hẳn')],
  ])('%s', (_, bytes, message) => {
    const read = readPicture(bytes)
    expect(read).toEqual({ message, hint: expect.stringMatching(/\S/) })
  })

  test('whatever its bytes are, it is a picture with a size or says why not', () => {
    const some = fc.constantFrom(pngOf(), pngOf({ density: 96 }), jpegOf({ jfif: [1, 96, 96], exif: {} }))
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) })
    const changed = fc.tuple(some, fc.array(change, { maxLength: 4 }), fc.nat()).map(([bytes, changes, end]) => {
      const copy = Uint8Array.from(bytes)
      for (const { at, byte } of changes) copy[at % copy.length] = byte
      return copy.subarray(0, end % 3 === 0 ? end % copy.length : undefined)
    })
    fc.assert(
      fc.property(changed, (bytes) => {
        const read = readPicture(bytes)
        if ('message' in read) expect(read.hint).not.toBe('')
        else expect(read.width > 0 && read.height > 0 && Number.isFinite(read.width * read.height)).toBe(true)
      }),
    )
  })
})
