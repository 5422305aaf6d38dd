import { plain, unbroken } from '../../document/unbroken.js'
import type { Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import type { Finding, PassageEdit, Rule } from '../rule.js'
import { characterKinds } from './characters.js'
import { decomposedLetters, legacyLines, mixedWords, type Spot } from './spots.js'
import { seenIn, type WrittenText, writtenTexts } from './written-texts.js'

export const unicode: Rule = {
  id: 'unicode',
  subject: 'writing',
  severity: 'warning',
  summary: 'Chữ dùng mã Unicode dựng sẵn, không có ký tự lạ, ký tự vô hình hay chữ của bảng chữ cái khác.',
  advice: 'Chạy với `--fix`.',
  why:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, khoản 4 mục I (từ 05/3/2020): văn bản dùng bộ mã ký tự Unicode theo ' +
    'TCVN 6909:2001. Chữ tổ hợp, ký tự vô hình, chữ Nga giống chữ Việt trông vẫn đúng nhưng tìm kiếm, so sánh và trộn ' +
    'dữ liệu đều sai; chữ của phông cũ và ký tự riêng của phông hiện thành ô vuông trên máy khác.',
  examples: [
    {
      note: 'chữ tổ hợp: một phát hiện cho cả tệp',
      text: '- Tổ chức hội nghị tổng kết;\n- Tuye\u0302n truye\u0302\u0300n va\u0300 va\u0323\u0302n đo\u0323\u0302ng; ✗\n- Hoa\u0323t đo\u0323\u0302ng he\u0300.',
      fixed: '- Tổ chức hội nghị tổng kết;\n- Tuyên truyền và vận động;\n- Hoạt động hè.',
    },
    {
      note: 'ký tự vô hình',
      text: '- Tổ chức hội\u200b nghị; ✗\n- Tổng\u00ad kết.',
      fixed: '- Tổ chức hội nghị;\n- Tổng kết.',
    },
    {
      note: 'dấu cách không ngắt dòng từ 3 chỗ: chỉ nhắc',
      text: '- Đoàn\u00a0viên tham gia\u00a0hiến\u00a0máu; TP.\u00a0Hồ Chí Minh, ngày\u00a026/3; ✗',
      fixed: '- Đoàn viên tham gia hiến máu; TP.\u00a0Hồ Chí Minh, ngày\u00a026/3;',
    },
    {
      note: 'dấu cách không ngắt dòng giữ liền ngày tháng, tên người',
      text: '- Sáng thứ\u00a0Bảy (11/7/2026), lúc\u00a007\u00a0giờ, đồng chí Nguyễn\u00a0Văn\u00a0An dự.',
    },
    { note: 'một, hai dấu cách không ngắt dòng', text: '- Đoàn\u00a0viên tham gia\u00a0hiến máu.' },
    {
      note: 'chữ trang trí',
      text: '- Ngày hội \u{1d5e7}\u{1d5f2}\u{1d601} 2026. ✗',
      fixed: '- Ngày hội Tet 2026.',
    },
    { note: 'chữ Nga trong từ tiếng Việt', text: '- Họ\u0441 tập và làm theo Bác; ✗\n- Đoàn viên.' },
    { note: 'chữ Ð của tiếng Iceland', text: '- \u00d0oàn viên; ✗\n- Đội viên.' },
    { note: 'phông TCVN3', text: '- Céng hßa x· héi chñ nghÜa ViÖt Nam; ✗\n- Cộng hòa xã hội chủ nghĩa Việt Nam.' },
    { note: 'phông VNI', text: '- Ñoaøn vieân thanh nieân; ✗\n- Đoàn viên thanh niên.' },
    {
      note: 'chữ nước ngoài, ký hiệu, biểu tượng cảm xúc',
      text: '- Đoàn viên tại Москва, Αθήνα; góc α, 5 µm, 20 °C, §1, ±2%, ≤ 5 ngày;\n- Café, Müller, São Paulo, Ångström; 👨\u200d👩\u200d👧; ✓ xong.',
    },
  ],
  *check(draft, analysis) {
    const texts = writtenTexts(draft).map((written) => ({ written, legacy: legacyLines(written.passage.text) }))
    for (const { spots, least = 1, ...wording } of kinds) {
      const found = texts.flatMap(({ written, legacy }) =>
        spots(written.passage).flatMap((spot): Placed[] => (isAmong(spot, legacy) ? [] : [{ ...spot, written }])),
      )
      if (found.length >= least) yield findingOf(found, wording)
    }
    yield* legacyFont.check(draft, analysis)
  },
}

/** What is typed for an old font, which a build warns of as well. */
export const legacyFont: Pick<Rule, 'check'> = {
  *check(draft) {
    const found = writtenTexts(draft).flatMap((written) =>
      legacyLines(written.passage.text).map((spot): Placed => ({ ...spot, written })),
    )
    if (found.length > 0) yield findingOf(found, legacyWording)
  },
}

/** In a line of another encoding every character means another. */
function isAmong({ start, end }: Spot, lines: readonly Spot[]): boolean {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const line = lines[low - 1]
  return line !== undefined && end <= line.end
}

type Placed = Spot & { written: WrittenText }

interface Kind {
  spots: (passage: Passage) => Spot[]
  message: (count: number, first: Spot) => string
  hint: string
  mild?: true
  least?: number
}

const legacyWording: Pick<Kind, 'message' | 'hint'> = {
  message: (count, { found, text }) => `Tệp có ${count} dòng gõ bằng phông cũ: “${short(found)}” là “${short(text!)}”.`,
  hint: 'Chuyển sang Unicode, chẳng hạn bằng Unikey (Ctrl+Shift+F6), rồi xem lại chữ hoa.',
}

const kinds: Kind[] = [
  {
    spots: decomposedLetters,
    message: (count, { found }) =>
      `Tệp có ${count} chữ viết bằng mã tổ hợp, đầu tiên là “${found}”: trông vẫn đúng nhưng tìm kiếm không thấy.`,
    hint: 'Chuyển cả tệp sang Unicode dựng sẵn.',
  },
  ...characterKinds.map(
    ({ pattern, replace, name, hint, mild, least }): Kind => ({
      spots: ({ text }) => unkept(text, matchesIn(text, pattern)).map((match) => spotOf(match, replace)),
      message: (count, { found }) => `Tệp có ${count} ${name}, đầu tiên là ${codeOf(found)}.`,
      ...{ hint, ...(mild && { mild }), ...(least !== undefined && { least }) },
    }),
  ),
  {
    spots: ({ text }) => mixedWords(text),
    message: (count, { found, text }) =>
      `Tệp có ${count} từ lẫn chữ của bảng chữ cái khác, đầu tiên là “${found}” (đúng ra là “${text}”).`,
    hint: 'Gõ lại bằng chữ tiếng Việt.',
  },
]

/** Those but the no-break blanks that a build sets, in a date or in a name. */
function unkept(text: string, found: RegExpExecArray[]): RegExpExecArray[] {
  if (!found.some(({ 0: blank }) => blank === '\u00a0')) return found
  const kept = unbroken(plain(text), { ranges: true, dates: true, people: true, bodies: true })
  return found.filter(({ 0: blank, index }) => blank !== '\u00a0' || kept[index] !== blank)
}

function spotOf({ 0: found, index }: RegExpExecArray, replace?: (found: string) => string): Spot {
  return { start: index, end: index + found.length, found, ...(replace && { text: replace(found) }) }
}

/** One finding for the file, with the edits of all its passages. */
function findingOf(spots: Placed[], { message, hint, mild }: Omit<Kind, 'spots' | 'least'>): Finding {
  const [first] = spots as [Placed, ...Placed[]]
  const { written, start } = first
  const count = spots.reduce((sum, spot) => sum + (spot.count ?? 1), 0)
  const fixable = spots.every(({ text }) => text !== undefined)
  return {
    ...seenIn(written, start, first.firstEnd ?? first.end),
    message: message(count, first),
    hint,
    ...(mild && { severity: 'info' as const }),
    ...(fixable && { fix: spots.map(editOf) }),
  }
}

function editOf({ written: { passage }, start, end, text, unsafe }: Placed): PassageEdit {
  return { passage, start, end, text: text!, ...(unsafe && { unsafe }) }
}

function codeOf(found: string): string {
  return `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

const longest = 40

function short(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
