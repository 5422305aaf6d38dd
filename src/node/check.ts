import { applySeverities, type Levels } from '../config/config.js'
import { type Diagnostic, inFileOrder } from '../diagnostic.js'
import { draftFromPlan } from '../draft/from-plan.js'
import { shownText } from '../draft/stand-in.js'
import { type LocatedFinding, lintDraft, locateFindings } from '../lint.js'
import { parsePlan } from '../plan/parse.js'
import type { PlanParts } from '../plan/plan.js'
import type { DecodedText } from '../readers/decode.js'
import { rules } from '../rules/index.js'
import { applySuppressions } from '../suppression/apply.js'
import { type Input, textOf } from './files/input.js'
import { checkStandard, headingDepth, isStandard } from './standards/check-standard.js'
import { namedFileFaults, namesFiles, ownJudge } from './standards/named-files.js'
import { standardNames } from './standards/shipped.js'
import { contradiction, judgeOf, type WantedStandard } from './standards/standard-option.js'

/** How a plan or draft is checked. */
export interface CheckSettings {
  levels: Levels
  standard?: WantedStandard
}

export interface Checked {
  file: string
  /** The text that positions and fixes refer to. */
  decoded?: DecodedText
  /** A Word draft has no such text: it is fixed and annotated by its findings. */
  word?: { bytes: Uint8Array; located: LocatedFinding[]; passages: string[] }
  diagnostics: Diagnostic[]
  /** Other files than this one have a say in what is found. */
  dependsOnOthers?: true
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** All that is wrong with one plan or draft, as far as it could be read, at the severities that were asked for. */
export async function checkInput(input: Input, settings: CheckSettings): Promise<Checked> {
  const { file } = input
  if ('problem' in input) return { file, diagnostics: [input.problem] }
  const isYaml = /\.ya?ml$/i.test(file)
  const { parts, ...checked } = await (isYaml ? checkYaml(input, settings) : checkDraft(file, input.bytes, settings))
  return { ...checked, diagnostics: inFileOrder(checked.diagnostics, parts) }
}

/** What was found, in any order, and the passages of a Word draft by which it is put in order. */
interface Found extends Checked {
  parts?: (string | undefined)[]
}

async function checkYaml(input: Input, settings: CheckSettings): Promise<Found> {
  const { file } = input
  const text = textOf(input)
  if ('problem' in text) return { file, diagnostics: [text.problem] }
  const { decoded } = text
  if (!isStandard(file, decoded.text)) return checkPlan(file, decoded, settings)
  return { file, decoded, diagnostics: await checkStandard(file, decoded.text), dependsOnOthers: true }
}

async function checkPlan(file: string, decoded: DecodedText, settings: CheckSettings): Promise<Found> {
  const { levels, standard } = settings
  const { text } = decoded
  const options = { standards: standardNames(), headingDepth: (name: string) => headingDepth(name, file) }
  const { value: plan, parts, diagnostics } = parsePlan(text, file, options)
  const judgedBy = plan && (await ownJudge(plan))
  const found = plan
    ? lintDraft({ ...draftFromPlan(plan), ...(judgedBy && { judgedBy }) }, rules, text)
    : await lintMistaken(parts, diagnostics, text)
  const contradicted = parts ? contradiction(parts, standard, text) : []
  const all = judged([...diagnostics, ...contradicted, ...found], file, text, levels)
  if (!parts || !namesFiles(parts)) return { file, decoded, diagnostics: all }
  return { file, decoded, diagnostics: [...(await namedFileFaults(parts, text)), ...all], dependsOnOthers: true }
}

async function lintMistaken(parts: PlanParts | undefined, mistakes: readonly Diagnostic[], text: string) {
  if (!parts) return []
  const { lintParts } = await import('../lint/mistaken-plan.js')
  return lintParts(parts, mistakes, text)
}

async function checkDraft(file: string, bytes: Uint8Array, { levels, standard }: CheckSettings): Promise<Found> {
  const { readDraft } = await import('../readers/index.js')
  const { value, diagnostics } = await readDraft(bytes, file)
  if (!value) return { file, diagnostics }
  const { decoded } = value
  const draft = standard ? { ...value.draft, judgedBy: judgeOf(standard) } : value.draft
  if (decoded) {
    const found = lintDraft(draft, rules, decoded.text)
    return { file, decoded, diagnostics: judged([...diagnostics, ...found], file, decoded.text, levels) }
  }
  const located = locateFindings(draft, rules).flatMap(({ finding, diagnostic }) =>
    applySeverities([diagnostic], levels).map((left) => ({ finding, diagnostic: left })),
  )
  const word = { bytes, located, passages: draft.passages.map(shownText) }
  const all = [...applySeverities(diagnostics, levels), ...located.map(({ diagnostic }) => diagnostic)]
  return { file, word, diagnostics: all, parts: draft.passages.map(({ place }) => place?.part) }
}

function judged(found: readonly Diagnostic[], file: string, text: string, levels: Levels): Diagnostic[] {
  const off = new Set(Object.keys(levels).filter((id) => levels[id] === 'off'))
  const isYaml = /\.ya?ml$/i.test(file)
  return applySeverities(applySuppressions(found, { file, text, isYaml, ruleIds, off }), levels)
}
