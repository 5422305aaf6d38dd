// What a unit's name begins with; else a comma or `và` may stand within one: `Sở Văn hóa và Thể thao`.
const unit =
  /^(?:Đoàn|Ban|BCH|BTV|Văn phòng|Phòng|Sở|Chi đoàn|Chi bộ|Chi hội|Chi cục|Các|Hội|UBND|UBMTTQ|HĐND|Công an|Công đoàn|Trường|Trung tâm|Trạm|Đảng|Tổ|Thành|Tỉnh|Liên|Cơ quan|Đài|Báo|Bệnh viện|Đồng chí|Đ\/c|Khối|Quận|Huyện|Phường|Xã|Ủy ban|Uỷ ban|Bộ|Viện|Câu lạc bộ|CLB|Đội|Thanh tra|Kho bạc|Ngân hàng|GVCN|Giáo viên|Thầy|Cô|Cán bộ|Hạt|Cụm|Mặt trận|MTTQ)(?![\p{L}\p{M}])/u

/** `Đoàn Sở Ngoại vụ và Văn phòng` as two names; one where it isn't sure where the first ends. */
export function unitsIn(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').replace(/[.;]$/, '').trim()
  if (line === '') return []
  const parts = line.split(/\s*[,;]\s+|\s+và\s+/u)
  return parts.every((part) => unit.test(part)) ? parts : [line]
}

const longestUnit = 100

/** Whether a text is the name of one unit. */
export function isUnit(text: string): boolean {
  return text.length <= longestUnit && unit.test(text) && !/[:;.]$/.test(text) && unitsIn(text).length === 1
}
