import type { Diagnostic, Severity } from '../../../diagnostic.js'
import type { DraftBlock } from '../../../draft/block.js'
import { attribute } from '../../../ooxml/xml.js'
import type { BodyState, ElementReaders, Unread, UnreadKind } from './body-state.js'
import { markCut, readPicture } from './pictures.js'
import { placeIn } from './place.js'

function note({ unread, blocks }: BodyState, kind: UnreadKind): false {
  const known = unread.get(kind)
  if (known) known.count++
  else unread.set(kind, { count: 1, at: blocks.length })
  return false
}

function notePicture(state: BodyState, relation: string | undefined): false {
  readPicture(state, relation)
  return note(state, 'picture')
}

// Of embedded objects, those that show text: no formulas, no drawings.
const documents = /^(?:Word|Excel|PowerPoint|AcroExch|Acrobat|Wordpad|opendocument)\./i

export const unreadElements: ElementReaders = {
  altChunk: { open: (state) => note(state, 'chunk') },
  subDoc: { open: (state) => note(state, 'subDocument') },
  OLEObject: {
    open(state, attributes) {
      return documents.test(attribute(attributes, 'ProgID') ?? '') ? note(state, 'object') : undefined
    },
  },
  // A chart or a diagram in a drawing only names the part that it stands in.
  chart: { open: (state, _, parent) => (parent === 'graphicData' ? note(state, 'chart') : undefined) },
  relIds: { open: (state, _, parent) => (parent === 'graphicData' ? note(state, 'diagram') : undefined) },
  blip: { open: (state, attributes) => notePicture(state, attribute(attributes, 'embed')) },
  imagedata: { open: (state, attributes) => notePicture(state, attribute(attributes, 'id')) },
  srcRect: { open: markCut },
}

// The names of an office and of a document have as many; with fewer, the pictures are the pages.
const fewestLetters = 100

const told: Record<UnreadKind, { severity: Severity; what: string; hint: string }> = {
  chunk: {
    severity: 'warning',
    what: 'phần chèn nguyên từ tệp khác (altChunk)',
    hint: 'Xin mở tệp bằng Word rồi lưu lại, Word sẽ đưa phần đó vào văn bản; sau đó soát lại.',
  },
  subDocument: {
    severity: 'warning',
    what: 'văn bản con (Subdocument) nằm ở tệp khác',
    hint: 'Xin soát riêng tệp của văn bản con.',
  },
  object: {
    severity: 'info',
    what: 'bảng tính, văn bản hoặc bản trình chiếu nhúng',
    hint: 'Xin tự đối chiếu chữ và số trong đó với văn bản.',
  },
  diagram: { severity: 'info', what: 'sơ đồ SmartArt', hint: 'Xin tự đối chiếu chữ trong sơ đồ với văn bản.' },
  chart: { severity: 'info', what: 'biểu đồ', hint: 'Xin tự đối chiếu số liệu trong biểu đồ với văn bản.' },
  picture: {
    severity: 'warning',
    what: 'hình mà hầu như không có chữ; chữ trong hình, như ở bản quét,',
    hint: 'Xin soát bản Word đã gõ, hoặc chuyển bản quét thành chữ trước.',
  },
}

/** One remark of each kind, at what stands in front of the first. */
export function unreadRemarks(unread: Unread, blocks: readonly DraftBlock[], file: string): Diagnostic[] {
  const letters = blocks.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  return Array.from(unread).flatMap(([kind, { count, at }]) => {
    if (kind === 'picture' && letters >= fewestLetters) return []
    const { severity, what, hint } = told[kind]
    const message = `Tệp có ${count} ${what} không đọc được nên chưa được soát.`
    return [{ ruleId: 'file-read', severity, message, file, ...placeIn(blocks, at - 1), hint }]
  })
}
