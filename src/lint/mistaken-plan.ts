import type { Diagnostic } from '../diagnostic.js'
import type { Draft, Passage } from '../draft/draft.js'
import { draftFromParts } from '../draft/from-plan.js'
import { type LocatedFinding, locateFindings } from '../lint.js'
import type { PlanParts } from '../plan/plan.js'
import { rules } from '../rules/index.js'
import type { Finding } from '../rules/rule.js'
import { sourceRange } from '../text/sourced.js'

type Range = readonly [start: number, end: number]

/**
 * What the rules find in a plan with mistakes, as far as it can't be a consequence of one: in words that no mistake
 * touches, and by these words alone, whatever the rest of the plan says or would say.
 */
export function lintParts(parts: PlanParts, mistakes: readonly Diagnostic[], text: string): Diagnostic[] {
  const doubtful = mistakes.map((mistake) => doubtfulRange(mistake, text))
  const draft = draftFromParts(parts)
  const known = new Set(draft.passages)
  const alone = new Map<Passage, ReadonlySet<string>>()
  const standsAlone = (found: LocatedFinding) => {
    const { passage } = found.finding
    const own = alone.get(passage) ?? findingsOf(passage, draft.file)
    alone.set(passage, own)
    return own.has(keyOf(found.diagnostic.ruleId, found.finding))
  }
  const isTouched = ({ finding: { passage, start, end } }: LocatedFinding) => {
    const whole: Range = known.has(passage) ? [0, passage.text.length] : [start, end]
    const [from, to] = sourceRange(passage.source!, ...whole)
    return doubtful.some((range) => range[0] < to && from < range[1])
  }
  return locateFindings(draft, rules, text)
    .filter((found) => found.finding.passage.source && !isTouched(found) && standsAlone(found))
    .map(({ diagnostic }) => diagnostic)
}

function findingsOf(passage: Passage, file: string): ReadonlySet<string> {
  const draft: Draft = { file, passages: [passage], headings: [], facts: {} }
  return new Set(locateFindings(draft, rules).map(({ finding, diagnostic }) => keyOf(diagnostic.ruleId, finding)))
}

function keyOf(ruleId: string, { start, end, message }: Finding): string {
  return JSON.stringify([ruleId, start, end, message])
}

/** The characters that may be read otherwise once the mistake is put right. */
function doubtfulRange({ ruleId, position }: Diagnostic, text: string): Range {
  if (!position) return [0, Number.POSITIVE_INFINITY]
  const { start, end } = position
  const line = text.lastIndexOf('\n', start.offset - 1) + 1
  // A list left open breaks nothing above it.
  const isOpenList = /[[{]/.test(text[start.offset] ?? '')
  if (ruleId === 'yaml-syntax') return [isOpenList ? line : keyAbove(text, line), Number.POSITIVE_INFINITY]
  if (ruleId === 'markdown') return [blankAbove(text, line), keyBelow(text, end.offset)]
  const stop = text.indexOf('\n', end.offset)
  return [line, stop < 0 ? text.length : stop]
}

const outermost = /^[^\s#]/gm
const blank = /^[^\S\n]*$/gm

/** Where YAML is broken, what was begun above may have ended too early or not at all. */
function keyAbove(text: string, line: number): number {
  return lastOf(text.slice(0, Math.max(0, line - 1)), outermost)
}

function blankAbove(text: string, line: number): number {
  return lastOf(text.slice(0, Math.max(0, line - 1)), blank)
}

function lastOf(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).at(-1)?.index ?? 0
}

function keyBelow(text: string, from: number): number {
  const rest = text.slice(from)
  const next = Array.from(rest.matchAll(outermost)).find(({ index }) => index > 0)
  return next ? from + next.index : text.length
}
