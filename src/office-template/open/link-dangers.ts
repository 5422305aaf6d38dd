import type { Problem } from '../../problem.js'
import { problem } from '../problem.js'

const harmless = /^(?:https?:\/\/|mailto:|#)/i

/** Other schemes open files of the reader's machine or start its programs. */
export function* linkDangers(target: string): Generator<Problem> {
  if (harmless.test(target)) return
  yield problem(
    `Mẫu có liên kết “${target.replaceAll('\0', '…')}”; chỉ nhận liên kết http, https và mailto.`,
    'Xin bỏ liên kết này trong Word (bấm chuột phải › Remove Hyperlink), rồi lưu lại mẫu.',
  )
}
