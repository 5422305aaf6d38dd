import type { ComparedRow, Comparison, Run } from '../comparison.js'
import type { Block } from '../reading.js'
import { mostColumns } from './css.js'
import { markedHtml } from './marked.js'

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
  const marks = marksOf(before, after)
  const note = notes[kind] === undefined ? '' : `<small>${notes[kind]}</small>`
  // What has moved stands at its old place in a row of its own.
  const old = before && kind !== 'moved' ? contentHtml(before, marks, cells) + note : ''
  const now = contentHtml(after ?? before!, marks, cells) + note
  return `<div class="row is-${kind}"><div class="old">${old}</div><div class="new">${now}</div></div>`
}

function marksOf(before: Block | undefined, after: Block | undefined): Run[] {
  const [old, now] = [before?.mark ?? '', after?.mark ?? '']
  const runs: Run[] =
    old === now
      ? [{ kind: 'same', text: old }]
      : [
          { kind: 'gone', text: old },
          { kind: 'added', text: now },
        ]
  return runs.filter(({ text }) => text !== '')
}

/** `STT`, `12.` */
const longestNumber = 4

function contentHtml({ kind, level, align }: Block, marks: readonly Run[], cells: readonly Run[][]): string {
  const mark = markedHtml(marks)
  const look = `${kind}${kind === 'heading' ? ` h${Math.min(level, 3)}` : ''} ${align}`
  if (kind !== 'row') return `<p class="${look}">${mark && `${mark} `}${cells.map(markedHtml).join(' | ')}</p>`
  const shown = [...(mark === '' ? [] : [mark]), ...cells.map(markedHtml)]
  const columns = Math.min(shown.length, mostColumns)
  const numbers =
    columns > 1 && (mark !== '' || cells[0]!.every(({ text }) => text.length <= longestNumber)) ? ' n' : ''
  return `<div class="cells c${columns}${numbers}">${shown.map((cell) => `<div>${cell}</div>`).join('')}</div>`
}
