import { wordsHtml } from '../../text/markup/words-html.js'
import type { Run } from '../comparison.js'
import { excerptOf } from './excerpt.js'
import { titles } from './labels.js'
import { markedHtml } from './marked.js'
import type { Summary, Told } from './summary.js'

/** What changed as HTML, each part below a heading of the given level. */
export function summaryHtml({ facts, activities, annexes, moves, text, renumbered }: Summary, level = 2): string[] {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`<h${level}>${title}</h${level}>`, ...lines]
  const below = (words: string) => `<h${level + 1}>${words}</h${level + 1}>`
  return [
    ...part(titles.facts, tableOf(facts)),
    ...part(
      titles.activities,
      activities.flatMap(({ label, title, fields }) => [
        below(`${wordsHtml(label)}: ${wordsHtml(title)}`),
        ...(fields.length > 0 ? tableOf(fields) : []),
      ]),
    ),
    ...part(titles.annexes, annexes.length > 0 ? tableOf(annexes) : []),
    ...part(titles.moves, listOf(moves)),
    ...part(
      titles.text,
      text.flatMap(({ section, changes }) => [
        ...(section === '' ? [] : [below(wordsHtml(section))]),
        ...['<ul>', ...changes.map(({ label, cells }) => `<li>${wordsHtml(label)}: ${shortHtml(cells)}</li>`), '</ul>'],
      ]),
    ),
    ...part(titles.renumbered, listOf(renumbered)),
  ]
}

function shortHtml(cells: Told['cells']): string {
  return cells.map((runs) => markedHtml(excerptOf(runs))).join(' | ')
}

function listOf(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['<ul>', ...lines.map((line) => `<li>${wordsHtml(line)}</li>`), '</ul>']
}

function tableOf(rows: readonly Told[]): string[] {
  if (rows.length === 0) return []
  return [
    '<table>',
    '<thead><tr><th scope="col">Mục</th><th scope="col">Trước</th><th scope="col">Nay</th></tr></thead>',
    '<tbody>',
    ...rows.map(({ label, cells }) => {
      const runs = cells.flat()
      const side = (left: Run['kind']) => markedHtml(runs.filter(({ kind }) => kind !== left))
      return `<tr><th scope="row">${wordsHtml(label)}</th><td>${side('added')}</td><td>${side('gone')}</td></tr>`
    }),
    '</tbody>',
    '</table>',
  ]
}
