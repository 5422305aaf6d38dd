import { type Block, type Cell, type Document, type Paragraph, type Table, textOf } from '../document/document.js'
import type { Standard } from '../standard/standard.js'
import type { Written } from './writer.js'

// In points: a gap of about a line.
const lineGap = 12

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
  if (block.type === 'paragraph') return [lineOf(block, standard)]
  return apart(standard.tables[block.style]!.layout ? columnLines(block, standard) : [gridLine(block, standard)])
}

/** Blocks side by side, one after the other. */
function columnLines({ rows }: Table, standard: Standard): Line[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  return Array.from({ length: columns }, (_, column) => {
    const paragraphs = rows.flatMap(({ cells }) => cells[column]?.paragraphs ?? [])
    return apart(paragraphs.map((paragraph) => lineOf(paragraph, standard)))
  }).flat()
}

function gridLine({ rows }: Table, standard: Standard): Line {
  const drawn = rows.map(({ cells }) => `| ${cells.map((cell) => cellText(cell, standard)).join(' | ')} |`)
  const rule = `|${rows[0]!.cells.map(() => ' --- |').join('')}`
  return { text: [drawn[0], rule, ...drawn.slice(1)].join('\n'), above: false, below: false }
}

function cellText({ paragraphs }: Cell, standard: Standard): string {
  const texts = paragraphs.map((paragraph) => lineOf(paragraph, standard).text)
  return texts.join(' ').replace(/\n/g, ' ').replaceAll('|', '\\|')
}

function lineOf(paragraph: Paragraph, { styles }: Standard): Line {
  const { caps, before, after, outline } = styles[paragraph.style]!
  const words = [paragraph.mark, textOf(paragraph)].filter((part) => part !== '').join(' ')
  return {
    text: caps ? words.toUpperCase() : words,
    above: before >= lineGap || outline !== undefined,
    below: after >= lineGap,
  }
}

/** Sets a group of lines off from what stands around it. */
function apart(lines: Line[]): Line[] {
  return lines.map((line, index) => ({
    text: line.text,
    above: line.above || index === 0,
    below: line.below || index === lines.length - 1,
  }))
}
