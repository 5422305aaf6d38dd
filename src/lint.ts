import type { Diagnostic, Edit, Place, Rewrite } from './diagnostic.js'
import { type Analysis, analyse } from './draft/analysis/analysis.js'
import type { Draft, Passage } from './draft/draft.js'
import { isLong, longestPassage, withoutPassages } from './draft/long-passages.js'
import { withoutMasks } from './draft/mask.js'
import { meetsStandIn, shownText } from './draft/stand-in.js'
import { unjudgedCheck, unjudgedFindings } from './lint/unjudged.js'
import { editsOf, writtenRange } from './lint/written-place.js'
import type { Finding, PassageEdit, Rule } from './rules/rule.js'
import { legacyPassages } from './rules/typing/legacy-fonts.js'
import { brief } from './text/excerpt/brief.js'
import { excerptOf } from './text/excerpt/excerpt.js'
import { rewritesOf } from './text/excerpt/rewrite.js'
import { grouped } from './text/language/numerals.js'
import { lineStarts, positionAt } from './text/lines.js'

/** A finding with the diagnostic that tells of it. */
export interface LocatedFinding {
  finding: Finding
  diagnostic: Diagnostic
}

/** Runs the rules over a draft, in reading order. `text` is the file's own text, for lines and columns; a .docx has none. */
export function lintDraft(draft: Draft, rules: readonly Rule[], text?: string): Diagnostic[] {
  return locateFindings(draft, rules, text).map(({ diagnostic }) => diagnostic)
}

/** Also keeps the findings, by which a .docx is fixed: its diagnostics have no offsets and so no fix. */
export function locateFindings(draft: Draft, rules: readonly Rule[], text?: string): LocatedFinding[] {
  const starts = text === undefined ? [] : lineStarts(text)
  const shown = withoutPassages(draft, isLong)
  const legacy = legacyPassages(shown.passages)
  const [whole, readable] = [shown, withoutPassages(shown, (passage) => legacy.has(passage))].map((one) =>
    analysed(text === undefined ? one : { ...one, source: text }),
  ) as [Analysed, Analysed]
  const order = new Map(draft.passages.map((passage, index) => [passage, index]))
  const unread = draft.passages
    .filter(isLong)
    .map((passage) => ({ rule: unreadCheck, finding: unreadFinding(passage) }))
  const unjudged = unjudgedFindings(draft).map((finding) => ({ rule: unjudgedCheck, finding }))
  const found = rules
    .flatMap((rule) => findingsOf(rule, rule.id === unicode ? whole : readable))
    .filter(({ rule, finding: { passage } }) => rule.id === unicode || !(legacy.has(passage) || passage.unread))
    .concat(unread, unjudged)
    .sort((a, b) => orderOf(a.finding, order) - orderOf(b.finding, order) || a.finding.start - b.finding.start)
    .map(({ rule, finding }) => ({ finding, diagnostic: diagnosticOf(finding, rule, draft.file, { starts, text }) }))
  return toldOnce(found)
}

/** What is written once and printed at two places is told once, of the passage in which it is written. */
function toldOnce(found: LocatedFinding[]): LocatedFinding[] {
  const kept = new Map<string, LocatedFinding>()
  for (const one of found) {
    const key = keyOf(one)
    const known = kept.get(key)
    if (!known || (isElsewhere(known.finding) && !isElsewhere(one.finding))) kept.set(key, one)
  }
  return found.filter((one) => !one.diagnostic.position || kept.get(keyOf(one)) === one)
}

function keyOf({ diagnostic: { ruleId, message, position } }: LocatedFinding): string {
  return JSON.stringify([ruleId, message, position?.start.offset, position?.end.offset])
}

function isElsewhere({ passage: { inserted = [] }, start, end }: Finding): boolean {
  return inserted.some((range) => range.isElsewhere && range.start <= start && end <= range.end)
}

/** A draft with what all rules find out of it. */
interface Analysed {
  draft: Draft
  analysis: Analysis
}

function analysed(draft: Draft): Analysed {
  return { draft, analysis: analyse(draft) }
}

function findingsOf(rule: Rule, { draft, analysis }: Analysed): { rule: Told; finding: Finding }[] {
  return Array.from(rule.check(draft, analysis), (finding) => ({ rule, finding: withoutFixBesideStandIn(finding) }))
}

/** Who writes what is missing writes what stands beside it. The fix of other passages stays. */
function withoutFixBesideStandIn(finding: Finding): Finding {
  const { fix, ...told } = finding
  const passageOf = ({ passage }: PassageEdit) => passage ?? finding.passage
  const beside = new Set(fix?.filter((edit) => meetsStandIn(passageOf(edit), edit.start, edit.end)).map(passageOf))
  if (!fix || beside.size === 0) return finding
  const left = fix.filter((edit) => !beside.has(passageOf(edit)))
  return left.length > 0 ? { ...told, fix: left } : told
}

/** What a diagnostic says of where it comes from. */
type Told = Pick<Rule, 'id' | 'severity'>

/** The rule that tells of the encoding. */
const unicode = 'unicode'
const unreadCheck: Told = { id: 'file-read', severity: 'warning' }
// The head of a passage, to find it by.
const head = /^.{1,40}/su

function unreadFinding(passage: Passage): Finding {
  const { length } = passage.text
  return {
    ...{ passage, start: 0, end: head.exec(passage.text)![0].length },
    message: `Đoạn này dài ${grouped(length)} ký tự nên không được soát.`,
    hint: `Xin ngắt thành những đoạn ngắn hơn ${grouped(longestPassage)} ký tự rồi soát lại.`,
  }
}

function orderOf({ passage }: Finding, order: Map<Passage, number>): number {
  return order.get(passage) ?? order.size
}

/** What places and words of a file are told by. */
interface FileText {
  text?: string
  starts: number[]
}

function diagnosticOf(finding: Finding, rule: Told, file: string, { text, starts }: FileText): Diagnostic {
  const { passage, start, end, message, hint } = finding
  const range = writtenRange(passage, start, end)
  const fix = range && editsOf(finding, text ?? '')
  return {
    ruleId: rule.id,
    severity: finding.severity ?? rule.severity,
    message: brief(withoutMasks(message)),
    file,
    ...(range && { position: positionAt(starts, range) }),
    ...(!range && { place: placeOf(passage, start, end) }),
    ...(hint !== undefined && { hint: brief(withoutMasks(hint)) }),
    ...(fix && { fix }),
    ...(text === undefined && finding.fix && { rewrites: wordRewrites(finding.fix, passage) }),
  }
}

/** Of each passage that a fix changes in a Word file. */
function wordRewrites(fix: readonly PassageEdit[], own: Passage): Rewrite[] {
  const passages = new Set(fix.map(({ passage = own }) => passage))
  return [...passages].slice(0, mostRewritten).flatMap((passage) => {
    const edits = fix
      .filter((edit) => (edit.passage ?? own) === passage)
      .map(({ start, end, text, unsafe }): Edit => ({ range: [start, end], text, ...(unsafe && { unsafe }) }))
    return rewritesOf(shownText(passage), edits)
  })
}

// Nobody reads on.
const mostRewritten = 5

function placeOf(passage: Passage, start: number, end: number): Place {
  const { excerpt, ...marked } = excerptOf(shownText(passage), start, end)
  return { part: passage.place?.part ?? '', ...passage.place, excerpt: withoutMasks(excerpt), ...marked }
}
