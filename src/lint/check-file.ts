import type { GivenFile } from '../beside/beside.js'
import { isStandard, type Surroundings } from '../beside/own-standard.js'
import { applySeverities, type Levels } from '../config/config.js'
import { type Diagnostic, inFileOrder } from '../diagnostic.js'
import type { About } from '../draft/about.js'
import { draftFromPlan } from '../draft/from-plan.js'
import { aboutOf } from '../draft/read-about.js'
import { shownText } from '../draft/stand-in.js'
import type { KnownDocument } from '../knowledge/citations/superseded.js'
import { type LocatedFinding, lintDraft, locateFindings } from '../lint.js'
import { openPlan, type PlanOutcome } from '../plan/parse.js'
import type { PlanParts } from '../plan/plan.js'
import { isFolder } from '../plan/read/named-files.js'
import { unprintedDiagnostics } from '../plan/unprinted.js'
import { type DecodedText, decodeText } from '../readers/decode.js'
import { rules } from '../rules/index.js'
import { applySuppressions } from '../suppression/apply.js'
import { unreadable } from '../text/unreadable.js'
import { checkMarks } from './check-marks.js'
import { namedFileFaults, namesFiles, ownJudge } from './named-files.js'
import { checkStandard, ownNumberings } from './standard-file.js'
import { contradiction, judgeOf, type WantedStandard } from './standard-option.js'

/** How a plan or draft is checked. */
export interface CheckSettings {
  levels: Levels
  standard?: WantedStandard
  /** The office's own documents that no longer hold. */
  superseded?: readonly KnownDocument[]
}

export interface Checked {
  file: string
  /** The text that positions and fixes refer to. */
  decoded?: DecodedText
  /** A Word draft has no such text: it is fixed and annotated by its findings. */
  word?: { bytes: Uint8Array; located: LocatedFinding[]; passages: string[] }
  diagnostics: Diagnostic[]
  /** Of a plan or draft that could be read. */
  about?: About
  /** Other files than this one have a say in what is found. */
  dependsOnOthers?: true
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/**
 * What it means to lint a file: all that is wrong with one plan, draft or standard.yaml, as far as it could be read, at
 * the severities that were asked for, in the order of the file.
 */
export async function checkFile(given: GivenFile, settings: CheckSettings, around: Surroundings): Promise<Checked> {
  const { name, bytes } = given
  const found = isYaml(name) ? checkYaml(given, settings, around) : checkDraft(name, bytes, settings)
  const { parts, ...checked } = await found
  return { ...checked, diagnostics: inFileOrder(checked.diagnostics, parts) }
}

/** What was found, in any order, and the passages of a Word draft by which it is put in order. */
interface Found extends Checked {
  parts?: (string | undefined)[]
}

async function checkYaml({ name, bytes }: GivenFile, settings: CheckSettings, around: Surroundings): Promise<Found> {
  let decoded: DecodedText
  try {
    decoded = decodeText(bytes)
  } catch (error) {
    return { file: name, diagnostics: [unreadable(error, name)] }
  }
  if (!(await isStandard(name, decoded.text, around.beside))) return checkPlan(name, decoded, settings, around)
  const diagnostics = await checkStandard(name, decoded.text, around)
  return { file: name, decoded, diagnostics, dependsOnOthers: true }
}

async function checkPlan(
  file: string,
  decoded: DecodedText,
  { levels, standard, superseded }: CheckSettings,
  around: Surroundings,
): Promise<Found> {
  const { text } = decoded
  const { value: plan, parts, diagnostics } = await parsed(text, file, around)
  const judgedBy = plan && (await ownJudge(plan, around))
  const draft = plan && draftFromPlan(plan)
  const about = draft && { about: aboutOf(draft) }
  const found = draft
    ? lintDraft({ ...draft, ...(judgedBy && { judgedBy }), ...(superseded && { superseded }) }, rules, text)
    : await lintMistaken(parts, diagnostics, text)
  const contradicted = parts ? contradiction(parts, standard, text) : []
  const unprinted = plan ? unprintedDiagnostics(plan, text) : []
  const own = [...diagnostics, ...unprinted, ...checkMarks(text, file)]
  const all = judged([...own, ...contradicted, ...found], file, text, levels)
  if (!parts || !namesFiles(parts)) return { file, decoded, diagnostics: all, ...about }
  const faults = await namedFileFaults(parts, text, around)
  return { file, decoded, diagnostics: [...faults, ...all], ...about, dependsOnOthers: true }
}

/** The plan, with headings and annexes numbered as by its standard, asked of whoever has it. */
export async function parsed(text: string, file: string, around: Surroundings): Promise<PlanOutcome> {
  const { builtIn } = around
  const { standard, read } = openPlan(text, file, builtIn.names)
  const name = standard?.text ?? ''
  return read(isFolder(name) ? await ownNumberings(name, file, around) : builtIn.numberings(name))
}

async function lintMistaken(parts: PlanParts | undefined, mistakes: readonly Diagnostic[], text: string) {
  if (!parts) return []
  const { lintParts } = await import('./mistaken-plan.js')
  return lintParts(parts, mistakes, text)
}

async function checkDraft(
  file: string,
  bytes: Uint8Array,
  { levels, standard, superseded }: CheckSettings,
): Promise<Found> {
  const { readDraft } = await import('../readers/index.js')
  const { value, diagnostics } = await readDraft(bytes, file)
  if (!value) return { file, diagnostics }
  const { decoded } = value
  const own = { ...(standard && { judgedBy: judgeOf(standard) }), ...(superseded && { superseded }) }
  const draft = { ...value.draft, ...own }
  const about = aboutOf(draft)
  if (decoded) {
    const found = lintDraft(draft, rules, decoded.text)
    return { file, decoded, diagnostics: judged([...diagnostics, ...found], file, decoded.text, levels), about }
  }
  const located = locateFindings(draft, rules).flatMap(({ finding, diagnostic }) =>
    applySeverities([diagnostic], levels).map((left) => ({ finding, diagnostic: left })),
  )
  const word = { bytes, located, passages: draft.passages.map(shownText) }
  const all = [...applySeverities(diagnostics, levels), ...located.map(({ diagnostic }) => diagnostic)]
  return { file, word, diagnostics: all, about, parts: draft.passages.map(({ place }) => place?.part) }
}

function judged(found: readonly Diagnostic[], file: string, text: string, levels: Levels): Diagnostic[] {
  const off = new Set(Object.keys(levels).filter((id) => levels[id] === 'off'))
  return applySeverities(applySuppressions(found, { file, text, isYaml: isYaml(file), ruleIds, off }), levels)
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}
