import { replaceAll, type Sourced, slice } from '../../text/sourced.js'
import type { Piece, Prose } from '../plan.js'
import { readProse } from '../prose.js'
import { reportForbidden } from './forbidden.js'
import { checkTextMarks } from './inline-marks.js'
import type { Inline } from './markdown-tree.js'
import type { BodyReader } from './reader.js'

type Style = Pick<Piece, 'bold' | 'italic'>

// A backslash before an ASCII mark prints the mark; a line end or a tab inside a paragraph is a space.
const escapeOrLineEnd = /\\([!-/:-@[-`{-~])|[ \t]*\n[ \t]*|\t+/g

/** The pieces of a paragraph, a heading, an item or a cell. */
export function readInlines(nodes: readonly Inline[], reading: BodyReader, style: Style = plain): Prose {
  return nodes.flatMap((node): Prose => {
    const { start, end } = node
    switch (node.type) {
      case 'text':
        return readText(start, end, reading, style)
      case 'strong':
        return readInlines(node.children, reading, { ...style, bold: true })
      case 'emphasis':
        return readInlines(node.children, reading, { ...style, italic: true })
      case 'link':
        return readInlines(node.children, reading, style)
      case 'break':
        return [{ source: lineBreak(slice(reading.body, start, end)), ...style, break: true }]
      default:
        reportForbidden(node, reading)
        return []
    }
  })
}

const plain: Style = { bold: false, italic: false }

function readText(start: number, end: number, { body, reader }: BodyReader, style: Style): Prose {
  const written = slice(body, start, end)
  checkTextMarks(written, reader.report)
  return readProse(
    replaceAll(written, escapeOrLineEnd, ([, escaped]) => escaped ?? ' '),
    reader,
    style,
  )
}

function lineBreak(written: Sourced): Sourced {
  return replaceAll(written, /[\s\S]+/g, () => '\n')
}
