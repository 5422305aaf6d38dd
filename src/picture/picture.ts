import { grouped } from '../text/language/numerals.js'
import type { PictureHead } from './head.js'
import { readJpeg } from './jpeg.js'
import { kindOf } from './kind.js'
import { readPng } from './png.js'

/** A picture that is printed as it is: its bytes are copied, never decoded. */
export interface Picture {
  kind: 'png' | 'jpeg'
  bytes: Uint8Array
  /** In millimetres, as large as it says it is. */
  width: number
  height: number
}

/** Why it can't be printed. */
export interface PictureFault {
  message: string
  hint: string
}

/** A camera's photograph has some 5 MB and 12 million pixels. */
export const largestPicture = 10 * 1024 * 1024
const mostPixels = 50_000_000

/** What a screen has, and Word takes for a picture that doesn't say. */
const usualDensity = 96

export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  if (bytes.length > largestPicture) return tooHeavy(bytes.length)
  const kind = kindOf(bytes)
  if (kind !== 'png' && kind !== 'jpeg') return notPicture(kind)
  const head = kind === 'png' ? readPng(bytes) : readJpeg(bytes)
  if (typeof head === 'string') return head === 'damaged' ? damaged : rareJpeg
  const { width, height, density, orientation = 1 } = head
  if (width * height > mostPixels) return tooLarge(head)
  if (orientation !== 1) return turned
  return { kind, bytes, width: lengthOf(width, density?.x), height: lengthOf(height, density?.y) }
}

/** Some programs write 1 for a density that they don't know. */
function lengthOf(pixels: number, density = usualDensity): number {
  return (pixels * 25.4) / (density >= 20 && density <= 10_000 ? density : usualDensity)
}

const saveAnew = 'Mở bằng Paint, chọn Save as › PNG picture hoặc JPEG picture, rồi ghi tên tệp mới vào kế hoạch.'

function notPicture(kind: string | undefined): PictureFault {
  const message = kind ? `tệp này thật ra là ${kind}.` : 'tệp này không phải là hình PNG hay JPEG.'
  return { message, hint: saveAnew }
}

const damaged: PictureFault = {
  message: 'hình bị hỏng hoặc chép chưa hết.',
  hint: 'Chép lại tệp từ nơi có hình, hoặc mở bằng Paint rồi lưu lại.',
}

const rareJpeg: PictureFault = { message: 'hình là loại JPEG mà Word không mở được.', hint: saveAnew }

/** Word prints it as the camera stored it, whatever the screen shows. */
const turned: PictureFault = {
  message:
    'ảnh chụp chưa được xoay hẳn: màn hình tự xoay cho đúng chiều, còn Word in ra sẽ nằm nghiêng hoặc lộn ngược.',
  hint: 'Mở bằng Paint, xem đã đúng chiều chưa (chưa thì bấm Rotate), chọn Save as › JPEG picture, rồi dùng tệp mới.',
}

function tooHeavy(bytes: number): PictureFault {
  const message = `hình nặng ${megabytes(bytes)} MB, nhiều nhất là ${megabytes(largestPicture)} MB.`
  return { message, hint: smaller }
}

function tooLarge({ width, height }: PictureHead): PictureFault {
  const message = `hình có ${width} × ${height} điểm ảnh, nhiều nhất là ${mostPixels / 1_000_000} triệu điểm.`
  return { message, hint: smaller }
}

const smaller = 'Mở bằng Paint, chọn Resize để thu nhỏ (bề ngang 2000 điểm là đủ in rõ khổ A4), rồi lưu thành tệp mới.'

export function megabytes(bytes: number): string {
  return grouped(Math.ceil((bytes / 1024 / 1024) * 10) / 10)
}
