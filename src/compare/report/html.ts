import { wordsHtml } from '../../text/markup/words-html.js'
import { standalonePage } from '../../writers/html/standalone.js'
import { isSame } from '../compare.js'
import type { Comparison, Run } from '../comparison.js'
import { sheet } from './css.js'
import { excerptOf } from './excerpt.js'
import { nothingChanged, titles } from './labels.js'
import { markedHtml } from './marked.js'
import { pageHtml } from './page.js'
import { type Summary, summaryOf, type Told } from './summary.js'

/** One page that needs nothing else: what changed, and below it both documents side by side. */
export function htmlComparison(comparison: Comparison): string[] {
  const { before, after } = comparison.files
  const title = `So sánh: ${before} → ${after}`
  const changes = isSame(comparison) ? [`<p>${nothingChanged}</p>`] : partsOf(summaryOf(comparison))
  return standalonePage(wordsHtml(title), sheet, [`<h1>${wordsHtml(title)}</h1>`, ...changes, ...pageHtml(comparison)])
}

function partsOf({ facts, activities, annexes, moves, text, renumbered }: Summary): string[] {
  return [
    ...part(titles.facts, tableOf(facts)),
    ...part(
      titles.activities,
      activities.flatMap(({ label, title, fields }) => [
        `<h3>${label}: ${wordsHtml(title)}</h3>`,
        ...(fields.length > 0 ? tableOf(fields) : []),
      ]),
    ),
    ...part(titles.annexes, annexes.length > 0 ? tableOf(annexes) : []),
    ...part(titles.moves, listOf(moves)),
    ...part(
      titles.text,
      text.flatMap(({ section, changes }) => [
        ...(section === '' ? [] : [`<h3>${wordsHtml(section)}</h3>`]),
        ...['<ul>', ...changes.map(({ label, cells }) => `<li>${label}: ${shortHtml(cells)}</li>`), '</ul>'],
      ]),
    ),
    ...part(titles.renumbered, listOf(renumbered)),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<h2>${title}</h2>`, ...lines]
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
