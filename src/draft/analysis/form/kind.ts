import { type KindName, kindAtStart } from '../../document-kinds.js'
import type { Draft, Located, Passage } from '../../draft.js'
import { isIssuer } from '../citations/kinds.js'

/** What kind of document a draft is, by its own words. */
export interface DraftKind {
  /** `báo cáo`: as a sentence names it. */
  name: KindName
  /** `BÁO CÁO` as its title has it; absent for an official letter without one, and in a YAML plan, whose template prints it. */
  printed?: Located<string>
  /** A legal document: a decree, a circular, or one whose number carries its year, `12/2025/QĐ-UBND`. */
  isLegal?: true
}

const legal = new Set<KindName>(['nghị định', 'thông tư', 'pháp lệnh'])
const legalNumber = /(?:^|[\n\t])[ \u00a0]*Số\s*:?[\s\d.…_]*\/\s?(?:19|20)\d{2}\s?\/\s?\p{Lu}/u

/** None where no title tells. */
export function readKind(draft: Draft): DraftKind | undefined {
  if (draft.standard !== undefined) return { name: 'kế hoạch' }
  const passage = draft.passages.find(({ kind }) => kind === 'title')
  if (!passage) return isLetter(draft) ? { name: 'công văn' } : undefined
  const found = kindAtStart(passage.text)
  if (!found) return undefined
  const { name, length: end } = found
  const above = draft.passages.slice(0, draft.passages.indexOf(passage))
  const isLegal = legal.has(name) || above.some(({ text }) => legalNumber.test(text))
  return { name, printed: { value: passage.text.slice(0, end), passage, start: 0, end }, ...(isLegal && { isLegal }) }
}

const matter = /(?:^|[\n\t])[ \u00a0]*V\/v(?![\p{L}\p{M}])/iu
const numberLine = /(?:^|[\n\t])[ \u00a0]*Số(?![\p{L}\p{M}])/u
const headerLength = 20
const longestHeaderLine = 200

/** Without a title: a number with `V/v …`, one with the `CV` of the Party, or one of no kind right above `Kính gửi`. */
export function isLetter({ passages, facts: { symbol } }: Draft): boolean {
  if (passages.some(({ kind }) => kind === 'title')) return false
  if (symbol && /^CV(?!\p{L})/u.test(symbol.value)) return true
  const header = aboveAddressee(passages.slice(0, headerLength))
  if (!header.some(({ text }) => numberLine.test(text))) return false
  if (header.some(({ text }) => matter.test(text))) return true
  const last = header.at(-1)?.text ?? ''
  const [code = '', issuer] = symbol?.value.split(/[-/–]/) ?? []
  return header.length < passages.length && issuer !== undefined && isIssuer(code) && /\bngày|Số/u.test(last)
}

/** What stands above `Kính gửi`; where it is lacking, above the first paragraph of prose. */
export function aboveAddressee(passages: readonly Passage[]): readonly Passage[] {
  const end = passages.findIndex(
    ({ text }) => /^\s*Kính\s+gửi/u.test(text) || (text.length > longestHeaderLine && !matter.test(text)),
  )
  return end < 0 ? passages : passages.slice(0, end)
}
