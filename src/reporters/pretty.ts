import { type Diagnostic, type Place, type Position, type Severity, severityNames } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import { displayWidth, printable, spaceOf } from '../text/terminal/display.js'
import { codeFrame } from '../text/terminal/frame.js'
import { type Color, type Line, paint } from '../text/terminal/line.js'
import { type Kind, kindsOf, otherPlaces } from './kinds.js'
import { byFile, countOf, type Report } from './report.js'

const colors: Record<Severity, Color> = { error: 'red', warning: 'yellow', info: 'blue' }

const indent = '  '
/** In one file; nobody reads on, and a terminal keeps no more. */
export const mostFindings = 200

/** For a person at a terminal: file by file, each finding with the words that it is about. */
export function pretty({ diagnostics, hidden = [], files, sources }: Report): Line[] {
  const told = Array.from(byFile(diagnostics), ([file, all]): Line[] => {
    const kinds = kindsOf(all)
    const left = kinds.slice(mostFindings).reduce((count, { others }) => count + 1 + others.length, 0)
    return [
      [paint('bold', file)],
      '',
      ...kinds.slice(0, mostFindings).flatMap((kind) => tell(kind, sources.get(file))),
      ...(left > 0 ? [`${indent}… và ${left} phát hiện nữa`, ''] : []),
    ]
  })
  return [...told.flat(), summary([...diagnostics, ...hidden], files)]
}

function tell(kind: Kind, source: string | undefined): Line[] {
  const { severity, message, ruleId, position, place, hint } = kind.first
  const elsewhere = otherPlaces(kind)
  const color = colors[severity]
  const where = position ? `${position.start.line}:${position.start.column}` : place ? nameOf(place) : ''
  const start = where === '' ? indent : `${indent}${where}${indent}`
  return [
    [start, paint(color, severityNames[severity]), `${indent}${oneLine(message)}${indent}`, paint('dim', ruleId)],
    ...(position && source !== undefined ? frameOf(source, position, color) : place ? excerptOf(place, color) : []),
    ...(hint === undefined ? [] : [[indent + indent, paint('cyan', 'Gợi ý:'), ` ${oneLine(hint)}`]]),
    ...(elsewhere === undefined ? [] : [[indent + indent, paint('dim', elsewhere)]]),
    '',
  ]
}

function frameOf(source: string, position: Position, color: Color): Line[] {
  const frame = codeFrame(source, position)
  const width = Math.max(...frame.map(({ number }) => String(number ?? '').length))
  return frame.map(({ number, text }) => {
    const gutter = paint('dim', `${String(number ?? '').padStart(width)} │`)
    const line = number === undefined ? paint(color, text) : number === position.start.line ? text : paint('dim', text)
    return [indent + indent, gutter, ' ', line]
  })
}

/** The words of a Word file, which has no lines to number. */
function excerptOf({ excerpt, mark }: Place, color: Color): Line[] {
  const bar = [indent + indent, paint('dim', '│'), ' ']
  const lines = [[...bar, oneLine(excerpt)]]
  if (!mark) return lines
  const [before, words] = [shown(excerpt.slice(0, mark[0])), shown(excerpt.slice(...mark))]
  return [...lines, [...bar, spaceOf(before), paint(color, '^'.repeat(Math.max(1, displayWidth(words))))]]
}

function nameOf({ part, heading }: Place): string {
  return oneLine(heading === undefined ? part : `${part}, mục “${shorten(heading)}”`)
}

const longestHeading = 50

function shorten(text: string): string {
  return text.length > longestHeading ? `${text.slice(0, longestHeading).trimEnd()}…` : text
}

/** As it stands in the line above. */
function shown(text: string): string {
  return printable(oneLine(text))
}

function summary(diagnostics: readonly Diagnostic[], files: number): Line {
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((kind) => countOf(diagnostics, kind))
  return [paint('bold', `${files} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`)]
}
