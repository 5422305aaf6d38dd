/**
 * The case of a word inside a body's name, where Phụ lục II, mục IV of NĐ 30/2020/NĐ-CP settles it: the first word of what
 * the body is for has a capital, and `Bộ luật` names a kind of document, `Bộ đội` no ministry.
 */
export function decreedCase(small: readonly string[], head: number, at: number): 'capital' | 'small' | undefined {
  const first = small[head]!
  const next = small[head + 1] ?? ''
  if (at === head + 1 && (next === 'luật' || next === 'đội') && first === 'bộ') return 'small'
  if (at === head + 1 && first === 'viện' && next === 'kiểm') return 'small'
  if (first === 'quỹ' && statutory.has(`${next} ${small[head + 2]}`)) return undefined
  if (at === head + 2 && longKinds.has(`${first} ${next}`)) return 'capital'
  return at === head + 1 && kinds.has(first) && !others.has(`${first} ${next}`) ? 'capital' : undefined
}

/** Whether it says what a board is for, and not what the board does. */
export function isFunction(small: readonly string[], head: number, at: number): boolean {
  return small[head] === 'ban' && at === head + 1 && boards.has(`${small[at]} ${small[at + 1]}`)
}

const boards = new Set(['chỉ đạo', 'chấp hành', 'thường vụ', 'quản lý', 'vận động', 'chỉ huy', 'giám đốc', 'giám hiệu'])
// Common nouns of the laws, no bodies: `quỹ bảo hiểm y tế`.
const statutory = new Set(['bảo hiểm', 'dự phòng', 'phúc lợi', 'khen thưởng', 'tiền lương', 'hưu trí', 'bình ổn'])
const kinds = new Set(['ban', 'sở', 'bộ', 'cục', 'vụ', 'phòng', 'hội', 'quỹ'])
const longKinds = new Set([
  'bộ luật',
  'trung tâm',
  'hội đồng',
  'liên đoàn',
  'bệnh viện',
  'chi cục',
  'tổng cục',
  'ngân hàng',
])
// No bodies: `Hội nghị`, `Bộ môn`, `Ban ngành`, `Phòng chống`.
const others = new Set([
  ...['ban ngành', 'ban hành', 'ban đầu', 'ban đại', 'ban tổ', 'bộ môn', 'bộ phận', 'bộ máy', 'bộ trưởng', 'bộ sách'],
  ...['sở hữu', 'sở tại', 'sở ngành', 'cục trưởng', 'cục bộ', 'vụ việc', 'vụ án', 'vụ trưởng', 'vụ mùa'],
  ...['phòng chống', 'phòng học', 'phòng họp', 'phòng ngừa', 'phòng khám', 'phòng trưởng', 'phòng thi', 'phòng ban'],
  ...['hội nghị', 'hội thảo', 'hội thi', 'hội trại', 'hội trường', 'hội viên', 'hội diễn', 'hội chợ', 'hội đồng'],
  ...['hội thao', 'hội đoàn', 'hội báo', 'hội quán', 'hội sở', 'quỹ đất', 'quỹ lương', 'quỹ tiền', 'bộ tiêu', 'bộ chỉ'],
])
