import type { ActivityChange, AnnexChange, ComparedRow, Comparison, Move, Run } from '../comparison.js'
import { lineOf } from '../reading.js'
import { compareWords } from '../words.js'

/** All that changed, in words: what every form of it shows. */
export interface Summary {
  facts: Told[]
  activities: { label: string; title: string; fields: Told[] }[]
  annexes: Told[]
  moves: string[]
  /** Below each heading what changed there. */
  text: { section: string; changes: Told[] }[]
  /** `2. → 3. Yêu cầu` */
  renumbered: string[]
}

/** A change with its words; a row of a table has several cells. */
export interface Told {
  label: string
  cells: readonly (readonly Run[])[]
}

export function summaryOf({ facts, activities, annexes, moves, rows }: Comparison): Summary {
  const untold = rows.filter(({ isTold }) => !isTold)
  return {
    facts: facts.map((change) => ({ label: change.label, cells: [wordsOf(change)] })),
    activities: activities.map(activityOf),
    annexes: annexes.map(annexOf),
    moves: moves.map(moveOf),
    text: bySection(untold.filter(({ kind }) => kind !== 'same')),
    renumbered: untold.flatMap((row) => (row.kind === 'same' ? renumbered(row) : [])),
  }
}

/** A short one is told whole: a day, a number, a name of few words. */
function wordsOf({ before = '', after = '' }: { before?: string; after?: string }): Run[] {
  if (Math.max(before.length, after.length) > shortest) return compareWords(before, after)
  const runs: Run[] = [
    { kind: 'gone', text: before },
    { kind: 'added', text: after },
  ]
  return runs.filter(({ text }) => text !== '')
}

const shortest = 24

const deeds = { added: 'Thêm', gone: 'Bỏ', changed: 'Sửa' } as const

function activityOf({ kind, id, name, fields }: ActivityChange): Summary['activities'][number] {
  return {
    label: deeds[kind],
    title: id === undefined ? name : `${name} (${id})`,
    fields: fields.map((field) => ({ label: field.label, cells: [wordsOf(field)] })),
  }
}

function annexOf({ kind, before, after, labelBefore, labelAfter }: AnnexChange): Told {
  const whole = (label: string | undefined, title: string | undefined) =>
    [label, title].filter((part) => part !== undefined && part !== '').join(': ')
  const words = compareWords(whole(labelBefore, before), whole(labelAfter, after))
  return { label: kind === 'renamed' ? 'Đổi tên' : deeds[kind], cells: [words] }
}

function moveOf({ title, isSection, count, below }: Move): string {
  const what = isSection ? `Mục “${title}” (${count} đoạn)` : count > 1 ? `${count} đoạn từ “${title}”` : `“${title}”`
  const placeOf = (above: string) => (above === '' ? 'ở đầu văn bản' : `dưới “${above}”`)
  return `${what}: trước đứng ${placeOf(below.before)}, nay đứng ${placeOf(below.after)}.`
}

const kinds: Record<ComparedRow['kind'], string> = {
  ...{ same: '', away: '', changed: 'Sửa', added: 'Thêm', gone: 'Bỏ', moved: 'Sửa' },
}

function bySection(rows: readonly ComparedRow[]): Summary['text'] {
  const sections: Summary['text'] = []
  for (const row of rows) {
    const last = sections.at(-1)
    const { section } = row
    const told = { label: kinds[row.kind], cells: cellsOf(row) }
    if (last?.section === section) last.changes.push(told)
    else sections.push({ section, changes: [told] })
  }
  return sections
}

/** A heading that has come or gone with its number. */
function cellsOf({ before, after, cells }: ComparedRow): readonly (readonly Run[])[] {
  const block = before && after ? undefined : (before ?? after)
  if (block?.kind !== 'heading' || block.mark === '') return cells
  return [[{ kind: after ? 'added' : 'gone', text: lineOf(block) }]]
}

function renumbered({ before, after }: ComparedRow): string[] {
  return before && after ? [`${before.mark || '(không)'} → ${lineOf(after)}`] : []
}
