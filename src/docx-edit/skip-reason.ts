/** Why an edit is left to a person. */
export type SkipReason =
  | 'counted'
  | 'not-text'
  | 'unwritable'
  | 'box'
  | 'bound'
  | 'caps'
  | 'field'
  | 'untrackable'
  | 'overlap'
  | 'signed'
  | 'unknown-place'

export const skipMessages: Record<SkipReason, string> = {
  counted: 'Số thứ tự ở đây do Word tự đánh, không phải là chữ trong tệp.',
  'not-text': 'Chỗ này có dấu tab, dấu xuống dòng, ký hiệu hoặc công thức chứ không chỉ có chữ.',
  unwritable: 'Nội dung cần thay có dấu xuống dòng hoặc ký tự mà Word không ghi được vào giữa dòng chữ.',
  box: 'Chữ này nằm trong khung chữ mà Word lưu thành hai bản.',
  bound: 'Chữ này nằm trong ô nội dung mà Word tự điền từ dữ liệu của tệp.',
  caps: 'Chữ này gõ thường nhưng được định dạng hiện thành chữ hoa (All caps); muốn đổi thì đổi định dạng trong Word.',
  field:
    'Chữ này do Word tự điền (trường như REF, DOCPROPERTY, DATE); sửa ở đây thì lần cập nhật sau Word ghi lại như cũ, xin sửa ở nguồn của trường.',
  untrackable: 'Chỗ này không ghi được thành sửa đổi có theo dõi (Track Changes).',
  overlap: 'Chỗ này chồng lên một chỗ vừa được sửa.',
  signed: 'Tệp đã ký số; sửa tệp sẽ làm mất hiệu lực chữ ký.',
  'unknown-place': 'Không xác định được đúng chỗ này trong tệp Word.',
}

/** In one line how many fixes were left, and why; nothing where there are none. */
export function skipSummary(reasons: readonly SkipReason[]): string | undefined {
  if (reasons.length === 0) return undefined
  const counts = new Map<SkipReason, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const why = Array.from(counts, ([reason, count]) =>
    counts.size === 1 ? skipMessages[reason] : `${count} chỗ: ${skipMessages[reason]}`,
  )
  return `còn ${reasons.length} chỗ chưa tự sửa được. ${why.join(' ')}`
}
