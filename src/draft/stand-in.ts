import { wordEnd, wordStart } from '../text/word-edge.js'
import type { Passage } from './draft.js'
import { mask } from './mask.js'

/** Words that Word shows in place of those that are missing, at the units `[start, end)` of a passage. */
export interface StandIn {
  /** What an unfilled content control asks for; what Word says of a reference that leads nowhere. */
  kind: 'prompt' | 'error'
  start: number
  end: number
  /** What is read there. */
  text: string
}

/** A date or time that Word writes anew by itself. */
export interface ChangingDate {
  start: number
  end: number
  field: 'DATE' | 'TIME' | 'SAVEDATE' | 'PRINTDATE'
}

// As Word in English and in Vietnamese writes them, today and since 2007.
const prompts = [
  'Click (?:or tap )?(?:here )?to enter (?:text|a date)\\.?',
  'Choose (?:an item|a building block)\\.',
  'Enter any content that you want to repeat, including other content controls\\.',
  '\\[Type (?:here|text|the [a-z ]{3,30})\\]',
  '(?:Bấm|Nhấp|Nhấn)(?: chuột| vào| hoặc| gõ| nhẹ| nhấn| bấm| chạm| đây){0,7} để nhập (?:văn bản|ngày(?: tháng)?)\\.?',
  'Chọn (?:một mục|một khối dựng)\\.',
]
const errors = [
  "Error! ?[A-Z][A-Za-z0-9 ,()’'/-]{2,90}?\\.",
  'Error! ?(?:Reference source not found|Bookmark not defined)',
  'No (?:table of (?:contents|figures|authorities)|index) entries found\\.',
  `Lỗi! ?(?:Không|Chưa|Thẻ đánh dấu|Dấu trang|Bookmark|Tham chiếu|Tên thuộc tính|Kiểu|Liên kết|Siêu|Nối kết)${wordEnd}[^.!?\\n]{0,80}\\.`,
  'Lỗi! ?Không tìm thấy nguồn tham chiếu',
]

/** A space of them may be any, also a line's end. */
function patternOf(texts: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${texts.join('|').replaceAll(' ', '\\s')})`, 'gu')
}

const patterns: [StandIn['kind'], RegExp][] = [
  ['prompt', patternOf(prompts)],
  ['error', patternOf(errors)],
]

interface Range {
  start: number
  end: number
}

// A word of each, so that most passages are looked through once only.
const hint = /Click|Choose|Enter any|\[Type|nhập|Chọn|Error!|entries|Lỗi!/

/** A passage's text with its stand-ins masked: by their own words, and at the places known to be prompts. */
export function maskStandIns(text: string, controls: readonly Range[] = []): Pick<Passage, 'text' | 'standIns'> {
  if (controls.length === 0 && !hint.test(text)) return { text }
  const standIns = standInsIn(text, controls)
  if (standIns.length === 0) return { text }
  let masked = ''
  for (const { start, end } of standIns) masked += text.slice(masked.length, start) + mask.repeat(end - start)
  return { text: masked + text.slice(masked.length), standIns }
}

function standInsIn(text: string, controls: readonly Range[]): StandIn[] {
  const found = controls.map(({ start, end }) => ({ kind: 'prompt' as StandIn['kind'], start, end }))
  for (const [kind, pattern] of patterns) {
    for (const { 0: words, index: start } of text.matchAll(pattern)) {
      found.push({ kind, start, end: start + words.length })
    }
  }
  const apart: StandIn[] = []
  for (const { kind, start, end } of found.sort((a, b) => a.start - b.start)) {
    if (start >= (apart.at(-1)?.end ?? 0)) apart.push({ kind, start, end, text: text.slice(start, end) })
  }
  return apart
}

/** What a reader sees of a passage, stand-ins and all. */
export function shownText({ text, standIns = [] }: Pick<Passage, 'text' | 'standIns'>): string {
  let shown = ''
  for (const standIn of standIns) shown += text.slice(shown.length, standIn.start) + standIn.text
  return shown + text.slice(shown.length)
}

/** Whether the units `[start, end)` have something of a stand-in, or stand right beside it. */
export function meetsStandIn({ standIns = [] }: Passage, start: number, end: number): boolean {
  return standIns.some((standIn) => start <= standIn.end && standIn.start <= end)
}

/** What Word first says in a text of a reference that leads nowhere. */
export function firstError(text: string): string | undefined {
  return standInsIn(text, []).find(({ kind }) => kind === 'error')?.text
}
