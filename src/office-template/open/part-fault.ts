import { inflate } from '../../ooxml/unpack.js'
import { Damaged, writtenName, type ZipEntry } from '../../ooxml/zip-read.js'
import { Unreadable } from '../../text/unreadable.js'

/** Does some work on a part; where that fails for what the part is, says which one it is. */
export function withPart<T>(entry: ZipEntry, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Damaged ? damagedPart(entry) : error
  }
}

export function damagedPart(entry: ZipEntry): Unreadable {
  return new Unreadable(`Phần “${writtenName(entry)}” của mẫu Word bị hỏng, không đọc được.`, saveAnew)
}

/** A part that is copied as it is, such as a picture, has to be whole all the same: Word opens no file with half of one. */
export function checkWhole(entry: ZipEntry, budget: { left: number }): void {
  try {
    inflate(entry, budget, () => {})
  } catch (error) {
    // However large pictures are, it is no fault of theirs.
    if (error instanceof Damaged) throw damagedPart(entry)
  }
}

export const saveAnew = 'Xin mở mẫu trong Word (Word sẽ đề nghị sửa), rồi lưu lại thành tệp .docx mới.'
