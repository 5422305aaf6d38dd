import { wordEnd } from '../../../text/word-edge.js'
import type { Draft, Passage } from '../../draft.js'
import { sentenceEnd } from '../words.js'
import { coreOf, type KeyedWord, keyedWords } from './keyed-words.js'
import { doing } from './units.js'

/** Something that the body says is to be done. */
export interface BodyActivity {
  passage: Passage
  /** Units of its words, without the parenthesis that assigns it. */
  start: number
  end: number
  words: KeyedWord[]
  /** `(Phân công … phụ trách)`, `Phụ trách: …` */
  lead?: Stated
  /** `Thời gian: …` */
  when?: Stated
  /** It stands where the work is shared out, not among the activities. */
  aside: boolean
  /** It goes on a sentence that began before: `…; trao giải (Phân công …)`. */
  continues: boolean
}

export interface Stated {
  passage: Passage
  start: number
  end: number
}

const assigned = new RegExp(
  [
    String.raw`\(\s*(?:(?:[Pp]hân công|[Gg]iao(?:\s+cho)?|[Dd]o)\s*:?\s+([^()]{3,300}?)(?:\s+${doing}[^()]{0,60})?`,
    String.raw`(?:[Đđ]ơn vị\s+)?(?:[Pp]hụ trách|[Cc]hủ trì|[Tt]hực hiện)\s*:\s*([^()]{3,300}?)`,
    String.raw`([^()]{3,300}?)\s+(?:[Pp]hụ trách|[Cc]hủ trì))\s*\)`,
  ].join('|'),
  'dgu',
)
const leadLabel =
  /^(?:(?:đơn vị|bộ phận|cơ quan|phân công)\s+)?(?:phụ trách|chủ trì|thực hiện|phân công|đăng cai)(?:\s+(?:chính|thực hiện))?\s*:\s*/iu
const whenLabel = /^(?:thời gian|thời điểm)[^:\n]{0,30}:\s*/iu
// `Địa điểm: …` and `1. Thời gian, địa điểm` tell of an activity, and are none.
const facet = new RegExp(
  `^(?:thời gian|địa điểm|nội dung|thành phần|đối tượng|hình thức|số lượng|kinh phí|phương thức|yêu cầu|chủ đề|giải thưởng)${wordEnd}`,
  'iu',
)
const numbering = /^(?:(?:[IVX]+|\d+(?:\.\d+)*)[.)/-]?|[a-zđ][.)])\s+/u
const aside = /^(?:tổ chức thực hiện|phân công|kinh phí|nguồn lực|chế độ|công tác (?:tổ chức thực hiện|hậu cần))/iu
// What a plan is founded on, and the sentence that issues it, are nothing to be done.
const basis =
  /^[\s–-]*Căn cứ\s|^(?:Thực hiện|Triển khai|Thi hành)\s[^.;]{0,600}(?:ban hành|xây dựng)\s(?:Kế hoạch|Chương trình)\s/u
const fewestWords = 2

/** Everything the body tells to do, a clause at a time, with who is in charge where it says so. */
export function readActivities(draft: Draft): BodyActivity[] {
  const activities: BodyActivity[] = []
  const sections = new Map(draft.headings.map((heading) => [heading.passage, heading]))
  const top = draft.headings[0]?.style
  let isAside = false
  let last: BodyActivity | undefined
  for (const passage of bodyOf(draft)) {
    const { text } = passage
    if (basis.test(text)) continue
    const section = sections.get(passage)
    if (section && section.style === top) isAside = aside.test(section.title)
    const lead = leadLabel.exec(text)
    const when = whenLabel.exec(text)
    if (lead || when) {
      const stated = { passage, start: (lead ?? when)![0].length, end: text.length }
      if (last && lead) last.lead ??= stated
      else if (last) last.when ??= stated
      continue
    }
    const isFacet = facet.test(section?.title ?? text) && (section !== undefined || text.includes(':'))
    const clauses = clausesOf(passage, isAside || isFacet)
    activities.push(...clauses)
    if (!isFacet || section) last = clauses.at(-1) ?? last
  }
  return activities
}

function clausesOf(passage: Passage, isAside: boolean): BodyActivity[] {
  const { text } = passage
  const brackets = text.includes('(') ? [...text.matchAll(assigned)] : []
  const clauses: BodyActivity[] = []
  let next = 0
  let continues = false
  for (let at = numbering.exec(text)?.[0].length ?? 0; at < text.length; ) {
    const stop = sentenceEnd(text, at)
    const bracket = brackets[next]
    const cut = bracket !== undefined && bracket.index < stop
    const end = cut ? bracket.index : stop
    const clause = clauseOf(passage, at, end, cut ? bracket : undefined)
    if (clause) clauses.push({ ...clause, continues, aside: isAside })
    continues = cut || text[stop] === ';'
    at = cut ? bracket.index + bracket[0].length : stop + 1
    if (cut) next++
  }
  return clauses
}

function clauseOf(passage: Passage, from: number, to: number, bracket?: RegExpExecArray) {
  const words = coreOf(keyedWords(passage.text, from, to))
  if (words.length < fewestWords) return undefined
  const units = bracket?.indices?.slice(1).find((group) => group !== undefined)
  const lead = units && { passage, start: units[0], end: units[1] }
  return { passage, start: words[0]!.start, end: words.at(-1)!.end, words, ...(lead && { lead }) }
}

const end = /^(?:(?:Nơi nhận\s*:?|(?:PHỤ LỤC|Phụ lục)(?:\s+[IVX\d]+)?)\s*|LỊCH(?:\s\P{Ll}*)?)(?:\n|$)/u

/** Index of the first passage below the title; a schedule's own subject further down is no title of the plan. */
export function titleEnd({ passages }: Draft): number {
  let index = passages.findIndex(({ kind }) => kind === 'title')
  while (index >= 0 && passages[index]?.kind === 'title') index++
  return Math.max(0, index)
}

/** What tells the plan's activities: the prose below the title and above recipients, schedule and appendices. */
export function bodyOf(draft: Draft): Passage[] {
  const { passages } = draft
  const from = titleEnd(draft)
  const to = passages.findIndex(({ text }, index) => index >= from && end.test(text))
  return passages.slice(from, to < 0 ? undefined : to).filter(({ kind }) => kind !== 'cell' && kind !== 'note')
}
