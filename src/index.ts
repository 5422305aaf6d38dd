/**
 * The library: files as `{name, bytes}` in, plain data out. It opens no file, asks no clock, and runs in a browser as in Node.
 * Each function loads its code when it is first called.
 */
import manifest from '../package.json' with { type: 'json' }
import type { Beside, GivenFile } from './beside/beside.js'
import { builtIn } from './beside/built-in.js'
import type { LoadedStandards, Surroundings } from './beside/own-standard.js'
import { configurable, otherChecks } from './checks.js'
import type { Comparison } from './compare/comparison.js'
import { type ComparisonFormat, comparisonFormats, isComparisonFormat } from './compare/report/load.js'
import type { CompiledFile } from './compile.js'
import type { Levels } from './config/config.js'
import { unknownRule } from './config/rule-option.js'
import type { Diagnostic, Outcome, Severity } from './diagnostic.js'
import type { Document } from './document/document.js'
import type { About } from './draft/about.js'
import type { YearCalendar } from './knowledge/commemorations.js'
import type { Checked } from './lint/check-file.js'
import type { PlanModel } from './plan/model.js'
import { isReporterName, loadReporter, type ReporterName, reporterNames } from './reporters/load.js'
import type { MachineReport } from './reporters/report.js'
import type { RollNote } from './roll/notes/roll-note.js'
import { nearest } from './text/nearest.js'
import { textOfLines } from './text/terminal/line.js'
import { isWriterName, writers } from './writers/index.js'

export type { Beside, Fault, GivenFile } from './beside/beside.js'
export type {
  ActivityChange,
  AnnexChange,
  ComparedRow,
  Comparison,
  FactChange,
  FieldChange,
  Move,
  Run,
} from './compare/comparison.js'
export type { Block } from './compare/reading.js'
export type { ComparisonFormat } from './compare/report/load.js'
export type { Level, Levels } from './config/config.js'
export type { Diagnostic, Edit, Outcome, Place, Point, Position, Rewrite, Severity } from './diagnostic.js'
export type { Document } from './document/document.js'
export type { About } from './draft/about.js'
export type { Commemoration, HolidayRun, YearCalendar } from './knowledge/commemorations.js'
export type { PlanModel } from './plan/model.js'
export type { ReporterName } from './reporters/load.js'
export type { RollNote } from './roll/notes/roll-note.js'

/** What holds for every function that reads a file: `read` and `list` give what stands beside it. */
export interface ReadOptions extends Beside {
  /** Hand the same map to many calls, and an own standard that many plans name is compiled once. */
  cache?: Map<string, unknown>
}

export interface LintOptions extends ReadOptions {
  /** The standard that drafts are judged by; without it the header of each draft tells. A plan that names another is warned of. */
  standard?: string
  /** How rules are reported, by their ids; `off` leaves one out. */
  levels?: Levels
}

export interface Linted {
  /** In the order of the file. A plan or text has positions, a Word file places. */
  diagnostics: Diagnostic[]
  /** The text that positions and fixes refer to, decoded and without a byte order mark; a Word file has none. */
  text?: string
  /** What a plan or draft that could be read says of itself: its kind, number, symbol, date, period and title. */
  about?: About
}

/**
 * All that is wrong with a plan (.yaml), a draft (Word, text or Markdown, told by its bytes) or an own standard.yaml. A file
 * that can't be read has one diagnostic, `file-read`. Throws a `RangeError` for a standard or a rule that there is not.
 */
export async function lint(file: GivenFile, options: LintOptions = {}): Promise<Linted> {
  return linted(await (await checker(options))(file))
}

export interface FixOptions extends LintOptions {
  /** Also make the edits that a person should judge. */
  unsafe?: boolean
  /** In a Word file: as tracked changes, for somebody to accept. */
  track?: boolean
}

export interface Fixed extends Linted {
  /** The file put right; the bytes given where nothing was. All that no fix touches is the same byte for byte. */
  bytes: Uint8Array
  /** How many places were put right. */
  fixed: number
  /** Of a Word file: what was left to a person, and why. */
  left?: string
}

/** Puts right what is sure, and lints what comes of it. Throws as `lint` does. */
export async function fix(file: GivenFile, options: FixOptions = {}): Promise<Fixed> {
  const { fixFile } = await import('./lint/fix-file.js')
  const settings = { isUnsafe: options.unsafe ?? false, isTracked: options.track ?? false }
  const { checked, fixed, left, bytes } = await fixFile(file, settings, await checker(options))
  return { ...linted(checked), bytes, fixed, ...(left !== undefined && { left }) }
}

/**
 * A copy of a Word draft in which each finding is a comment at its words. No value for what is no Word file or can't be
 * read; then the diagnostics say why. Throws as `lint` does.
 */
export async function annotate(file: GivenFile, options: LintOptions = {}): Promise<Outcome<Uint8Array>> {
  const { annotateFile } = await import('./lint/annotate-file.js')
  const checked = await (await checker(options))(file)
  const annotated = await annotateFile(checked)
  if (annotated) return annotated.value ? { ...annotated, diagnostics: checked.diagnostics } : annotated
  const message = 'Chỉ ghi chú được vào tệp Word (.docx) đọc được.'
  const refusal: Diagnostic = { ruleId: 'file-read', severity: 'error', message, file: file.name }
  return { diagnostics: [refusal, ...checked.diagnostics] }
}

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
  const { compileFile } = await import('./compile.js')
  return compileFile(file, draft === undefined ? {} : { draft }, aroundOf(options))
}

/**
 * The bytes of a compiled plan's file; text is UTF-8. The same plan gives the same bytes everywhere. No value where the Word
 * template that the plan names can't be used. Throws a `RangeError` for a format that there is not.
 */
export async function write(plan: CompiledPlan, format: Format): Promise<Outcome<Uint8Array>> {
  if (!isWriterName(format)) throw unknown('dạng', format, formats)
  const { writeFile } = await import('./write.js')
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
  const { taskSheets } = await import('./tasks/tasks.js')
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
  const { rollFile } = await import('./roll/roll.js')
  const { value, diagnostics } = await rollFile(file, year, aroundOf(options))
  return { ...(value && { value }), diagnostics }
}

// Named here for the declarations, which are to need no package's types; the compiler compares it with `writers`.
export type Format = 'docx' | 'html' | 'txt' | 'ics' | 'xlsx'

/** What `write` can write. */
export const formats: readonly Format[] = Object.keys(writers) as (keyof typeof writers)[]

/** What can be reported. Only of rules it is told why and shown how; only where `isFixed` is absent a level can be set. */
export interface Explanation {
  id: string
  severity: Severity
  /** One Vietnamese sentence. */
  summary: string
  why?: string
  /** Lines that end in ` ✗` are reported; of a `plan` some keys are shown. */
  examples?: readonly { note?: string; text?: string; plan?: string; fixed?: string }[]
  /** It keeps a file from being read, and is always an error. */
  isFixed?: true
}

/** Every rule, in the order of the documentation. */
export async function rules(): Promise<Explanation[]> {
  const { rules: all } = await import('./rules/index.js')
  return all.map(({ id, severity, summary, why, examples }) => ({ id, severity, summary, why, examples }))
}

/** What a rule or another check is about; nothing for an id that there is not. */
export async function explain(id: string): Promise<Explanation | undefined> {
  const rule = (await rules()).find((one) => one.id === id)
  const check = otherChecks.find((one) => one.id === id)
  if (rule || !check) return rule
  const { severity, ...told } = check
  return severity ? { ...told, severity } : { ...told, severity: 'error', isFixed: true }
}

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
  const { importFile } = await import('./import/import-file.js')
  return importFile(file, builtIn, plan)
}

/** A plan (.yaml) or a draft, and what stands beside it. */
export interface ComparedFile extends GivenFile, ReadOptions {}

/**
 * What a reader would see changed between two documents; of a plan, what is printed counts. No value where one can't be read or
 * a plan has mistakes, and the diagnostics say which.
 */
export async function compare(before: ComparedFile, after: ComparedFile): Promise<Outcome<Comparison>> {
  const { compareFiles } = await import('./compare/compare-files.js')
  const fileOf = ({ name, bytes, ...around }: ComparedFile) => ({ name, bytes, around: aroundOf(around) })
  return compareFiles(fileOf(before), fileOf(after))
}

/** The forms of a comparison. */
export { comparisonFormats }

/** A comparison as text, each line ended. Throws a `RangeError` for a form that there is not. */
export async function reportComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  { color = false } = {},
): Promise<string> {
  if (!isComparisonFormat(format)) throw unknown('dạng', format, comparisonFormats)
  const { comparisonLines } = await import('./compare/report/load.js')
  return textOfLines(await comparisonLines(format, comparison), { color, isGithub: false })
}

/** Where the comment of a pull request leads, and an office's own template for it (docs/ci.md). */
export interface PullRequestOptions {
  /** What a file's path is put behind: `https://github.com/x/y/blob/<commit>/`. */
  files?: string
  /** Where the built files are. */
  artifact?: string
  template?: string
  /** The commit that the review must be of, its whole hash. */
  commit?: string
}

/**
 * The Markdown of the comment on a pull request, from what `kehoach review` left in `review.json`. Whoever wrote that file, it
 * is checked, and its texts stand in the comment as words. Throws a `RangeError` for what is no review, or one of another commit.
 */
export async function pullRequestComment(
  review: unknown,
  { commit, ...options }: PullRequestOptions = {},
): Promise<string> {
  const { readReview } = await import('./pull-request/review.js')
  const read = readReview(review)
  if ('problem' in read) throw new RangeError(`Đây không phải kết quả của kehoach review: ${read.problem}`)
  if (commit !== undefined && read.value.commit !== commit) throw new RangeError('Kết quả này là của một bản khác.')
  const { commentOf } = await import('./pull-request/comment.js')
  return commentOf(read.value, options)
}

/** The first line of that comment, by which it is found again. */
export { commentMarker } from './pull-request/marker.js'

export interface StandardDescription {
  /** As a plan names it. */
  id: string
  name: string
  /** The decree or guideline that it follows. */
  source: string
}

/** The standards that a plan may name. */
export async function standards(): Promise<StandardDescription[]> {
  const all = builtIn.names.map(async (id) => {
    const { name, source } = (await builtIn.load(id)).value!
    return { id, name, source }
  })
  return Promise.all(all)
}

/** What the catalogue knows of a year, with the expressions that print it, and the days on which offices are closed. */
export async function calendar(year: number): Promise<YearCalendar> {
  const { calendarOf } = await import('./knowledge/commemorations.js')
  return calendarOf(year)
}

/** What was found in some files, to be reported. */
export interface Findings {
  diagnostics: readonly Diagnostic[]
  /** The names of the files that were linted, also of those without a finding. */
  files: readonly string[]
  /** Their texts by name, of which a report for people shows lines. */
  texts?: ReadonlyMap<string, string>
  /** What they say of themselves, by name. */
  about?: ReadonlyMap<string, About>
}

/** The reports that there are. */
export const reporters: readonly ReporterName[] = reporterNames

/** A report as text, each line ended. Throws a `RangeError` for a report that there is not. */
export async function report(name: ReporterName, found: Findings, { color = false } = {}): Promise<string> {
  if (!isReporterName(name)) throw unknown('dạng', name, reporterNames)
  const { diagnostics, files, texts: sources = new Map(), about } = found
  const { version } = manifest
  const all = [...(await rules()), ...otherChecks]
  const told: MachineReport = {
    diagnostics,
    files: files.length,
    sources,
    names: files,
    rules: all,
    version,
    ...(about && { about }),
  }
  const lines = (await loadReporter(name))(told)
  return textOfLines(lines, { color, isGithub: name === 'github' })
}

async function checker(options: LintOptions): Promise<(file: GivenFile) => Promise<Checked>> {
  const { standard, levels = {} } = options
  const { checkFile } = await import('./lint/check-file.js')
  const { rules: all } = await import('./rules/index.js')
  const ids = configurable(all).map(({ id }) => id)
  for (const id of Object.keys(levels)) {
    if (!ids.includes(id)) throw new RangeError(unknownRule(id, ids).join(' '))
  }
  if (standard !== undefined && !builtIn.names.includes(standard)) throw unknown('thể thức', standard, builtIn.names)
  const settings = { levels, ...(standard !== undefined && { standard: { name: standard, isAsked: true } }) }
  return (file) => checkFile(file, settings, aroundOf(options))
}

function aroundOf({ read, list, cache }: ReadOptions): Surroundings {
  const beside = { ...(read && { read }), ...(list && { list }) }
  return { builtIn, beside, ...(cache && { loaded: cache as LoadedStandards }) }
}

function linted({ diagnostics, decoded, about }: Checked): Linted {
  return { diagnostics, ...(decoded && { text: decoded.text }), ...(about && { about }) }
}

function unknown(kind: string, name: string, known: readonly string[]): RangeError {
  const near = nearest(name, known)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các ${kind} có thể dùng: ${known.join(', ')}.`
  return new RangeError(`Không có ${kind} “${name}”. ${hint}`)
}
