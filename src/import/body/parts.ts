import type { Draft, Heading, Passage } from '../../draft/draft.js'
import { basisName, basisStart } from '../../plan/body/lines/ends.js'
import { numberer } from '../../plan/compute/numbering.js'
import type { HeadingNumbering } from '../../standard/wording.js'
import type { Part, Words } from '../imported-plan.js'
import { captionOf } from '../pictures/caption.js'
import type { PlacedPictures } from '../pictures/place.js'
import { isWholly, plainWords, withoutStyle, wordsOf } from '../words.js'
import { bulletLevels } from './bullets.js'
import { withoutManyMarks } from './many-marks.js'
import { type Numbered, outlineOf } from './outline.js'
import { schemeOf } from './scheme.js'
import { tablePart } from './table.js'

interface Building {
  parts: Part[]
  numberings: readonly HeadingNumbering[]
  next: ReturnType<typeof numberer>
  /** How far each level has come. */
  counts: number[]
  /** The last number of a list that begins anew where none can, which stays as it was typed. */
  typed?: { mark: string; number: number }
  /** Of the last heading; 0 before the first. */
  level: number
  /** A bullet below the second level has been told. */
  hasDeepBullet: boolean
  /** Whether the last heading has no number. */
  isUnnumbered: boolean
}

/** The pictures below each passage, and in front of the first. */
export type PicturesOf = Partial<Pick<PlacedPictures, 'below' | 'first'>>

/** The blocks of a body or of an annex. */
export function bodyOf(
  passages: readonly Passage[],
  draft: Draft,
  numberings: readonly HeadingNumbering[],
  { below, first = [] }: PicturesOf = {},
): Part[] {
  const own = new Set(passages)
  const headings = new Map(draft.headings.filter(({ passage }) => own.has(passage)).map((one) => [one.passage, one]))
  const scheme = schemeOf([...headings.values()])
  const outline = outlineOf(passages, headings, scheme, hasLook(passages, headings))
  const levels = bulletLevels(passages)
  const building: Building = {
    parts: [],
    numberings,
    next: numberer(numberings),
    counts: [],
    level: 0,
    hasDeepBullet: false,
    isUnnumbered: false,
  }
  const shownFrom = (pictures: readonly Part[], next: number) => addPictures(pictures, passages, next, below, building)
  for (let at = shownFrom(first, 0); at < passages.length; ) {
    const passage = passages[at]!
    const begin = at
    const numbered = outline.get(passage)
    if (passage.cell) {
      const { table } = passage.cell
      let end = at
      while (end < passages.length && passages[end]!.cell?.table === table) end++
      building.parts.push(...tablePart([...passages.slice(at, end), ...signsIn(table, draft)], draft.grids?.get(table)))
      at = end - 1
    } else if (numbered) addNumbered(numbered, building)
    else if (passage.kind === 'heading' && passage.depth !== undefined) addUnnumbered(passage, passage.depth, building)
    else building.parts.push(plainPart(passage, building, levels))
    const pictures = below ? passages.slice(begin, at + 1).flatMap((one) => below.get(one) ?? []) : []
    at = shownFrom(pictures, at + 1)
  }
  return withoutManyMarks(building.parts)
}

/** A body that has no words, or only pictures that can't be taken over, with dots to fill in: a plan can't be without. */
export function withWords(parts: readonly Part[]): Part[] {
  if (parts.some(({ kind }) => kind !== 'gap')) return [...parts]
  return [...parts, { kind: 'paragraph', words: plainWords('…………'), doubt: 'tệp gốc không có chữ nào ở phần này' }]
}

/** Whether titles can be told by their letters: those of a text are bold where its author set any number so. */
function hasLook(passages: readonly Passage[], headings: ReadonlyMap<Passage, Heading>): boolean {
  return passages.some((one) => one.emphasis && (one.origin || (headings.has(one) && isWholly(wordsOf(one), 'bold'))))
}

/** Adds pictures and those that follow their captions; the index of the passage behind. */
function addPictures(
  pictures: readonly Part[],
  passages: readonly Passage[],
  next: number,
  below: PicturesOf['below'],
  { parts }: Building,
): number {
  let [shown, at] = [pictures, next]
  while (shown.length > 0) {
    parts.push(...shown)
    const last = shown.at(-1)
    const passage = passages[at]
    const words = last?.kind === 'picture' && passage ? captionOf(passage) : undefined
    if (last?.kind !== 'picture' || !passage || !words) break
    parts[parts.length - 1] = { ...last, words }
    at++
    shown = below?.get(passage) ?? []
  }
  return at
}

/** Cells of a sign alone, such as `✓`: what says nothing is no passage. */
function signsIn(table: number, { ruleLines = [] }: Draft): Passage[] {
  return ruleLines.flatMap(({ text, cell }) =>
    cell?.table === table && text !== '' ? [{ kind: 'cell' as const, text, cell }] : [],
  )
}

function addNumbered({ heading, level, words, ...numbered }: Numbered, building: Building): void {
  const { parts, numberings, counts } = building
  // A sentence beside titles is known by its number; where that tells another place, it is written as a title too.
  const isBeside =
    !numbered.isTitle && level > 1 && (building.isUnnumbered ? level < building.level : level <= building.level)
  const isTitle = numbered.isTitle || (isBeside && !goesOn(heading, level, building))
  if (isBeside && !isTitle) building.level = level - 1
  const own = isTitle ? level : building.level === 0 ? Math.min(2, numberings.length) : building.level + 1
  if (own > numberings.length || (!isTitle && staysTyped(heading, counts[own] ?? 0, building))) {
    parts.push({ kind: 'paragraph', words: withMark(heading, words) })
    return
  }
  const { mark, path } = building.next(own)
  const number = path.at(-1)!
  counts.length = Math.min(counts.length, own + 1)
  counts[own] = number
  if (isTitle) Object.assign(building, { level, isUnnumbered: false })
  const doubt = heading.path.at(-1) === number ? undefined : `tệp gốc đánh số “${heading.mark}”, nay in thành “${mark}”`
  const part: Part = isTitle ? { kind: 'heading', level, words: bare(words) } : { kind: 'clause', number, words }
  parts.push({ ...part, ...(doubt && { doubt }) })
}

/** Whether the number typed is the next of the last title's level, and not of what stands below it. */
function goesOn({ path }: Heading, level: number, { counts, level: last }: Building): boolean {
  const number = path.at(-1)!
  return level === last && number !== (counts[last + 1] ?? 0) + 1 && number === (counts[last] ?? 0) + 1
}

/** A heading by its style alone. */
function addUnnumbered(passage: Passage, depth: number, building: Building): void {
  const { parts, numberings, counts, next } = building
  const level = Math.min(depth, building.level + 1, numberings.length)
  next(level, false)
  counts.length = Math.min(counts.length, level + 1)
  Object.assign(building, { level, isUnnumbered: true })
  parts.push({ kind: 'heading', level, words: bare(wordsOf(passage)), unnumbered: true })
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

// As many as the standards that a draft is recognised by have signs for.
const deepestBullet = 2
const deepBullet = 'từ đây tệp gốc có gạch đầu dòng cấp ba; thể thức chỉ có hai cấp nên ghi ở cấp hai'

function plainPart(passage: Passage, building: Building, levels: ReadonlyMap<Passage, number>): Part {
  const { parts, level } = building
  const words = wordsOf(passage)
  const ground = level === 0 ? groundOf(words, passage.kind === 'item') : undefined
  if (ground) return { kind: 'paragraph', words: ground }
  const bullet = levels.get(passage)
  if (bullet === undefined) return { kind: 'paragraph', words }
  const isDeep = bullet > deepestBullet && !building.hasDeepBullet
  if (isDeep) building.hasDeepBullet = true
  const own = bullet > 1 && parts.at(-1)?.kind === 'item' ? deepestBullet : 1
  return { kind: 'item', level: own, words, ...(isDeep && { doubt: deepBullet }) }
}

/**
 * A line of căn cứ, whose look and mark are the standard's. `Thực hiện …` may begin any sentence: as a ground it is
 * known by its look, and ends so that the plan's reader knows it too.
 */
function groundOf(words: Words, isItem: boolean): Words | undefined {
  const isItalic = isWholly(words, 'italic')
  const upright = isItalic ? withoutStyle(words, 'italic') : words
  if (basisName.test(words.text)) return upright
  if (!basisStart.test(words.text) || !(isItem || isItalic)) return undefined
  return { ...upright, text: upright.text.replace(/[.;,]?$/, ';') }
}
