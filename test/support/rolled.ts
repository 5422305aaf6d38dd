import { compilePlan } from '../../src/compile.js'
import { parsePlan } from '../../src/plan/parse.js'
import type { RollNote } from '../../src/roll/notes/roll-note.js'
import { rollPlan } from '../../src/roll/roll.js'
import { standardOf } from './docx-standard.js'

export interface RolledText {
  text: string
  notes: RollNote[]
}

/** As the program reads it: by a standard that there is. */
export function readPlan(text: string) {
  const known = ['doan', 'nd30', 'dang']
  const numberings = (name: string) => (known.includes(name) ? standard(name).wording : undefined)
  return parsePlan(text, 'a.yaml', { standards: known, numberings })
}

/** A sound plan in another year. */
export function rolledPlan(text: string, year: number): RolledText {
  const { value, diagnostics } = readPlan(text)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return rollPlan(value, text, year)
}

const standards = new Map<string, ReturnType<typeof standardOf>>()

function standard(name: string) {
  if (!standards.has(name)) standards.set(name, standardOf(name))
  return standards.get(name)!
}

/** What keeps a plan from being built. */
export async function buildErrors(text: string): Promise<string[]> {
  const { diagnostics } = await compilePlan(text, 'a.yaml', async (name) => ({
    value: standard(name),
    diagnostics: [],
  }))
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

const mark = /^[ \t]*(?:#|<!--) kiểm tra: .*\r?\n/gmu

/** The old text again: the new one with what each note says undone, and without the marks. */
export function undone({ text, notes }: RolledText): string {
  const changes = notes.filter(({ kind }) => kind === 'changed')
  const last = changes.toSorted((a, b) => b.position.start.offset - a.position.start.offset)
  const before = last.reduce((all, { position, before, after }) => {
    const { start, end } = position
    if (all.slice(start.offset, end.offset) !== after) throw new Error(`not there: ${after}`)
    return all.slice(0, start.offset) + before + all.slice(end.offset)
  }, text)
  return before.replace(mark, '')
}
