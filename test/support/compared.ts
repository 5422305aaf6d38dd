import { builtIn } from '../../src/beside/built-in.js'
import { compareFiles } from '../../src/compare/compare-files.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { compile, write } from '../../src/index.js'
import { type examples, exampleText } from './examples.js'

const around = { builtIn, beside: {} }

/** A text as a plan, bytes as a Word file. */
export async function compared(before: string | Uint8Array, after: string | Uint8Array): Promise<Comparison> {
  const fileOf = (given: string | Uint8Array) =>
    typeof given === 'string'
      ? { name: 'a.yaml', bytes: new TextEncoder().encode(given), around }
      : { name: 'a.docx', bytes: given, around }
  const { value, diagnostics } = await compareFiles(fileOf(before), fileOf(after))
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

export async function builtDocx(plan: string): Promise<Uint8Array> {
  const { value, diagnostics } = await compile({ name: 'a.yaml', bytes: new TextEncoder().encode(plan) })
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return (await write(value, 'docx')).value!
}

/** All that is told, a line each. */
export function told({ facts, activities, annexes, moves, rows }: Comparison): string[] {
  const sides = ({ before = '', after = '' }: { before?: string; after?: string }) => `${before} → ${after}`
  return [
    ...facts.map((change) => `${change.label}: ${sides(change)}`),
    ...activities.map(({ kind, id, name, fields }) => {
      const said = fields.map((field) => `${field.label}: ${sides(field)}`).join('; ')
      return `${kind} ${id ?? '-'} “${name}”: ${said}`
    }),
    ...annexes.map(({ kind, before, after, labelBefore, labelAfter }) => {
      return `annex ${kind}: ${sides({ before: [labelBefore, before].join(' '), after: [labelAfter, after].join(' ') })}`
    }),
    ...moves.map(({ title, count, below }) => `moved “${title}” (${count}): ${sides(below)}`),
    ...rows
      .filter(({ isTold }) => !isTold)
      .map(({ kind, before, after, cells }) => {
        const marks = { same: '', gone: '-', added: '+' }
        const words = cells.map((runs) => runs.map((run) => `${marks[run.kind]}[${run.text}]`).join('')).join(' | ')
        return `${kind} ${before?.mark ?? ''}/${after?.mark ?? ''} ${words}`
      }),
  ]
}

/** An example plan as another standard would print it; in some a schedule is no annex that a sentence may call. */
export function inStandard(name: (typeof examples)[number], standard: string): string {
  const plan = exampleText(name).replace(/^standard: .*$/m, `standard: ${standard}`)
  return standard === 'nd30' ? plan : plan.replaceAll('{{annex "schedule"}}', 'lịch kèm theo')
}
