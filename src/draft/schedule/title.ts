import { wordEnd } from '../../text/word-edge.js'
/** What a column of a LỊCH HOẠT ĐỘNG tells. */
export type Role = 'number' | 'name' | 'when' | 'lead'

export interface Meaning {
  /** `other`: what the columns beside those four tell. */
  role: Role | 'other'
  /** 0 for the surest words. */
  rank: number
}

const number = /^(?:S?TT|SỐ TT|SỐ THỨ TỰ|#)\.?$/
// `Nội dung thực hiện` is told by its first words, `Đơn vị chủ trì` by its surest.
const words: [Role | 'other', RegExp[]][] = [
  ['when', [/THỜI GIAN|THỜI ĐIỂM|THỜI HẠN|(?<!HẰNG |HÀNG |SỐ )NGÀY(?! CÔNG)/]],
  ['lead', [/CHỦ TRÌ/, /PHỤ TRÁCH/, /PHÂN CÔNG|THỰC HIỆN/, /ĐƠN VỊ(?! TÍNH)/]],
  ['name', [/HOẠT ĐỘNG/, /NỘI DUNG/, /CÔNG VIỆC|NHIỆM VỤ/, /CHƯƠNG TRÌNH/]],
  [
    'other',
    [
      /PHỐI HỢP|ĐỊA ĐIỂM|NƠI |KINH PHÍ|KẾT QUẢ|SẢN PHẨM|GHI CHÚ|SỐ LƯỢNG|THÀNH PHẦN|ĐỐI TƯỢNG|YÊU CẦU|BIỆN PHÁP|HÌNH THỨC|TIẾN ĐỘ|ĐƠN VỊ TÍNH/,
    ],
  ],
]
const longest = 120
const helper = /^(?:(?:CÁC|ĐƠN VỊ|CƠ QUAN|BỘ PHẬN|NGƯỜI|CÁN BỘ|CÁ NHÂN)[\s,/]+)*PHỐI HỢP/

// Who directs is in charge where no column names who does it.
const leader = /^(?:LÃNH ĐẠO|CHỈ ĐẠO)/
const least = 9

/** What the title of a column says that it tells; undefined when it says nothing of it. */
export function meaningOf(title: string): Meaning | undefined {
  if (title.length > longest) return undefined
  const text = title.toUpperCase()
  if (number.test(text)) return { role: 'number', rank: 0 }
  if (helper.test(text)) return { role: 'other', rank: 0 }
  let first: (Meaning & { at: number }) | undefined
  for (const [role, patterns] of words) {
    const found = patterns.map((pattern) => text.search(pattern))
    const rank = found.findIndex((at) => at >= 0)
    const at = Math.min(...found.filter((index) => index >= 0))
    // `Địa điểm, thời gian` tells the time as well.
    if (rank >= 0 && (!first || at < first.at) && !(first?.role === 'when' && role === 'other')) {
      first = { role, rank, at }
    }
  }
  if (!first) return /^TÊN(?!\p{L})/u.test(text) ? { role: 'name', rank: least } : undefined
  return { role: first.role, rank: leader.test(text) ? least : first.rank }
}

/** A word that divides a title above it: `Ngày` and `Giờ` below `Thời gian`. */
export function isSubtitle(text: string): boolean {
  return text.length <= 30 && !/\d/.test(text) && (meaningOf(text) !== undefined || subtitle.test(text))
}

const subtitle = new RegExp(`^(?:Thứ|Giờ|Buổi|Từ|Đến|Bắt đầu|Kết thúc|Phối hợp|Cá nhân|Tập thể|Chính)${wordEnd}`, 'iu')
