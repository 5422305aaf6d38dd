import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isAllCapitals, isCapitalized } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { type DateSlip, dateSlips } from './date-slips.js'
import { draftPairs } from './draft-pairs.js'
import { type DroppedSyllable, droppedSyllables } from './dropped-syllables.js'
import { impossibleWord } from './impossible-word.js'
import type { LikelyWord } from './likely-word.js'
import { type LoneSlip, loneSlips } from './lone-slips.js'
import { type NameSlip, nameSlips } from './name-slips.js'
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
    'cái. Cách viết của chính bản thảo ở những chỗ khác được tính đến. Cũng nhắc tiếng không có trong từ nào (gử), họ viết ' +
    'nhầm dấu (Nguyển) và chữ gõ nhầm trong ngày tháng (háng); tên người còn lại không bị xét.',
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
      note: 'tiếng không có trong từ nào; họ tên; ngày tháng',
      text: `- Các cơ sở gử hồ sơ trên Hệ thống; số tiền là ba triêu bảy trăm ngàn đồng; ✗
- Bà Nguyển Thị Bảnh, ông Trần Nguyển Quang; ✗
- Bà Nguyện Thị Thảo; ✗
- Hà Nội, ngày 12 háng 01 năm 2026; ✗
- Kính lúp, lãn công, choãi chân; “nhíu” mắt; cô Nguyện, em Hoàng Nguyên Văn; hạng 2 năm 2026.

Đặng Thị năm Tươi ✗

Đặng Thị Năm và các con`,
    },
    {
      note: 'bản thảo viết cách khác ở nhiều chỗ; tiếng trước không đứng một mình',
      text: `- Người thân trong gia định; kịp thời triển khi, điều chỉnh; số liệu được cập nhập; nước và chung cư; ✗
- Nghiên cứu khoa học, nghiên cứu khoa học, nghiên cứu khóa học các bệnh; ✗
- Trung tâm Xúc tiến Đầu tư, Trung tâm Xúc tiến Đầu tư, Trung tâm Xúc tiến Đầu tư; giao Trung tâm Xúc đầu tư; ✗
- Dựa trên khóa học chính thức; chưa có thẻ BHYT, có thể; tạo công ăn việc làm, công an; tại mỗi trường, môi trường.`,
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
    {
      note: 'tiếng cuối của tên một nơi, tên riêng mở đầu, cụm từ bản thảo viết nhiều lần',
      text: `- Sửa đổi thông tin, sửa đổi thông tin, sửa đổi thông tin; lại phải sửa Thông tư;
- Nông nghiệp và môi trường, nông nghiệp và môi trường, nông nghiệp và môi trường; Ủy ban nhân dân tỉnh Đắk Nông và các sở;
- Dịch vụ công, dịch vụ công, dịch vụ công trực tuyến; thực hiện dịch vụ công cấp Phiếu lý lịch; cung cấp thông tin.`,
    },
  ],
  *check(draft, analysis) {
    const found = toldOnce(findingsIn(draft, analysis))
    yield* found.length > mostSlips ? [unreadable(found)] : found
  },
}

/** What tells most of a place comes first. */
function* findingsIn(draft: Draft, analysis: Analysis): Generator<Finding> {
  for (const slip of nameSlips(draft, analysis)) yield nameFinding(slip)
  for (const slip of dateSlips(draft)) yield dateFinding(slip)
  const pairs = draftPairs(draft, analysis)
  for (const suspect of suspectsOf(draft, analysis, pairs, least)) {
    // Of what can't be a word `syllable` tells.
    if (!impossibleWord(writtenOf(suspect).text)) yield findingOf(suspect)
  }
  for (const suspect of placeSlips(draft, analysis)) yield findingOf(suspect)
  for (const slip of loneSlips(draft, analysis)) yield loneFinding(slip)
  for (const slip of droppedSyllables(draft, analysis, pairs)) yield droppedFinding(slip)
}

/** Of what is found at one place the first. */
function toldOnce(findings: Iterable<Finding>): Finding[] {
  const kept = new Map<Passage, Finding[]>()
  for (const finding of findings) {
    const here = kept.get(finding.passage) ?? []
    if (here.some(({ start, end }) => start < finding.end && finding.start < end)) continue
    here.push(finding)
    kept.set(finding.passage, here)
  }
  return [...kept.values()].flat()
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

function nameFinding({ passage, word, name, meant }: NameSlip): Finding {
  const { start, end, text } = word
  return {
    ...{ passage, start, end },
    message: `“${text}” trong họ tên “${name}” có lẽ là “${meant}” gõ sai.`,
    hint: `Xin xem lại; nếu gõ sai thì sửa thành “${meant}”.`,
    fix: [{ start, end, text: meant, unsafe: true }],
  }
}

function dateFinding({ passage, start, written, meant }: DateSlip): Finding {
  const end = start + written.length
  return {
    ...{ passage, start, end },
    message: `“${written}” trong ngày tháng có lẽ là “${meant}” gõ sai.`,
    hint: `Sửa thành “${meant}”.`,
    fix: [{ start, end, text: meant, unsafe: true }],
  }
}

function loneFinding({ passage, word: { start, end, text }, guesses }: LoneSlip): Finding {
  const choice = guesses.map((guess) => `“${guess}”`).join(' hoặc ')
  return {
    ...{ passage, start, end, severity: 'info' },
    message: `“${text}” không có trong từ nào, có lẽ là ${choice} gõ sai.`,
    hint: `Xin xem lại; nếu gõ sai thì sửa thành ${choice}.`,
    ...(guesses.length === 1 && { fix: [{ start, end, text: guesses[0]!, unsafe: true }] }),
  }
}

function droppedFinding({ passage, first, last, dropped, usual, times }: DroppedSyllable): Finding {
  return {
    ...{ passage, start: first.start, end: last.end, severity: 'info' },
    message: `“${passage.text.slice(first.start, last.end)}” có lẽ thiếu chữ “${dropped}”: bản thảo viết “${usual}” ở ${times} chỗ.`,
    hint: `Xin xem lại; nếu thiếu thì thêm “${dropped}” sau “${first.text}”.`,
    fix: [{ start: first.end, end: first.end, text: ` ${dropped}`, unsafe: true }],
  }
}

function likeCase({ syllables }: LikelyWord, written: readonly [string, string]): string[] {
  return syllables.map((syllable, index) => {
    const word = written[index]!
    if (isAllCapitals(word) && word.length > 1) return syllable.toUpperCase()
    return isCapitalized(word) ? syllable[0]!.toUpperCase() + syllable.slice(1) : syllable
  })
}
