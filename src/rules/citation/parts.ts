import type { Draft, Passage } from '../../draft/draft.js'
import { romanValue } from '../../text/language/numerals.js'

/** The numbered parts that a draft has, by which what it refers to is looked up. */
export interface Parts {
  /** Numbers of annexes; 0 for one without. */
  annexes: Set<number>
  /** `Mẫu số 3`, `Biểu số 2` at the head of a line: the word in small letters, then its numbers. */
  forms: Map<string, Set<number>>
  articles: Set<number>
  /** Sections by their number as printed, without its mark: `II`, `3`, `1.2`. */
  sections: Map<string, Set<string>>
}

const annexTitle =
  /^\s*(?:[-–•+]\s*)?phụ\s+lục(?:\s+(?:số\s+)?(\d{1,2}|[IVX]{1,6})(?![\p{L}\p{M}\d]|\.\d))?(?!\s+\p{Ll})/iu
const formTitle = /^\s*\(?(mẫu|biểu)(?:\s+số)?\s*:?\s*(\d{1,2})(?![\p{L}\d/])/iu
const article = /^\s*Điều\s+(\d{1,3})(?:[.:]|\s|$)/u

export function partsOf({ passages, headings }: Draft): Parts {
  const parts: Parts = { annexes: new Set(), forms: new Map(), articles: new Set(), sections: new Map() }
  for (const passage of passages) {
    for (const line of passage.text.split('\n')) {
      if (isAnnexTitle(line)) parts.annexes.add(numberOf(annexTitle.exec(line)![1] ?? '0'))
      const form = formTitle.exec(line)
      if (form) addTo(parts.forms, form[1]!.toLowerCase(), Number(form[2]))
      const found = article.exec(line)
      if (found) parts.articles.add(Number(found[1]))
    }
  }
  let roman = ''
  for (const { style, mark } of headings) {
    const number = mark.replace(/^\P{L}*(?:phần|chương)\s+/iu, '').replace(/[\s.)/:–-]+$/u, '')
    if (style === 'roman') roman = number
    // `mục 2.1` isn't looked for among `II.1.`
    if (style === 'dotted' && /^[IVX]/.test(number)) continue
    addTo(parts.sections, style, number)
    if (style === 'arabic') addTo(parts.sections, `arabic ${roman}`, number)
  }
  return parts
}

/** `Phụ lục II`, `PHỤ LỤC` alone on a line or with a title; a sentence that begins so is none. */
export function isAnnexTitle(line: string): boolean {
  return annexTitle.test(line) && line.length < 160 && !/[;,]\s*$/u.test(line)
}

/** Whether a passage is a title, or the line below one: what it names is itself. */
export function namesItself({ kind, text }: Passage): boolean {
  return kind === 'title' || isAnnexTitle(text) || formTitle.test(text)
}

/** 0 for what is no number. */
export function numberOf(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : romanValue(written.toUpperCase())
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
