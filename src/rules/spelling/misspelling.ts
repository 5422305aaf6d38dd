import { isAllCapitals, isCapitalized } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { impossibleWord } from './impossible-word.js'
import type { LikelyWord } from './likely-word.js'
import { placeSlips } from './place-slips.js'
import { type Reading, type Suspect, surely, suspectsOf } from './suspects.js'

export const misspelling: Rule = {
  id: 'misspelling',
  subject: 'writing',
  severity: 'warning',
  summary: 'Từ hai tiếng viết đúng, không gõ nhầm dấu thành tiếng khác.',
  advice: 'Sửa chữ gõ sai; chữ đúng mà bị nhắc thì bỏ qua (mục 6.2).',
  why:
    'Gõ nhầm một dấu hay một chữ cái thường thành một tiếng có thật (xây dụng, thầm quyền, cán bô), kiểm tra từng tiếng ' +
    'không thấy. Quy tắc này so mỗi cặp tiếng với 14.000 từ hai tiếng hay dùng trong văn bản pháp luật và báo chí: chỉ nhắc ' +
    'khi cặp tiếng ấy không thành từ, hầu như không đứng cạnh nhau, mà chỉ khác một từ rất hay gặp ở một dấu hoặc một chữ ' +
    'cái. Tên người không bị xét.',
  examples: [
    {
      note: 'dấu thanh, dấu mũ, chữ đ',
      text: `- Tăng cường công tác tuyên truyên, phố biến pháp luật; ✗
- Xây dụng kế hoạch, thực hiện đúng thầm quyền; ✗
- Ứng dựng phần mêm trong quản lý; ✗
- Bảo vệ mội trường, hướng dân cán bô thực hiện nhiệm vu; ✗
- Nơi đăng ký thưởng trú của đới tượng. ✗`,
      fixed: `- Tăng cường công tác tuyên truyên, phố biến pháp luật;
- Xây dụng kế hoạch, thực hiện đúng thầm quyền;
- Ứng dựng phần mêm trong quản lý;
- Bảo vệ mội trường, hướng dân cán bô thực hiện nhiệm vu;
- Nơi đăng ký thưởng trú của đới tượng.`,
    },
    {
      note: 'thiếu, thừa, nhầm một chữ cái',
      text: `- Đánh giá tình tạng cơ sở vật chất; ✗
- Kiểm tra theo các thình thức khác nhau; ✗
- Phát triển công nghiệp, công nghệp hỗ trợ; ✗
- Chuyển đổi số tập trnug vào cơ sở. ✗`,
    },
    {
      note: 'tên một nơi, chỉ một chỗ viết khác',
      text: `- Tỉnh Lâm Đồng, tỉnh Lâm Đồng, tỉnh Lâm Đồng, tỉnh Lâm Đồng, tỉnh Lâm Đồng, tỉnh Lâm Đồng;
- Ủy ban nhân dân tỉnh Lâm Đồng, Hội đồng nhân dân tỉnh Lâm Đồng;
- Hội Luật gia tỉnh Lầm Đồng. ✗`,
    },
    {
      note: 'phần nội dung của kế hoạch YAML',
      plan: `body: |
  # MỤC ĐÍCH

  Nâng cao chất lương hoạt động của cán bô đoàn. ✗`,
    },
    {
      note: 'hai tiếng đứng cạnh nhau mà không phải một từ',
      text: `- Người có thẻ bảo hiểm y tế; thu hội phí; dịch vụ công đủ điều kiện; mức thu theo định mức do Bộ quy định;
- Số tiền Bộ Tài chính cấp; thực hiện nghiêm trong mọi trường hợp; những mặt đạt được; mừng Đảng quang vinh;
- Đồng chí Nguyễn Thành Toán, Trần Thị Kim Thoa; xã Xuân Hoà, tỉnh Lâm Đồng; tạo công ăn việc làm.`,
    },
  ],
  *check(draft, analysis) {
    // Of what can't be a word `syllable` tells.
    const slips = [...suspectsOf(draft, analysis, least)].filter((suspect) => !impossibleWord(writtenOf(suspect).text))
    const found = [...slips, ...placeSlips(draft, analysis)].map(findingOf)
    yield* found.length > mostSlips ? [unreadable(found)] : found
  },
}

/** More are no typist's: a program has read the text off paper, or it has lost its marks. */
const mostSlips = 150

function unreadable([first, ...rest]: readonly Finding[]): Finding {
  const { passage, start, end } = first!
  return {
    ...{ passage, start, end },
    message: `Bản thảo có ${rest.length + 1} chỗ như chữ gõ sai, chỗ đầu là “${passage.text.slice(start, end)}”: có lẽ là chữ quét nhận dạng.`,
    hint: 'Xin đối chiếu với bản gốc rồi soát lại.',
  }
}

// So many times likelier a slip than meant: a remark.
const least = 500
// A reading that is so many times less likely isn't offered.
const muchLess = 8

function writtenOf({ first, second, readings }: Suspect) {
  return readings[0]!.at === 0 ? first : second
}

function findingOf(suspect: Suspect): Finding {
  const { passage, first, second, readings } = suspect
  const [likeliest] = readings as [Reading]
  const offered = readings.filter(({ odds }) => odds * muchLess >= likeliest.odds)
  const words = offered.map((reading) => likeCase(reading, [first.text, second.text]))
  const choice = words.map((word) => `“${word.join(' ')}”`).join(' hoặc ')
  const isSure = likeliest.weight >= surely
  const only = offered.length === 1
  const { start, end } = writtenOf(suspect)
  return {
    ...{ passage, start: first.start, end: second.end },
    ...(!isSure && { severity: 'info' }),
    message: `“${first.text} ${second.text}” có lẽ là ${choice} gõ sai.`,
    hint: isSure && only ? `Sửa thành ${choice}.` : `Xin xem lại; nếu gõ sai thì sửa thành ${choice}.`,
    ...(only && { fix: [{ start, end, text: words[0]![likeliest.at]!, unsafe: true }] }),
  }
}

function likeCase({ syllables }: LikelyWord, written: readonly [string, string]): string[] {
  return syllables.map((syllable, index) => {
    const word = written[index]!
    if (isAllCapitals(word) && word.length > 1) return syllable.toUpperCase()
    return isCapitalized(word) ? syllable[0]!.toUpperCase() + syllable.slice(1) : syllable
  })
}
