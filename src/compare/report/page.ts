import type { ComparedRow, Comparison, Run } from '../comparison.js'
import type { Block } from '../reading.js'
import { mostColumns } from './css.js'
import { markedHtml, wordsHtml } from './marked.js'

/** Both documents from top to bottom: a row has what stood before at its left and what stands now at its right. */
export function pageHtml({ rows }: Comparison): string[] {
  return [
    '<h2>Toàn văn</h2>',
    '<p class="key">Chữ bỏ đi: <del>như thế này</del>; chữ thêm vào: <ins>như thế này</ins>.</p>',
    '<div class="pages">',
    '<div class="names" aria-hidden="true"><b>Trước</b><b>Nay</b></div>',
    ...rows.map(rowHtml),
    '</div>',
  ]
}

const notes: Partial<Record<ComparedRow['kind'], string>> = { away: 'đã chuyển chỗ', moved: 'chuyển đến đây' }

/**
 * The same words stand at both sides, and the sheet hides what is not of a side; on a narrow page the right side shows
 * all of it, and the left one nothing.
 */
function rowHtml({ kind, before, after, cells }: ComparedRow): string {
  const block = after ?? before!
  const note = notes[kind] === undefined ? '' : `<small>${notes[kind]}</small>`
  const marks = { before: before?.mark ?? '', after: after?.mark ?? '' }
  const left = before ? contentHtml(before, marks, cells) : ''
  const right = contentHtml(block, marks, cells)
  return `<div class="row is-${kind}"><div class="old">${left}${left && note}</div><div class="new">${right}${note}</div></div>`
}

function contentHtml(block: Block, marks: { before: string; after: string }, cells: readonly Run[][]): string {
  const { kind, level, align } = block
  const mark = markHtml(marks)
  const look = `${kind}${kind === 'heading' ? ` h${Math.min(level, 3)}` : ''} ${align}`
  if (kind !== 'row') return `<p class="${look}">${mark}${cells.map(markedHtml).join(' | ')}</p>`
  const shown = [...(mark === '' ? [] : [mark]), ...cells.map(markedHtml)]
  const columns = Math.min(shown.length, mostColumns)
  return `<div class="cells c${columns}">${shown.map((cell) => `<div>${cell}</div>`).join('')}</div>`
}

function markHtml({ before, after }: { before: string; after: string }): string {
  if (before === after || before === '' || after === '')
    return wordsHtml(before || after) && `${wordsHtml(before || after)} `
  return `<del>${wordsHtml(before)}</del><ins>${wordsHtml(after)}</ins> `
}
