import type { Emphasis } from '../../draft/block.js'
import { bodyMarkOf } from '../../text/check-mark.js'
import { shownSigns, signDoubts } from '../hidden-signs.js'
import type { Part, TablePart, Words } from '../imported-plan.js'
import { withExpressions } from '../mentions.js'

/** How carefully a text is written: with the marks that need it escaped, or with all. */
export type Care = 'usual' | 'every mark' | 'plain'

/** Blocks as the Markdown of a plan's body. */
export function markdownOf(parts: readonly Part[], careOf: (part: Part) => Care = () => 'usual'): string {
  let text = ''
  let marks = 0
  for (const [index, part] of parts.entries()) {
    const last = parts[index - 1]
    const written = blockOf(part, careOf(part))
    const block = withExpressions(shownSigns(written))
    marks += block.match(mark)?.length ?? 0
    const isList =
      last?.kind === 'clause' ? part.kind === 'clause' && part.number === last.number + 1 : isItems(part, last)
    const isSameList = isList && marks <= mostMarks
    if (!isSameList) marks = 0
    const doubts = [...(part.doubt === undefined ? [] : [part.doubt]), ...signDoubts(written)]
    const doubt = doubts.length > 0 ? bodyMarkOf(doubts.join('; ')) : ''
    const said = [doubt, block].filter((line) => line !== '').join('\n')
    text += `${index === 0 ? '' : isSameList ? '\n' : '\n\n'}${said}`
  }
  return text
}

function isItems(part: Part, last: Part | undefined): boolean {
  return part.kind === 'item' && last?.kind === 'item'
}

// The plan's reader takes no more marks than 600 between two blank lines.
const mostMarks = 400
const mark = /[*_`[\]<!~^]/g

function blockOf(part: Part, care: Care): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${headingText(part.words, care)}${part.unnumbered ? ' {-}' : ''}`
    case 'clause':
      return `${part.number}. ${paragraph(part.words, care, '   ')}`
    case 'item':
      return `${part.level > 1 ? '  + ' : '- '}${paragraph(part.words, care, part.level > 1 ? '    ' : '  ')}`
    case 'table':
      return tableText(part, care)
    case 'picture':
      return `![${caption(part.words, care)}](${part.file})`
    case 'gap':
      return ''
    default:
      return paragraph(part.words, care, '')
  }
}

/** A heading stands on one line. */
function headingText(words: Words, care: Care): string {
  const line = { ...words, text: words.text.replaceAll('\n', ' ') }
  return escapeStart(inline(line, care)).replace(/#+$/, (marks) => `\\${marks}`)
}

function caption(words: Words, care: Care): string {
  const line = inline({ ...words, text: words.text.replaceAll('\n', ' ') }, care)
  return line.replace(/(?<!\\)[[\]]/g, '\\$&')
}

function paragraph(words: Words, care: Care, indent: string): string {
  return inline(words, care)
    .split('\n')
    .map((line) => escapeStart(line.trim()))
    .join(`\\\n${indent}`)
}

const bars = { left: ['', ''], center: [':', ':'], right: ['', ':'] } as const

function tableText({ rows, align, widths = [] }: Extract<Part, { kind: 'table' }>, care: Care): string {
  const lines = rows.map((row) => `| ${row.map((cell) => cellText(cell, care)).join(' | ')} |`)
  const [header = '', ...others] = lines
  const dashes = dashesOf(widths)
  return [
    header,
    `|${align.map((way, column) => bars[way].join('-'.repeat(dashes[column] ?? usualDashes))).join('|')}|`,
    ...others,
  ].join('\n')
}

const usualDashes = 3
const [fewestDashes, mostDashes] = [40, 120]

/** As many dashes as a column is wide, three for the narrowest; none where no column is twice as wide as another. */
function dashesOf(widths: readonly number[]): number[] {
  const least = Math.min(...widths)
  if (widths.length === 0 || Math.max(...widths) < 2 * least) return []
  const total = widths.reduce((sum, width) => sum + width, 0)
  const count = Math.min(mostDashes, Math.max(fewestDashes, (usualDashes * total) / least))
  return widths.map((width) => Math.max(usualDashes, Math.round((width * count) / total)))
}

const joints = { left: '<<', above: '^^' }

function cellText(cell: TablePart, care: Care): string {
  if (typeof cell === 'string') return joints[cell]
  const text = cell.map((words) => inline(words, care).replaceAll('\n', '<br>')).join('<br>')
  return text.replaceAll('|', '\\|').replace(/^(?:<+|>+|\^+)$/, '\\$&')
}

/** A text with its bold and italics as stars, and what Markdown would take for marks as it is. */
function inline({ text, emphasis }: Words, care: Care): string {
  const spans = care === 'plain' ? [] : spansOf(text, emphasis)
  let written = ''
  let at = 0
  for (const { start, end, bold, italic } of spans) {
    const stars = '*'.repeat((bold ? 2 : 0) + (italic ? 1 : 0))
    written += `${escaped(text, at, start, care)}${stars}${escaped(text, start, end, care)}${stars}`
    at = end
  }
  return written + escaped(text, at, text.length, care)
}

/** Spans against the words that they hold, none over a line's end or from within a word. */
function spansOf(text: string, emphasis: readonly Emphasis[]): Emphasis[] {
  const spans: Emphasis[] = []
  for (const one of emphasis) {
    for (const [from, to] of linesOf(text, one.start, one.end)) {
      const said = text.slice(from, to)
      const start = from + said.length - said.trimStart().length
      const end = from + said.trimEnd().length
      if (start >= end || !/[\p{L}\p{N}]/u.test(said) || isWithinWord(text, start) || isWithinWord(text, end)) continue
      const last = spans.at(-1)
      const isNext =
        last && last.bold === one.bold && last.italic === one.italic && /^\s*$/.test(text.slice(last.end, start))
      if (isNext && !text.slice(last.end, start).includes('\n')) last.end = end
      else spans.push({ ...one, start, end })
    }
  }
  // Stars of two neighbours would be read as one mark.
  return spans.filter(({ start }, index) => index === 0 || spans[index - 1]!.end < start)
}

function* linesOf(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    yield [from, at]
    from = at + 1
  }
  yield [from, end]
}

const letter = /[\p{L}\p{M}\p{N}]/u

function isWithinWord(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
}

const everyMark = /[!-/:-@[-`{-~]/g
const someMarks =
  /[*`^]|~~|\{(?=[ \t]*(?:[-–—]|\.unnumbered)[ \t]*\})|\\(?=[!-/:-@[-`{-~]|\s*$)|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|\[(?=\^|[^\]\n]{0,500}\][([:])|!(?=\[)|<(?=[\p{L}/!?])|(?<=&(?:#\w{1,9}|[A-Za-z][a-z]{1,9}\d{0,2}));|(?<=(?<![\p{L}\p{N}])[A-Za-z]):(?=\S)/gu

function escaped(text: string, start: number, end: number, care: Care): string {
  const part = text.slice(start, end)
  if (care !== 'usual') return part.replace(everyMark, (mark) => `\\${mark}`)
  return part.replace(someMarks, (marks) => marks.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`))
}

const starts: [RegExp, (found: string) => string][] = [
  [/^#{1,6}(?=\S|\s|$)/, (found) => `\\${found}`],
  // Stars are escaped wherever they stand; one that begins a line here sets it in italics.
  [/^[-+](?=\s|$|[\p{L}“"(])/u, (found) => `\\${found}`],
  [/^(?:\d{1,9})[.)](?=\s|$|\p{Lu})/u, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`],
  [
    /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})+|[a-zđ]|\d{1,2})[.)/](?=\s)/u,
    (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`,
  ],
  [/^\d{1,2}(?=(?:\.\d{1,2})+\s+[\p{Lu}“"*])/u, (found) => `${found}\\`],
  [/^[>|=]/, (found) => `\\${found}`],
]

function escapeStart(line: string): string {
  for (const [pattern, mark] of starts) if (pattern.test(line)) return line.replace(pattern, mark)
  return line
}
