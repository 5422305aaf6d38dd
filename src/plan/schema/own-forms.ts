import { isScalar, isSeq, type ParsedNode } from 'yaml'
import { written } from '../../yaml/schema/guide.js'
import { keysOf, type Path } from '../../yaml/schema/schema-path.js'

/** What to write where the author has said more than an example would keep. */
export function hintFor(path: Path, node: ParsedNode): string | undefined {
  const key = keysOf(path)
  if (/^(?:annexes\.)?schedule$/.test(key) && isScalar(node) && /^(?:landscape|portrait)$/.test(String(node.value))) {
    const orientation = String(node.value)
    if (key === 'schedule') return `Viết ${written(path, { orientation })}.`
    return `Viết ${written(path, true)}, và ${written(['orientation'], orientation)} cạnh “schedule”.`
  }
  if (key === 'signature' && isSeq(node)) {
    return 'Dưới “signature” chỉ ghi post, name của người ký chính, bỏ dấu gạch; những người còn lại chuyển sang “cosigners”, mỗi người vẫn một mục có dấu gạch.'
  }
  return undefined
}

/** An activity has no such key, but may have columns of the office's own. */
export function ownColumn(path: Path, key: string): string | undefined {
  if (keysOf(path) !== 'activities') return undefined
  return `Cột riêng của cơ quan thì viết “more:”, rồi xuống dòng, thụt thêm hai dấu cách và ghi “${key}: …” như đang có.`
}
