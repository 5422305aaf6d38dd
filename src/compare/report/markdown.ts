import type { Line } from '../../text/terminal/line.js'
import { isSame } from '../compare.js'
import type { Comparison, Run } from '../comparison.js'
import { escapeMarkdown } from './escape-markdown.js'
import { excerptOf } from './excerpt.js'
import { nothingChanged, titles } from './labels.js'
import { type Summary, summaryOf, type Told } from './summary.js'

// A comment of GitHub's takes 65,536 letters, and what stands around this is to have room there.
const longest = 55_000

/** For a comment on a pull request: whatever the documents say, it stands there as words. */
export function markdownComparison(comparison: Comparison): Line[] {
  const { before, after } = comparison.files
  const title = `**${escapeMarkdown(before)} → ${escapeMarkdown(after)}**`
  if (isSame(comparison)) return [title, '', nothingChanged]
  return [title, ...shortened(summaryLines(summaryOf(comparison)), longest)]
}

/** All that changed as Markdown, each line whole: what a document says stands in it as words. */
export function summaryLines({ facts, activities, annexes, moves, text, renumbered }: Summary): string[] {
  return [
    ...part(
      titles.facts,
      tableOf(
        'Mục',
        facts.map((told) => [told.label, told] as const),
      ),
    ),
    ...part(
      titles.activities,
      activities.flatMap(({ label, title, fields }) => [
        `- ${label}: **${escapeMarkdown(title)}**`,
        ...fields.map((field) => `  - ${toldOf(field)}`),
      ]),
    ),
    ...part(
      titles.annexes,
      annexes.map((told) => `- ${toldOf(told)}`),
    ),
    ...part(
      titles.moves,
      moves.map((move) => `- ${escapeMarkdown(move)}`),
    ),
    ...part(
      titles.text,
      text.flatMap(({ section, changes }) => [
        `- **${section === '' ? 'Phần đầu' : escapeMarkdown(section)}**`,
        ...changes.map((told) => `  - ${toldOf(told)}`),
      ]),
    ),
    ...part(
      titles.renumbered,
      renumbered.map((line) => `- ${escapeMarkdown(line)}`),
    ),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `#### ${title}`, '', ...lines]
}

function tableOf(name: string, rows: readonly (readonly [label: string, told: Told])[]): string[] {
  if (rows.length === 0) return []
  const side = (told: Told, left: Run['kind']) =>
    told.cells.flatMap((runs) => excerptOf(runs.filter(({ kind }) => kind !== left)).map(shown)).join('') ||
    '(không có)'
  return [
    `| ${name} | Trước | Nay |`,
    '|---|---|---|',
    ...rows.map(([label, told]) => `| ${escapeMarkdown(label)} | ${side(told, 'added')} | ${side(told, 'gone')} |`),
  ]
}

function toldOf({ label, cells }: Told): string {
  const words = cells.map((runs) => shownRuns(excerptOf(runs))).join(' &#124; ')
  return `${escapeMarkdown(label)}: ${words}`
}

/** Between what went and what came in its place stands an arrow: colours, which would part them, there are none. */
function shownRuns(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const isInPlace = run.kind === 'added' && runs[index - 1]?.kind === 'gone'
      return (isInPlace ? ' → ' : '') + shown(run)
    })
    .join('')
}

/** The two elements are HTML that Markdown lets through; stars would depend on what stands beside them. */
function shown({ kind, text }: Run): string {
  const words = escapeMarkdown(text)
  return kind === 'same' ? words : kind === 'gone' ? `<del>${words}</del>` : `<ins>${words}</ins>`
}

/** As many lines as `longest` letters hold, and how many more there are. */
export function shortened(lines: readonly string[], longest: number): string[] {
  let room = longest
  const end = lines.findIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  return end < 0 ? [...lines] : [...lines.slice(0, end), '', `… và ${lines.length - end} dòng nữa.`]
}
