import type { Block, Cell, Document, Figure, Paragraph, Table } from '../../document/document.js'

import { cellsOf, gridOf } from '../../document/grid.js'
import type { Standard } from '../../standard/standard.js'
import { raisedSigns } from '../../text/raised.js'
import type { Written } from '../writer.js'
import { sideBySide } from './side-by-side.js'
import { lineWidth, wrap } from './wrap.js'

// In points: a gap of about a line.
const lineGap = 12

const left = '<<'
const above = '^^'

interface Line {
  text: string
  /** A blank line stands above, below. */
  above: boolean
  below: boolean
}

/**
 * Plain text in lines that any window shows whole, tables as in Markdown; for a message, a search, a review of changes,
 * or a program that knows no Word.
 */
export function writeText({ document, standard }: Written): string {
  const lines = linesOf(document, standard)
  return lines
    .map(({ text, above }, index) => (index > 0 && (above || lines[index - 1]!.below) ? `\n${text}\n` : `${text}\n`))
    .join('')
}

function linesOf({ sections }: Document, standard: Standard): Line[] {
  return sections.flatMap(({ blocks }) => apart(blocks.flatMap((block) => blockLines(block, standard))))
}

function blockLines(block: Block, standard: Standard): Line[] {
  const lines = linesIn(block, standard)
  return block.newPage ? lines.map((line, index) => ({ ...line, above: line.above || index === 0 })) : lines
}

function linesIn(block: Block, standard: Standard): Line[] {
  if (block.type === 'paragraph') return [lineOf(block, standard)]
  if (block.type === 'figure') return [figureLine(block, standard)]
  return apart(standard.tables[block.style]!.layout ? columnLines(block, standard) : [gridLine(block, standard)])
}

/** A letterhead as on the page; who signs and who receives one after the other. */
function columnLines(table: Table, standard: Standard): Line[] {
  const { rows, style } = table
  const beside = standard.tables[style]!.together
    ? undefined
    : sideBySide(table, ({ paragraphs }) => paragraphs.flatMap((one) => printedLine(one, standard).split('\n')))
  if (beside) return [{ text: beside.join('\n'), above: true, below: true }]
  const cells = cellsOf(rows)
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0)
  return Array.from({ length: columns }, (_, column) => {
    const paragraphs = cells.filter((placed) => placed.column === column).flatMap(({ cell }) => cell.paragraphs)
    return apart(paragraphs.map((paragraph) => lineOf(paragraph, standard)))
  }).flat()
}

/** What is joined is drawn as a plan's author writes it: `<<` behind the cell that it belongs to, `^^` below. */
function gridLine({ rows }: Table, standard: Standard): Line {
  const grid = gridOf(rows).map((row) =>
    row.flatMap(({ cell, columns, begins }): string[] => [
      begins ? cellText(cell, standard) : above,
      ...Array<string>(columns - 1).fill(begins ? left : above),
    ]),
  )
  // As its author writes it, a table without names of columns begins with a row without words.
  const names = rows[0]!.header ? grid.shift()! : grid[0]!.map(() => '')
  const all = [names, names.map(() => '---'), ...grid]
  const widths = names.map((_, column) => all.reduce((most, cells) => Math.max(most, cells[column]!.length), 0))
  const drawn = all.map((cells) => drawnRow(cells, widths))
  return { text: drawn.join('\n'), above: false, below: false }
}

/** Columns below each other where a window shows them so; in rows that it breaks blanks would only be in the way. */
function drawnRow(cells: readonly string[], widths: readonly number[]): string {
  const whole = widths.reduce((sum, width) => sum + width + 3, 1)
  return `| ${cells.map((cell, column) => (whole > lineWidth ? cell : cell.padEnd(widths[column]!))).join(' | ')} |`
}

function figureLine({ name, caption }: Figure, standard: Standard): Line {
  const said = caption ? printedLine(caption, standard).replace(/\n/g, ' ') : name
  return { text: `[Hình: ${said}]`, above: true, below: true }
}

function cellText({ paragraphs }: Cell, standard: Standard): string {
  const texts = paragraphs.map((paragraph) => printedLine(paragraph, standard))
  const text = texts.join(' ').replace(/\n/g, ' ').replaceAll('|', '\\|')
  return text === left || text === above ? `\\${text}` : text
}

function lineOf(paragraph: Paragraph, standard: Standard): Line {
  const { align, caps, before, after, outline } = standard.styles[paragraph.style]!
  const depth = depthOf(paragraph, standard)
  const hanging = depth * 2 + (isBullet(paragraph) ? paragraph.mark.length + 1 : 0)
  const lines = printedLine(paragraph, standard).split('\n')
  // Lines in capitals stand apart for whoever reads them: each is a line of its own.
  const texts = caps ? lines : lines.map((line, index) => wrap(line, index === 0 ? hanging : 0, lineWidth - depth * 2))
  // Prose in several lines, without a bullet or a number, shows only so where it begins and ends.
  const prose = align === 'justify' && paragraph.mark === ''
  return {
    text: ' '.repeat(depth * 2) + texts.join('\n'),
    above: prose || before >= lineGap || outline !== undefined,
    below: prose || after >= lineGap,
  }
}

/** Without indentation, in one line but for breaks of its author's. */
function printedLine(paragraph: Paragraph, { styles }: Standard): string {
  const words = [paragraph.mark, wordsOf(paragraph)].filter((part) => part !== '').join(' ')
  return styles[paragraph.style]!.caps ? words.toUpperCase() : words
}

/** A list within a list is indented below it. */
function depthOf(paragraph: Paragraph, { styles }: Standard): number {
  const { list } = styles[paragraph.style]!
  return list && isBullet(paragraph) ? list.level - 1 : 0
}

function isBullet({ mark }: Paragraph): boolean {
  return mark !== '' && !/[\p{L}\p{N}]/u.test(mark)
}

/** `m²`; what Unicode can't raise stands on the line. */
function wordsOf({ inlines }: Paragraph): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n'
      return inline.raised ? (raisedSigns(inline.text) ?? inline.text) : inline.text
    })
    .join('')
}

/** Sets a group of lines off from what stands around it. */
function apart(lines: Line[]): Line[] {
  return lines.map((line, index) => ({
    text: line.text,
    above: line.above || index === 0,
    below: line.below || index === lines.length - 1,
  }))
}
