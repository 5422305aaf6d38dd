import type { Wording } from '../../standard/wording.js'
import { joinNames } from '../expression/evaluate.js'
import type { Block, Inline } from '../model.js'
import { picturePath } from '../pictures.js'
import type { BodyBlock, Plan } from '../plan.js'
import { isToFillIn, withoutEndMarks } from '../read/end-marks.js'
import { type DetailLine, detailLines } from './details.js'
import { numberer } from './numbering.js'
import { tableModel } from './table.js'
import { inlinesOf, plainTextOf } from './text.js'

/** The blocks of a plan's body, or of an annex, as they are printed. */
export function computeBody(body: readonly BodyBlock[], plan: Plan, wording: Wording): Block[] {
  const next = numberer(wording.headings)
  const lastBasis = body.findLastIndex(({ kind }) => kind === 'basis')
  const blocks = body.flatMap((block, index): Block | Block[] => {
    if (block.kind === 'page-break') return { ...plain, kind: block.kind }
    if (block.kind === 'details') return detailsOf(block.id, plan, wording)
    if (block.kind === 'table') return { ...plain, kind: block.kind, table: tableModel(block, plan) }
    const inlines = inlinesOf(block.prose, plan)
    if (block.kind === 'picture') return pictureOf(picturePath(block.name), inlines)
    if (block.kind === 'basis')
      return { ...plain, kind: block.kind, inlines: ended(inlines, index === lastBasis ? wording.basisEnd : ';') }
    if (block.kind === 'item') return { ...itemOf(block.level, inlines, wording), ...numberIn(block, inlines) }
    if (block.kind === 'heading' || block.kind === 'clause') {
      const { mark } = next(block.level, !('unnumbered' in block))
      const boldNumber = block.kind === 'clause' && beginsInBold(inlines)
      return { ...plain, kind: block.kind, level: block.level, number: mark, boldNumber, inlines }
    }
    return { ...plain, kind: block.kind, inlines }
  })
  return closed(blocks, wording.bodyEnd)
}

/**
 * The last words end with the standard's mark (NĐ 30 Phụ lục III, Mẫu 1.4: `./.`); a question, a table and a blank to
 * fill in end themselves, and what leads in has no end. Where the mark is a full stop, only the other one is put right.
 */
function closed(blocks: Block[], mark: string): Block[] {
  const last = blocks.at(-1)
  // `SỞ GIÁO DỤC VÀ ĐÀO TẠO` below an annex says who issues it: the text ends above.
  if (last?.kind === 'paragraph' && blocks.length > 1 && isName(plainTextOf(last.inlines)))
    return [...closed(blocks.slice(0, -1), mark), last]
  const text = last?.inlines.at(-1)?.text
  if (!last || text === undefined || last.kind === 'heading' || last.kind === 'picture' || /[!?:]["”)]*$/.test(text))
    return blocks
  if (isToFillIn(text)) return blocks
  if (mark === '.' && !text.trimEnd().endsWith('./.')) return blocks
  return [...blocks.slice(0, -1), { ...last, inlines: ended(last.inlines, mark) }]
}

/** NĐ 30 Phụ lục III, Mẫu 1.4 and 2.1: the text ends with `./.`, which a table or a picture has no words for. */
export function endBelow(last: Block['kind'] | undefined, { bodyEnd }: Pick<Wording, 'bodyEnd'>): string {
  return bodyEnd === './.' && (last === 'table' || last === 'picture') ? bodyEnd : ''
}

/** In capitals, with none of the marks that a sentence ends with. */
function isName(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/[.;:!?…]\s*$/.test(text.slice(-9))
}

const plain: Block = {
  kind: 'paragraph',
  level: 0,
  number: '',
  boldNumber: false,
  inlines: [],
  table: null,
  picture: null,
}

/** `1. **Ban Thường vụ:** theo dõi …` */
function beginsInBold(inlines: readonly Inline[]): boolean {
  return inlines.find(({ text }) => text.trim() !== '')?.bold ?? false
}

function numberIn({ number }: { number?: string }, inlines: readonly Inline[]): Partial<Block> {
  return number === undefined ? {} : { number, boldNumber: beginsInBold(inlines) }
}

function itemOf(level: number, inlines: Inline[], { bullets }: Wording): Block {
  return { ...plain, kind: 'item', level, number: bullets[level - 1] ?? bullets.at(-1) ?? '-', inlines }
}

/** Each căn cứ ends with a semicolon, the last as the standard wants it (HD 29 §III.6: a comma; NĐ 30: a full stop). */
function ended(inlines: Inline[], mark: string): Inline[] {
  const last = inlines.at(-1)
  if (!last) return inlines
  if (last.raised) return [...inlines, { ...last, raised: false, text: mark }]
  return [...inlines.slice(0, -1), { ...last, text: `${withoutEndMarks(last.text)}${mark}` }]
}

function detailsOf(id: string, plan: Plan, wording: Wording): Block[] {
  const activity = plan.activities.find((candidate) => candidate.id === id)
  if (!activity) throw new Error(`unchecked activity: ${id}`)
  return detailLines(activity).map(({ label, words }) => {
    const inlines = inlinesOfDetail(words, plan)
    return label ? itemOf(1, labelled(label, inlines), wording) : { ...plain, inlines }
  })
}

function inlinesOfDetail(words: DetailLine['words'], plan: Plan): Inline[] {
  if ('value' in words) return [{ ...unstyled, text: words.value.text }]
  return 'names' in words ? [{ ...unstyled, text: joinNames(words.names, false) }] : inlinesOf(words, plan)
}

const unstyled: Inline = { text: '', bold: false, italic: false, raised: false, break: false }

function labelled(label: string, inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines
  const all = [{ ...first!, text: `${label}: ${first!.text}` }, ...rest]
  const last = all.at(-1)!
  return /[.!?…:;]["”)]?$/.test(last.text) ? all : [...all.slice(0, -1), { ...last, text: `${last.text}.` }]
}

function pictureOf(name: string, inlines: Inline[]): Block {
  return { ...plain, kind: 'picture', inlines, picture: { name, alt: plainTextOf(inlines) } }
}
