import { oneLine } from '../../text/excerpt/excerpt.js'
import { type Line, type Painted, paint } from '../../text/terminal/line.js'
import { isSame } from '../compare.js'
import type { Comparison, Run } from '../comparison.js'
import { excerptOf } from './excerpt.js'
import { nothingChanged, titles } from './labels.js'
import { type Summary, summaryOf, type Told } from './summary.js'

/** For a person at a terminal: the words that went and came have marks of their own, for where there are no colours. */
export function prettyComparison(comparison: Comparison): Line[] {
  const { before, after } = comparison.files
  const title: Line[] = [[paint('bold', `${before} → ${after}`)]]
  if (isSame(comparison)) return [...title, nothingChanged]
  const key: Line = ['Chữ bỏ đi: ', gone('như thế này'), '; chữ thêm vào: ', added('như thế này'), '.']
  return [...title, key, ...partsOf(summaryOf(comparison))]
}

function partsOf({ facts, activities, annexes, moves, text, renumbered }: Summary): Line[] {
  return [
    ...part(
      titles.facts,
      facts.map((told) => toldLine('  ', told)),
    ),
    ...part(
      titles.activities,
      activities.flatMap(({ label, title, fields }) => [
        ['  ', `${label}: `, paint('bold', oneLine(title))],
        ...fields.map((field) => toldLine('    ', field)),
      ]),
    ),
    ...part(
      titles.annexes,
      annexes.map((told) => toldLine('  ', told)),
    ),
    ...part(
      titles.moves,
      moves.map((move) => `  ${oneLine(move)}`),
    ),
    ...part(
      titles.text,
      text.flatMap(({ section, changes }) => [
        ...(section === '' ? [] : [['  ', paint('bold', oneLine(section))]]),
        ...changes.map((told) => toldLine('    ', told)),
      ]),
    ),
    ...part(
      titles.renumbered,
      renumbered.map((line) => `  ${oneLine(line)}`),
    ),
  ]
}

function part(title: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : ['', [paint('bold', title)], ...lines]
}

function toldLine(indent: string, { label, cells }: Told): Line {
  const words = cells.flatMap((runs, index) => [...(index > 0 ? [' | '] : []), ...excerptOf(runs).map(shown)])
  return [`${indent}${label}: `, ...words]
}

function shown({ kind, text }: Run): string | Painted {
  return kind === 'same' ? text : kind === 'gone' ? gone(text) : added(text)
}

function gone(text: string): Painted {
  return paint('red', `[-${text}-]`)
}

function added(text: string): Painted {
  return paint('cyan', `{+${text}+}`)
}
