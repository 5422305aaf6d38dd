import type { Draft, Passage } from '../../draft.js'

/** The standards whose form is checked on drafts of any origin. */
export type KnownStandard = 'doan' | 'nd30' | 'dang'

/** The words at the right of a header, which name the system that a document belongs to. */
export const organTitles: Readonly<Record<KnownStandard, RegExp>> = {
  doan: /ĐOÀN\s+(?:TNCS|THANH NIÊN CỘNG SẢN)\s+HỒ CHÍ MINH/u,
  nd30: /C[ỘÔ]NG H(?:ÒA|OÀ)\s+XÃ HỘI CHỦ NGHĨA VIỆT NAM/u,
  dang: /ĐẢNG CỘNG SẢN VIỆT NAM/u,
}

// Codes that only one system's issuers have in their symbols (HD 29 §III.3; HD 05).
const codes: readonly [KnownStandard, RegExp][] = [
  ['doan', /^(?:T?ĐTN|TWĐTN|ĐTNK|ĐTNCA)$/u],
  ['nd30', /^(?:UBND|HĐND)$/u],
  ['dang', /^(?:TW|TU|HU|QU|ĐUK?)$/u],
]

const issuers: readonly [KnownStandard, RegExp][] = [
  ['doan', /(?:BCH|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BTV|THÀNH|TỈNH|QUẬN|HUYỆN|XÃ|PHƯỜNG)\s+ĐOÀN(?!\s+LUẬT)/u],
  ['nd30', /(?:ỦY|UỶ) BAN NHÂN DÂN|UBND/u],
  ['dang', /ĐẢNG (?:ỦY|UỶ|BỘ)|CHI BỘ|(?:TỈNH|THÀNH|QUẬN|HUYỆN)\s+(?:ỦY|UỶ)/u],
]

// They write under the Quốc hiệu too, by rules of their own.
const otherSystems = /ĐOÀN|(?<!XÃ )HỘI(?! ĐỒNG)|MẶT TRẬN|MTTQ|CÔNG TY|HỢP TÁC XÃ|ĐẢNG|CHI BỘ/u

const signedFor = /^\s*(?:TM|T\/M)[.\s]/u
const headerLength = 20

/** The standard that a draft is laid out by: the one named for it, else as its own words tell; none where they disagree. */
export function recogniseStandard(draft: Draft): KnownStandard | undefined {
  const named = draft.standard ?? draft.judgedBy
  if (named !== undefined) return isKnown(named) ? named : undefined
  if (!draft.passages.some(({ kind }) => kind === 'title')) return undefined
  const header = headerOf(draft)
  const titled = matching(Object.entries(organTitles) as [KnownStandard, RegExp][], header)
  if (titled.size > 1) return undefined
  const [title] = titled
  if (title) return title === 'nd30' && header.some(isOfAnotherSystem) ? undefined : title
  return fromIssuer(draft, header)
}

function isKnown(name: string): name is KnownStandard {
  return Object.hasOwn(organTitles, name)
}

/** What stands above the title; a text form has often lost it. */
export function headerOf({ passages }: Draft): Passage[] {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  return passages.slice(0, Math.min(Math.max(title, 0), headerLength)).filter(({ kind }) => kind !== 'item')
}

function isOfAnotherSystem({ text }: Passage): boolean {
  return otherSystems.test(text.replace(organTitles.nd30, ''))
}

/** Without the title: the code in the symbol, the name in the header and who signs must all tell the same. */
function fromIssuer(draft: Draft, header: readonly Passage[]): KnownStandard | undefined {
  const signers = draft.passages.filter(({ kind, text }) => kind !== 'item' && signedFor.test(text))
  const found = new Set([...matching(issuers, header), ...matching(issuers, signers), ...byCode(draft)])
  return found.size === 1 ? [...found][0] : undefined
}

function byCode({ facts }: Draft): KnownStandard[] {
  const parts = facts.symbol?.value.split(/[-/–]/) ?? []
  return codes.flatMap(([standard, code]) => (parts.some((part) => code.test(part)) ? [standard] : []))
}

function matching(patterns: readonly [KnownStandard, RegExp][], passages: readonly Passage[]): Set<KnownStandard> {
  const isFound = ([, pattern]: [KnownStandard, RegExp]) => passages.some(({ text }) => pattern.test(text))
  return new Set(patterns.filter(isFound).map(([standard]) => standard))
}
