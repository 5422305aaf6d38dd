/** What a reader sees of a document, whether it is a plan, a Word file or a text: the one thing that is compared. */
export interface Reading {
  facts: Fact[]
  activities: Activity[]
  /** All that it says, from top to bottom. */
  blocks: Block[]
}

/** Something that a document says of itself; a list has an item a line. */
export interface Fact {
  key: FactKey
  items: string[]
}

export type FactKey =
  | 'parent'
  | 'issuer'
  | 'number'
  | 'symbol'
  | 'place'
  | 'date'
  | 'title'
  | 'period'
  | 'secrecy'
  | 'urgency'
  | 'draft'
  | 'recipients'
  | 'authority'
  | 'signers'

export interface Activity {
  /** Of a plan: as its file calls it. */
  id?: string
  name: string
  /** Where it is told: as a row of a schedule, or by lines such as `Thời gian: …` below its title. */
  from: 'schedule' | 'body'
  /** Its row or title among the blocks, by index. */
  block: number
  fields: ActivityField[]
}

export interface ActivityField {
  key: string
  /** As the document calls it. */
  label: string
  text: string
}

/** A line, a paragraph, or a row of a table. Spaces stand one by one, and lines are put together. */
export interface Block {
  kind: 'line' | 'title' | 'annex' | 'heading' | 'paragraph' | 'item' | 'row' | 'note'
  /** The number or the sign that it stands behind, or the `Phụ lục II` of an annex. */
  mark: string
  /** One text, or those of a row's cells. */
  cells: string[]
  /** Of a heading: 1 for the highest. */
  level: number
  align: 'left' | 'center' | 'right'
  /** What tells of it beside the text. */
  told?: 'facts' | 'activities' | 'annexes'
}

/** The text of a block in one line, without its mark. */
export function textOf({ cells }: Pick<Block, 'cells'>): string {
  return cells.join(' | ')
}

/** A block as it stands, in one line. */
export function lineOf(block: Pick<Block, 'mark' | 'cells' | 'kind'>): string {
  const text = textOf(block)
  if (block.mark === '') return text
  return block.kind === 'row' ? `${block.mark} | ${text}` : `${block.mark} ${text}`
}
