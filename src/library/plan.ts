import type { GivenFile } from '../beside/beside.js'
import { builtIn } from '../beside/built-in.js'
import type { CompiledFile } from '../compile.js'
import type { Outcome } from '../diagnostic.js'
import type { Document } from '../document/document.js'
import type { PlanModel } from '../plan/model.js'
import type { RollNote } from '../roll/notes/roll-note.js'
import { isWriterName, writers } from '../writers/index.js'
import { aroundOf, unknownName } from './given.js'
import type { ReadOptions } from './read-options.js'

export interface CompileOptions extends ReadOptions {
  /** Stamps the plan as a draft, whatever it says. */
  draft?: boolean
}

/** A plan that `write` can write: what its templates saw, and the tree that they made. */
export interface CompiledPlan {
  readonly model: PlanModel
  readonly document: Document
  /** Lengths in it are millimetres, sizes of letters points; the rest of it is for `write` alone. */
  readonly standard: {
    readonly name: string
    readonly source: string
    readonly font: string
    readonly language: string
  }
}

export interface CompileResult extends Outcome<CompiledPlan> {
  /** The texts that the diagnostics point at, by file: the plan's, and those of its own standard. */
  texts: ReadonlyMap<string, string>
}

/** A plan with all that can be computed. One with an error has no value, and the diagnostics say why. */
export async function compile(file: GivenFile, { draft, ...options }: CompileOptions = {}): Promise<CompileResult> {
  const { compileFile } = await import('../compile.js')
  return compileFile(file, draft === undefined ? {} : { draft }, aroundOf(options))
}

/**
 * The bytes of a compiled plan's file; text is UTF-8. The same plan gives the same bytes everywhere. No value where the Word
 * template that the plan names can't be used. Throws a `RangeError` for a format that there is not.
 */
export async function write(plan: CompiledPlan, format: Format): Promise<Outcome<Uint8Array>> {
  if (!isWriterName(format)) throw unknownName('dạng', format, formats)
  const { writeFile } = await import('../write.js')
  const { value, diagnostics } = await writeFile(plan as CompiledFile, format)
  if (value === undefined) return { diagnostics }
  return { value: typeof value === 'string' ? new TextEncoder().encode(value) : value, diagnostics }
}

/** What one unit has to do. */
export interface TaskSheet {
  /** Its name as the plan writes it. */
  readonly unit: string
  /** That name as part of a file's: `doan-so-ngoai-vu`. No two sheets of a plan have the same. */
  readonly name: string
  /** Has the unit's activities alone; `write` makes any file of it. */
  readonly plan: CompiledPlan
}

/**
 * A sheet for each unit that the plan gives something to do, or for the one that is named. No value for a plan without
 * activities or units, and the diagnostics say so. Throws a `RangeError` for a unit that there is not.
 */
export async function tasks(plan: CompiledPlan, { unit }: { unit?: string } = {}): Promise<Outcome<TaskSheet[]>> {
  const { taskSheets } = await import('../tasks/tasks.js')
  return taskSheets(plan as CompiledFile, unit)
}

export interface RollOptions extends ReadOptions {
  /** The year that the new plan is for. */
  year: number
}

export interface RolledPlan {
  /** The new plan: last year's text with what has changed, and a comment `kiểm tra:` where a person must decide. */
  readonly bytes: Uint8Array
  readonly text: string
  /** How many years after last year's it is for. */
  readonly years: number
  /** All that was changed, kept for a reason or must be checked, in the order of the new text. */
  readonly notes: readonly RollNote[]
}

/**
 * This year's plan from last year's. No value for a plan that has mistakes, and the diagnostics say which. Throws a
 * `RangeError` for a year that is none, or that does not come after the plan's own.
 */
export async function roll(file: GivenFile, { year, ...options }: RollOptions): Promise<Outcome<RolledPlan>> {
  const { rollFile } = await import('../roll/roll.js')
  const { value, diagnostics } = await rollFile(file, year, aroundOf(options))
  return { ...(value && { value }), diagnostics }
}

// Named here for the declarations, which are to need no package's types; the compiler compares it with `writers`.
export type Format = 'docx' | 'html' | 'txt' | 'ics' | 'xlsx'

/** What `write` can write. */
export const formats: readonly Format[] = Object.keys(writers) as (keyof typeof writers)[]

/** A plan file made of a draft. */
export interface ImportedPlan {
  /** The plan, as YAML: it can be built. */
  text: string
  /** What a person should check, each at its line of `text`, counted from 1. */
  doubts: { line: number; text: string }[]
  /** Files that are to stand beside the plan, which calls them by these names. */
  pictures: { name: string; bytes: Uint8Array }[]
  /** How many paragraphs were read, and how many activities they told of. */
  paragraphs: number
  activities: number
}

/**
 * A plan made by hand (Word, text or Markdown) as a plan file. All that it says stands in it; each unsure reading has a
 * comment. No value for what can't be read; then the diagnostics say why. Pictures are named after the plan: `plan` is its
 * file's name without `.yaml`, else made of the draft's.
 */
export async function importDraft(file: GivenFile, plan?: string): Promise<Outcome<ImportedPlan>> {
  const { importFile } = await import('../import/import-file.js')
  return importFile(file, builtIn, { planName: plan })
}
