import type { Inline, Link, Span } from '../../../markdown/tree.js'
import { replaceAll, type Sourced, slice, sourceRange, whole } from '../../../text/sourced.js'
import type { Piece, Prose } from '../../plan.js'
import { readProse } from '../../read/prose.js'
import { reportMisplaced } from '../picture-place.js'
import type { BodyReader } from '../reader.js'
import { reportForbidden } from './forbidden.js'
import { closesTag } from './html.js'
import { checkLeftOver, checkTextMarks } from './inline-marks.js'

type Style = Pick<Piece, 'bold' | 'italic' | 'raised'>

// A backslash before an ASCII mark prints the mark, but not in a path of Windows (`D:\_luu`, `\\may-chu\chung`); a line
// end or a tab inside a paragraph is a space. Blanks are looked at once: a match begins with the first of a row.
const escapeOrLineEnd =
  /(?<![\p{L}\p{N}])[a-z]:\\(?=[\p{L}\p{N}_])\S*|(?<!\S)\\\\[\p{L}\p{N}]\S*|\\([!-/:-@[-`{-~])|(?<![ \t])[ \t]*\n[ \t]*|\t+/giu
// Quicker to say of a text that has none of them.
const mayHaveThem = /[\\\n\t]/

/** The pieces of a paragraph, a heading, an item or a cell. */
export function readInlines(nodes: readonly Inline[], reading: BodyReader, style: Style = plain): Prose {
  return nodes.flatMap((node, index): Prose => {
    const { start, end } = node
    switch (node.type) {
      case 'text':
        checkLeftOver(
          slice(reading.body, start, end),
          { before: isEmphasis(nodes[index - 1]), after: isEmphasis(nodes[index + 1]) },
          reading.reader.report,
        )
        return readText(start, end, reading, style)
      case 'strong':
        return readInlines(node.children, reading, { ...style, bold: true })
      case 'emphasis':
        return readInlines(node.children, reading, { ...style, italic: true })
      case 'raised':
        return readInlines(node.children, reading, { ...style, raised: true })
      case 'link':
        return readLink(node, reading, style)
      case 'break':
        return [{ source: lineBreak(slice(reading.body, start, end)), ...style, break: true }]
      case 'image':
        reportMisplaced(node, reading)
        return []
      default:
        if (!closesTag(node, nodes, reading.body.text)) reportForbidden(node, reading)
        return []
    }
  })
}

function isEmphasis(node: Inline | undefined): boolean {
  return node?.type === 'emphasis' || node?.type === 'strong'
}

const plain: Style = { bold: false, italic: false }

/** Paper can't be clicked: words that are not the address itself are followed by it. */
function readLink({ children, address }: Link, reading: BodyReader, style: Style): Prose {
  const words = readInlines(children, reading, style)
  if (!address) return words
  const { start, end } = withoutMailto(address, reading.body.text)
  const printed = readPlain(slice(reading.body, start, end), reading, style)
  if (words.length === 0) return printed
  if (isSameAddress(wordsOf(words), wordsOf(printed))) return words
  const around = (text: string, at: number): Piece => {
    const [from, to] = sourceRange(reading.body, at, at + 1)
    return { source: whole(text, from, to), ...style, break: false }
  }
  return [...words, around(' (', start - 1), ...printed, around(')', end)]
}

function withoutMailto({ start, end }: Span, text: string): Span {
  return { start: start + (/^mailto:/i.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

function wordsOf(prose: Prose): string {
  return prose.map(({ source }) => source.text).join('')
}

function isSameAddress(words: string, address: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)/, '')
      .replace(/\/$/, '')
  return bare(words) === bare(address)
}

function readText(start: number, end: number, { body, reader }: BodyReader, style: Style): Prose {
  const written = slice(body, start, end)
  checkTextMarks(written, reader.report)
  return readPlain(written, { reader }, style)
}

function readPlain(written: Sourced, { reader }: Pick<BodyReader, 'reader'>, style: Style): Prose {
  return readProse(mayHaveThem.test(written.text) ? asPrinted(written) : written, reader, style)
}

function asPrinted(written: Sourced): Sourced {
  return replaceAll(written, escapeOrLineEnd, ([found, escaped]) => escaped ?? (found.trim() === '' ? ' ' : found))
}

function lineBreak(written: Sourced): Sourced {
  return replaceAll(written, /[\s\S]+/g, () => '\n')
}
