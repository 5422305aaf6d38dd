import type { ReviewedFile } from './review.js'

export const kindNames: Record<ReviewedFile['kind'], string> = {
  added: 'mới',
  changed: 'sửa',
  renamed: 'đổi tên',
  gone: 'bỏ',
}

/** A plan with mistakes, of which nothing could be built. */
export function isUnbuilt({ kind, file, outputs, counts }: ReviewedFile): boolean {
  return kind !== 'gone' && /\.ya?ml$/i.test(file) && outputs.length === 0 && counts.error > 0
}

/** It can be read, and what stood in its place before can't. */
export function isUncompared({ kind, title, changes }: ReviewedFile): boolean {
  return (kind === 'changed' || kind === 'renamed') && title !== undefined && changes === undefined
}

export function isSame({ changes }: ReviewedFile): boolean {
  return changes !== undefined && Object.values(changes).every((all) => all.length === 0)
}

export function countsOf({ counts }: ReviewedFile): string {
  return `${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý`
}

/** What is said of these, in the comment and on the page. */
export const sentences = {
  nothing: 'Không có kế hoạch hay dự thảo nào đổi.',
  same: 'Không có gì đổi trong văn bản.',
  uncompared: 'Chưa so được với bản cũ: bản cũ có lỗi hoặc không đọc được.',
  unbuilt: 'Chưa dựng được bản dự thảo, xin sửa các lỗi sau.',
}
