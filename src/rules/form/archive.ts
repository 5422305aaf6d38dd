import type { Passage } from '../../draft/draft.js'
import type { Finding } from '../rule.js'

/** PL I, II.9d: `Lưu: VT, …` */
export function* stateArchive(passage: Passage): Generator<Finding> {
  const [written, word] = /^\s*(Lưu)\s*:?\s*/u.exec(passage.text) ?? ['', '']
  const start = written.indexOf(word!)
  if (word === '' || (written.includes(':') && /^VT(?!\p{L})/u.test(passage.text.slice(written.length)))) return
  const end = start + word!.length
  const hasColon = written.includes(':')
  yield {
    ...{ passage, start, end: passage.text.trimEnd().length, severity: 'info' },
    message: hasColon ? 'Sau “Lưu:” chưa có “VT” (Văn thư).' : 'Sau chữ “Lưu” thiếu dấu hai chấm.',
    hint: 'Ghi “Lưu: VT, {đơn vị soạn thảo}.” (NĐ 30/2020/NĐ-CP Phụ lục I, II.9d).',
    ...(!hasColon && { fix: [{ start: end, end, text: ':' }] }),
  }
}

export function* partyArchive(passage: Passage): Generator<Finding> {
  if (!/^\s*Lưu\s*(?::|VT(?!\p{L}))/u.test(passage.text)) return
  yield {
    ...{ passage, start: 0, end: passage.text.trimEnd().length, severity: 'info' },
    message: `Dòng lưu ghi “${passage.text.trim()}”; văn bản của Đảng không ghi dấu hai chấm và VT.`,
    hint: 'Ghi “Lưu {nơi lưu}.”, ví dụ “Lưu Văn phòng Đảng ủy.” (HD 05-HD/VPTW).',
  }
}
