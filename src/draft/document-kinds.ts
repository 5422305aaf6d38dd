/**
 * What documents call themselves, as messages name them (NĐ 30/2020 Điều 7; Luật Ban hành văn bản quy phạm pháp luật; HD 05
 * I.5.1.1), a longer name before one that it begins with.
 */
export const documentKinds = [
  ...['kế hoạch', 'chương trình', 'thông báo', 'hướng dẫn', 'báo cáo', 'công văn', 'quyết định', 'tờ trình'],
  ...['đề án', 'phương án', 'nghị quyết', 'biên bản', 'giấy mời', 'thư mời', 'chỉ thị', 'kết luận', 'quy chế'],
  ...['quy định', 'thông tri', 'thông cáo', 'công điện', 'lời kêu gọi', 'nghị định', 'thông tư', 'pháp lệnh'],
  ...['giấy giới thiệu', 'dự án', 'hợp đồng', 'phiếu trình', 'điều lệ'],
] as const

export type KindName = (typeof documentKinds)[number]

const printed = documentKinds.map((name) => name.toUpperCase().replaceAll(' ', '\\s+')).join('|')
const line = new RegExp(String.raw`^(${printed})(?:\s*(?:$|\n)|(?=\s)(?=\P{Ll}+$))`, 'u')

/** The kind that a title begins with, how far its name reaches, and whether the title goes on in capitals behind it. */
export function kindAtStart(text: string): { name: KindName; length: number; goesOn: boolean } | undefined {
  const found = line.exec(text)
  if (!found) return undefined
  const [whole, words] = found
  const name = words!.replace(/\s+/gu, ' ').toLowerCase() as KindName
  return { name, length: words!.length, goesOn: whole === words && text.length > words.length }
}
