import type { Diagnostic, Position } from '../diagnostic.js'
import { megabytes, type Picture, type PictureFault, readPicture } from '../picture/picture.js'
import { diagnosticOf } from '../problem.js'
import { printable } from '../text/terminal/display.js'
import { type Beside, type Fault, isFault } from './beside.js'

/** A picture's file as a plan names it, and where. */
export interface NamedPicture {
  path: string
  position: Position
}

/** By path. */
export type Pictures = ReadonlyMap<string, Picture>

/** Of all pictures of a plan: what can still be sent by mail. */
export const largestTotal = 30 * 1024 * 1024

/** Reads the pictures that stand beside a plan, each once; says of each that can't be printed why, where it is named. */
export async function findPictures(
  named: readonly NamedPicture[],
  plan: string,
  beside: Beside,
): Promise<{ pictures: Pictures; faults: Diagnostic[] }> {
  const found = new Map<string, Picture | Fault>()
  const faults: Diagnostic[] = []
  let total = 0
  for (const { path, position } of named) {
    const one = found.get(path) ?? (await findPicture(path, beside, largestTotal - total))
    if (!found.has(path) && !isFault(one)) total += one.bytes.length
    found.set(path, one)
    if (isFault(one)) faults.push(faultAt(path, one, position, plan))
  }
  const pictures = Array.from(found).flatMap(([path, one]) => (isFault(one) ? [] : [[path, one] as const]))
  return { pictures: new Map(pictures), faults }
}

async function findPicture(path: string, beside: Beside, left: number): Promise<Picture | Fault> {
  const bytes = (await beside.read?.(path)) ?? notThere
  if (isFault(bytes)) return bytes
  const read: Picture | PictureFault = readPicture(bytes)
  return !isFault(read) && bytes.length > left ? tooMany : read
}

function faultAt(path: string, { message: reason, hint }: Fault, position: Position, plan: string): Diagnostic {
  const message = `Không in được hình “${printable(path)}”: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
  return diagnosticOf({ ruleId: 'file-read', message, ...(hint && { hint }) }, plan, position)
}

const tooMany: Fault = {
  message: `các hình của kế hoạch nặng tổng cộng quá ${megabytes(largestTotal)} MB.`,
  hint: 'Bỏ bớt hình, hoặc mở hình nặng bằng Paint, chọn Resize để thu nhỏ rồi lưu thành tệp mới.',
}

const notThere: Fault = {
  message: 'không tìm thấy tệp này.',
  hint: 'Chép tệp hình vào thư mục của kế hoạch và xem lại tên tệp, kể cả đuôi .png, .jpg.',
}
