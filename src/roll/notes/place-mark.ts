import { isScalar, type ParsedNode, type Scalar, visit, type YAMLMap } from 'yaml'
import type { Range } from '../../problem.js'
import { bodyMarkOf, lineMarkOf } from '../../text/check-mark.js'
import { fieldsOf, isLiteral, itemsOf } from '../../yaml/fields.js'

/** Where a mark goes, as a line above another. */
export interface MarkPlace {
  at: number
  markOf: (said: string) => string
}

/** Finds the line above which a mark of a place can stand without being printed. */
export function markPlacer(root: YAMLMap.Parsed, text: string): (at: number) => MarkPlace {
  const bodies = bodiesOf(root)
  const scalars: Range[] = []
  visit(root, {
    Scalar(_, node) {
      const { range } = node as Scalar.Parsed
      if (text.slice(range[0], range[1]).includes('\n')) scalars.push([range[0], range[1]])
    },
  })
  return (at) => {
    const isInBody = bodies.some(([start, end]) => start < at && at < end)
    if (isInBody) return { at: aboveSuppressions(text, lineStart(text, at)), markOf: bodyMarkOf }
    let start = lineStart(text, at)
    // No comment can stand within a value that goes over several lines.
    for (let over = scalars.findLast(holds(start)); over; over = scalars.findLast(holds(start)))
      start = lineStart(text, over[0])
    return { at: aboveSuppressions(text, start), markOf: lineMarkOf }
  }
}

function holds(at: number) {
  return ([start, end]: Range) => start < at && at < end
}

/** The Markdown of the plan and its annexes; elsewhere a comment of Markdown would be printed. */
function bodiesOf(root: YAMLMap.Parsed): Range[] {
  const fields = fieldsOf(root)
  const annexes = itemsOf(fields.get('annexes')).map(({ node }) => fieldsOf(node).get('body'))
  return [fields.get('body'), ...annexes].flatMap((field) => {
    const node = field?.node as ParsedNode
    return isLiteral(field) && isScalar(node) ? [[node.range[0], node.range[1]] as const] : []
  })
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

const suppression = /^[ \t]*(?:#|<!--)[ \t]*kehoach-ignore/

/** A suppression is of the line below it. */
function aboveSuppressions(text: string, start: number): number {
  let at = start
  while (at > 0 && suppression.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1)
  return at
}
