import type { BodyBlock, PlanParts, Prose } from '../../plan/plan.js'
import { shownSigns } from '../hidden-signs.js'
import type { ImportedPlan, Part, TablePart } from '../imported-plan.js'
import { withExpressions } from '../mentions.js'

/** The parts that the plan's own reader reads otherwise than they were. */
export function checkBody(plan: ImportedPlan, read: PlanParts): Part[] {
  const annexes = plan.annexes.flatMap(({ id, body }) => {
    const annex = read.annexes.find((one) => one.id === id)
    return annex ? differing(body, annex.body) : body
  })
  return [...differing(plan.body, read.body), ...annexes]
}

function differing(all: readonly Part[], blocks: readonly BodyBlock[]): Part[] {
  const parts = all.filter(({ kind }) => kind !== 'gap')
  const wrong: Part[] = []
  let at = 0
  for (const part of parts) {
    const block = blocks[at]
    if (block && textOf(block) === wordsOf(part)) {
      at++
      continue
    }
    wrong.push(part)
    const next = blocks.findIndex((one, index) => index > at && index <= at + 3 && textOf(one) === wordsOf(part))
    at = next >= 0 ? next + 1 : at + 1
  }
  return wrong
}

function textOf(block: BodyBlock): string {
  if (block.kind === 'details') return `{{details "${block.id}"}}`
  if (block.kind === 'page-break') return ''
  if (block.kind === 'table') return [block.header, ...block.rows].map((row) => row.map(proseText).join('|')).join('\n')
  return proseText(block.prose)
}

function proseText(prose: Prose): string {
  return normal(prose.map(({ source, break: isBreak }) => (isBreak ? '\n' : source.text)).join(''))
}

function wordsOf(part: Part): string {
  if (part.kind === 'table') return part.rows.map((row) => row.map(cellText).join('|')).join('\n')
  if (part.kind === 'gap') return ''
  const text = withExpressions(part.words.text)
  return part.kind === 'heading' || part.kind === 'picture' ? flat(text) : normal(text)
}

function cellText(cell: TablePart): string {
  return typeof cell === 'string' ? '' : normal(withExpressions(cell.map(({ text }) => text).join('\n')))
}

function flat(text: string): string {
  return normal(text.replaceAll('\n', ' '))
}

function normal(text: string): string {
  return shownSigns(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
