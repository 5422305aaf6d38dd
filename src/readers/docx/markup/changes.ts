import type { Diagnostic } from '../../../diagnostic.js'
import type { DraftBlock } from '../../../draft/block.js'
import type { BodyState, ElementReader, ElementReaders, PendingChanges } from './body-state.js'
import { placeIn } from './place.js'

type Kind = Exclude<keyof PendingChanges, 'first'>

function note({ changes, blocks }: BodyState, kind: Kind): void {
  changes[kind]++
  changes.first ??= blocks.length
}

const formatting: ElementReader = {
  open(state) {
    note(state, 'formatted')
    return false
  },
}

/** The accepted text: what was inserted or moved here stays, what was deleted or moved away goes. */
export const changeElements: ElementReaders = {
  ins: {
    open(state, _, parent) {
      // The end of an inserted paragraph goes with the words that were inserted into it.
      if (parent !== 'rPr') note(state, 'inserted')
      return undefined
    },
  },
  del: {
    open(state, _, parent) {
      return remove(state, parent, 'deleted')
    },
  },
  moveFrom: {
    open(state, _, parent) {
      return remove(state, parent, 'moved')
    },
  },
  cellIns: {
    open(state) {
      note(state, 'inserted')
      return undefined
    },
  },
  cellDel: {
    open(state) {
      note(state, 'deleted')
      return undefined
    },
  },
  rPrChange: formatting,
  pPrChange: formatting,
  tblPrChange: formatting,
  tcPrChange: formatting,
  trPrChange: formatting,
  sectPrChange: formatting,
  numberingChange: formatting,
}

function remove(state: BodyState, parent: string, kind: Kind): false {
  const paragraph = state.paragraphs.at(-1)
  const table = state.tables.at(-1)
  if (parent === 'rPr' && paragraph) paragraph.endDeleted = true
  else if (parent === 'trPr' && table) table.rowDeleted = true
  if (parent !== 'rPr') note(state, kind)
  return false
}

/** One remark a file: what was read is the text as if all changes were accepted. */
export function pendingChanges(changes: PendingChanges, blocks: readonly DraftBlock[], file: string): Diagnostic[] {
  const { inserted, deleted, moved, formatted, first = 0 } = changes
  const total = inserted + deleted + moved + formatted
  if (total === 0) return []
  const kinds: [number, string][] = [
    [inserted, 'chỗ thêm'],
    [deleted, 'chỗ xoá'],
    [moved, 'chỗ chuyển'],
    [formatted, 'chỗ đổi định dạng'],
  ]
  const listed = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  return [
    {
      ruleId: 'pending-changes',
      severity: 'info',
      message: `Tệp còn ${total} chỗ sửa đang theo dõi (Track Changes) chưa được chấp nhận: ${listed.join(', ')}.`,
      file,
      ...placeIn(blocks, first),
      hint: 'kehoach soát theo bản đã chấp nhận mọi chỗ sửa. Trong Word, xin chọn Review › Accept hoặc Reject rồi lưu lại trước khi ký.',
    },
  ]
}
