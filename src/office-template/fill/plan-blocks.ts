import { type Block, type Document, type Paragraph, type Section, textOf } from '../../document/document.js'
import type { PlanModel } from '../../plan/model.js'
import { renderPlan } from '../../template/render.js'
import type { Written } from '../../writers/writer.js'
import type { BlockName } from '../placeholders/names.js'

/** What takes the place of each block's placeholder; nothing where the standard prints no such part by itself. */
export interface PlanBlocks {
  body?: Block[]
  recipients?: Paragraph[]
  stamps?: Paragraph[]
  /** The schedule and the annexes, each on pages of its own. */
  schedule?: Section[]
}

/** A letter of no alphabet, in the place of a part of the plan. */
const mark = '\ue000'

/**
 * The parts of a document by the plan's: a standard's templates are free to set them as they like, so each is found by
 * what changes when a mark stands for it.
 */
export function planBlocks({ document, standard, model }: Written): PlanBlocks {
  const render = (changes: Partial<PlanModel>) => renderPlan({ ...model, ...changes }, standard).value
  const body = bodyIn(document, render({ body: [markedBlock], end: '' }))
  const recipients = paragraphsIn(document, render({ recipients: [mark] }))
  const [stamp] = model.stamps
  const stamps = stamp ? paragraphsIn(document, render({ stamps: [{ ...stamp, text: mark }] })) : []
  const rest = render({ schedule: null, annexes: [] })?.sections.length
  const schedule = rest === undefined || rest === document.sections.length ? undefined : document.sections.slice(rest)
  return {
    ...(body && { body }),
    ...(recipients && { recipients }),
    ...(stamps && { stamps }),
    ...(schedule && { schedule }),
  }
}

const markedBlock: PlanModel['body'][number] = {
  kind: 'paragraph',
  level: 0,
  number: '',
  boldNumber: false,
  inlines: [{ text: mark, bold: false, italic: false, raised: false, break: false }],
  table: null,
  picture: null,
}

function bodyIn({ sections }: Document, marked: Document | undefined): Block[] | undefined {
  for (const [index, { blocks }] of marked?.sections.entries() ?? []) {
    const found = between(sections[index]?.blocks ?? [], blocks)
    if (found) return found
  }
  return undefined
}

/** They may stand in a cell, such as the recipients beside the signature. */
function paragraphsIn(document: Document, marked: Document | undefined): Paragraph[] | undefined {
  const whole = columnsOf(document)
  for (const [index, paragraphs] of (marked ? columnsOf(marked) : []).entries()) {
    const found = between(whole[index] ?? [], paragraphs)
    if (found) return found.filter((block) => block.type === 'paragraph')
  }
  return undefined
}

/** The cells and the sections, each with its paragraphs. */
function columnsOf({ sections }: Document): (readonly Block[])[] {
  return sections.flatMap(({ blocks }) => [
    ...blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs)) : [],
    ),
    blocks,
  ])
}

/** What stands in the whole where the mark stands. */
function between<T extends Block>(whole: readonly T[], marked: readonly T[]): T[] | undefined {
  const at = marked.findIndex((block) => block.type === 'paragraph' && textOf(block).includes(mark))
  return at < 0 ? undefined : whole.slice(at, whole.length - (marked.length - at - 1))
}

/** The words by which a plan's author knows the parts. */
export const partNames: Record<BlockName, string> = {
  body: 'nội dung',
  schedule: 'lịch hoạt động, phụ lục',
  recipients: 'nơi nhận',
  stamps: 'dấu độ mật, dấu mức độ khẩn, dấu dự thảo',
}
