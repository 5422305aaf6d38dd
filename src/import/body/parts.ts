import type { Draft, Heading, Passage } from '../../draft/draft.js'
import { type HeadingNumber, numberer } from '../../plan/compute/numbering.js'
import type { HeadingNumbering } from '../../standard/wording.js'
import type { Part, Words } from '../imported-plan.js'
import { isWholly, withoutStyle, wordsOf } from '../words.js'
import { bulletLevels } from './bullets.js'
import { type Numbered, outlineOf } from './outline.js'
import { schemeOf } from './scheme.js'
import { tablePart } from './table.js'

/** The blocks of a body or an annex, and the numbers that change with them. */
export interface Body {
  parts: Part[]
  /** `1.` that is printed as `3.`, with the words behind it. */
  renumbered: { mark: string; printed: string; text: string }[]
}

interface Building extends Body {
  numberings: readonly HeadingNumbering[]
  next: (level: number) => HeadingNumber
  /** How far each level has come. */
  counts: number[]
  /** The last number of a list that begins anew where none can, which stays as it was typed. */
  typed?: { mark: string; number: number }
  /** Of the last heading; 0 before the first. */
  level: number
}

export function bodyOf(passages: readonly Passage[], draft: Draft, numberings: readonly HeadingNumbering[]): Body {
  const own = new Set(passages)
  const headings = new Map(draft.headings.filter(({ passage }) => own.has(passage)).map((one) => [one.passage, one]))
  const scheme = schemeOf([...headings.values()])
  const hasLook = passages.some(({ emphasis }) => emphasis)
  const outline = outlineOf(passages, headings, scheme, hasLook)
  const levels = bulletLevels(passages)
  const building: Building = { parts: [], renumbered: [], numberings, next: numberer(numberings), counts: [], level: 0 }
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    const numbered = outline.get(passage)
    if (passage.cell) {
      const { table } = passage.cell
      let end = at
      while (end < passages.length && passages[end]!.cell?.table === table) end++
      building.parts.push(...tablePart(passages.slice(at, end)))
      at = end - 1
    } else if (numbered) addNumbered(numbered, building)
    else building.parts.push(plainPart(passage, building, levels))
  }
  return building
}

function addNumbered({ heading, level, isTitle, words }: Numbered, building: Building): void {
  const { parts, numberings, counts } = building
  const own = isTitle ? level : building.level === 0 ? Math.min(2, numberings.length) : building.level + 1
  if (own > numberings.length || (!isTitle && staysTyped(heading, counts[own] ?? 0, building))) {
    parts.push({ kind: 'paragraph', words: withMark(heading, words) })
    return
  }
  const { mark, path } = building.next(own)
  const number = path.at(-1)!
  counts.length = Math.min(counts.length, own)
  counts[own] = number
  if (heading.path.at(-1) !== number) building.renumbered.push({ mark: heading.mark, printed: mark, text: words.text })
  if (isTitle) building.level = level
  parts.push(isTitle ? { kind: 'heading', level, words: bare(words) } : { kind: 'clause', number, words })
}

/** A list that begins with 1 once more below the same title, and what goes on with it. */
function staysTyped({ mark, path }: Heading, last: number, building: Building): boolean {
  const number = path.at(-1)!
  const { typed } = building
  const kind = mark.at(-1)!
  const isTyped =
    (number === 1 && last > 0) || (typed?.mark === kind && typed.number + 1 === number && last + 1 !== number)
  if (isTyped) building.typed = { mark: kind, number }
  return isTyped
}

function withMark({ mark }: Heading, { text, emphasis }: Words): Words {
  const shift = mark.length + 1
  return {
    text: `${mark} ${text}`.trim(),
    emphasis: emphasis.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
  }
}

/** A title's letters are the standard's to set. */
function bare(words: Words): Words {
  const upright = isWholly(words, 'italic') ? withoutStyle(words, 'italic') : words
  return isWholly(upright, 'bold') ? withoutStyle(upright, 'bold') : upright
}

const basis = /^(?:Căn cứ|Xét|Theo|Thực hiện)(?![\p{L}\p{M}])/u

function plainPart(passage: Passage, { parts, level }: Building, levels: ReadonlyMap<Passage, number>): Part {
  const words = wordsOf(passage)
  // Grounds in a list: the standard sets their mark.
  if (level === 0 && passage.kind === 'item' && basis.test(words.text)) return { kind: 'paragraph', words: bare(words) }
  if (level === 0 && passage.kind !== 'item' && basis.test(words.text)) {
    return { kind: 'paragraph', words: isWholly(words, 'italic') ? withoutStyle(words, 'italic') : words }
  }
  const bullet = levels.get(passage)
  if (bullet === undefined) return { kind: 'paragraph', words }
  return { kind: 'item', level: bullet > 1 && parts.at(-1)?.kind === 'item' ? 2 : 1, words }
}
