/**
 * What documents call themselves, as messages name them (NĐ 30/2020 Điều 7; Luật Ban hành văn bản quy phạm pháp luật; HD 05
 * I.5.1.1), a longer name before one that it begins with.
 */
export const documentKinds = [
  ...['kế hoạch', 'chương trình', 'thông báo', 'hướng dẫn', 'báo cáo', 'công văn', 'quyết định', 'tờ trình'],
  ...['đề án', 'phương án', 'nghị quyết', 'biên bản', 'giấy mời', 'thư mời', 'chỉ thị', 'kết luận', 'quy chế'],
  ...['quy định', 'thông tri', 'thông cáo', 'công điện', 'lời kêu gọi', 'nghị định', 'thông tư', 'pháp lệnh'],
  ...['giấy giới thiệu', 'dự án', 'hợp đồng'],
] as const

export type KindName = (typeof documentKinds)[number]

const printed = documentKinds.map((name) => name.toUpperCase().replaceAll(' ', '\\s+')).join('|')
// A longer title in capitals: `KẾ HOẠCH TỔ CHỨC NGÀY HỘI`.
const line = new RegExp(String.raw`^(?:(${printed})\s*(?:$|\n)|(KẾ\s+HOẠCH)(?=\s)(?=\P{Ll}+$))`, 'u')

/** The kind that the first line of a title names, and how far its name reaches. */
export function kindAtStart(text: string): { name: KindName; length: number } | undefined {
  const found = line.exec(text)
  const words = found?.[1] ?? found?.[2]
  if (words === undefined) return undefined
  const name = words.replace(/\s+/gu, ' ').toLowerCase()
  return { name: name as KindName, length: words.length }
}
