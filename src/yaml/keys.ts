import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import type { Report } from '../problem.js'
import { pointAt } from '../text/lines.js'

/** Keys that no map can have: twice the same one, or something else than a word. */
export function checkKeys(node: ParsedNode | null, starts: readonly number[], report: Report): void {
  if (isSeq(node)) for (const item of node.items as ParsedNode[]) checkKeys(item, starts, report)
  if (!isMap(node)) return
  const seen = new Map<string, number>()
  for (const { key, value } of (node as YAMLMap.Parsed).items as Pair<ParsedNode, ParsedNode | null>[]) {
    checkKeys(value, starts, report)
    if (!isScalar(key)) {
      // What stands in braces where a text belongs is said once, for the whole value.
      if (!(node as YAMLMap.Parsed).flow && key?.range) report(notWord(key.range[0]))
      continue
    }
    const name = String(key.value).normalize('NFC')
    const first = seen.get(name)
    if (first === undefined) seen.set(name, key.range[0])
    else report(repeated(name, [key.range[0], key.range[1]], pointAt(starts, first).line))
  }
}

function repeated(name: string, range: [number, number], line: number) {
  return {
    ruleId: 'plan-schema',
    range,
    message: `Khóa “${name}” đã có ở dòng ${line}.`,
    hint: 'Giữ một khóa, xóa khóa còn lại; nếu là danh sách thì gộp các mục vào một khóa.',
  } as const
}

function notWord(start: number) {
  return {
    ruleId: 'plan-schema',
    range: [start, start + 1],
    message: 'Tên khóa phải là một từ.',
    hint: 'Nếu đây là nội dung, thụt dòng vào trong khóa của nó.',
  } as const
}
