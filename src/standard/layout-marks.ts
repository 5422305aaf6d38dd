import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, visit } from 'yaml'
import type { PlacedProblem, Range } from '../problem.js'

/** What YAML allows and no value of a standard can be: each stands in the file, so each can be pointed at. */
export function markProblems(document: Document.Parsed, text: string): PlacedProblem[] {
  const problems: PlacedProblem[] = []
  visit(document, {
    Alias(_, alias, around) {
      const lent = alias.resolve(document)
      if (!lent) problems.push(unknownAnchor(alias.source, rangeOf(alias)))
      else if (around.includes(lent)) problems.push(ownAnchor(alias.source, rangeOf(alias)))
    },
    Pair(_, pair) {
      problems.push(...keyProblems(pair, document))
    },
    Value(_, node) {
      if (node.tag) problems.push(tagged(node, text))
    },
  })
  return problems
}

function keyProblems({ key, value }: Pair, document: Document.Parsed): PlacedProblem[] {
  if (!isScalar(key) || key.value === null || key.value === '')
    return [{ range: rangeOf(key as Node), message: 'Tên khóa phải là một từ.', hint: 'Xem lại cách thụt lề ở đây.' }]
  if (key.source !== '<<' || isMergeable(value, document)) return []
  return [
    {
      range: rangeOf(isScalar(value) && value.source ? value : key),
      message: '“<<” chỉ mượn được các khóa của một nhóm khóa.',
      hint: 'Sau “<<:” ghi “*tên” của một nhóm khóa ở phía trên, nơi nó được đặt tên bằng “&tên”.',
    },
  ]
}

function isMergeable(value: unknown, document: Document.Parsed): boolean {
  const items = isSeq(value) ? value.items : [value]
  // Of a name that stands nowhere that is said alone.
  return items.every((item) => {
    const node = isAlias(item) ? item.resolve(document) : item
    return isMap(node) || (isAlias(item) && !node)
  })
}

function unknownAnchor(name: string, range: Range): PlacedProblem {
  return { range, message: `Ở phía trên không có giá trị nào mang tên “&${name}” để mượn.` }
}

// An anchor may stand between.
const tagBefore = /!\S*(?=(?:\s+&\S+)?\s*$)/

function ownAnchor(name: string, range: Range): PlacedProblem {
  return { range, message: `“*${name}” mượn chính giá trị chứa nó.`, hint: `Bỏ “*${name}” ở đây.` }
}

function tagged(node: Node, text: string): PlacedProblem {
  const [from, to] = rangeOf(node)
  const before = Math.max(0, from - 200)
  const found = tagBefore.exec(text.slice(before, from))
  const at = found ? before + found.index : from
  return {
    range: found ? [at, at + found[0].length] : [from, to],
    message: `“${found?.[0] ?? node.tag}” là thẻ của YAML, thể thức không dùng.`,
    hint: 'Xóa thẻ này; nếu là chữ cần in, đặt cả giá trị trong ngoặc kép.',
  }
}

function rangeOf(node: Node | null): Range {
  const range = (node as ParsedNode | null)?.range
  // Of a key that is left out the next character is shown.
  return range ? [range[0], Math.max(range[1], range[0] + 1)] : [0, 0]
}
