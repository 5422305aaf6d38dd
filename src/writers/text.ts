import type { Block, Cell, Document, Figure, Paragraph, Table } from '../document/document.js'

import { cellsOf, gridOf } from '../document/grid.js'
import type { Standard } from '../standard/standard.js'
import { raisedSigns } from '../text/raised.js'
import type { Written } from './writer.js'

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

/** Plain text: a paragraph a line, tables as in Markdown; for a message, a search, or a program that knows no Word. */
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

/** Blocks side by side, one after the other. */
function columnLines({ rows }: Table, standard: Standard): Line[] {
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
  const drawn = grid.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${grid[0]!.map(() => ' --- |').join('')}`
  // As its author writes it, a table without names of columns begins with a row without words.
  const names = rows[0]!.header ? drawn.shift() : `|${'  |'.repeat(grid[0]!.length)}`
  return { text: [names, rule, ...drawn].join('\n'), above: false, below: false }
}

function figureLine({ name, caption }: Figure, standard: Standard): Line {
  const said = caption ? lineOf(caption, standard).text.replace(/\n/g, ' ') : name
  return { text: `[Hình: ${said}]`, above: true, below: true }
}

function cellText({ paragraphs }: Cell, standard: Standard): string {
  const texts = paragraphs.map((paragraph) => lineOf(paragraph, standard).text)
  const text = texts.join(' ').replace(/\n/g, ' ').replaceAll('|', '\\|')
  return text === left || text === above ? `\\${text}` : text
}

function lineOf(paragraph: Paragraph, { styles }: Standard): Line {
  const { caps, before, after, outline } = styles[paragraph.style]!
  const words = [paragraph.mark, wordsOf(paragraph)].filter((part) => part !== '').join(' ')
  return {
    text: caps ? words.toUpperCase() : words,
    above: before >= lineGap || outline !== undefined,
    below: after >= lineGap,
  }
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
