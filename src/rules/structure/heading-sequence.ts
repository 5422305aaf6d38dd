import type { Heading } from '../../draft/draft.js'
import { toRoman } from '../../text/language/numerals.js'
import type { Finding, Rule } from '../rule.js'
import { quotedPassages } from './quoted.js'

export const headingSequence: Rule = {
  id: 'heading-sequence',
  subject: 'writing',
  severity: 'error',
  summary: 'Số thứ tự của mục, khoản, điểm phải liền nhau, không trùng, không nhảy.',
  advice: 'Bổ sung mục thiếu, hoặc đánh số lại.',
  why:
    'Hướng dẫn 29-HD/TWĐTN-VP §III.6 và Nghị định 30/2020/NĐ-CP (hiệu lực từ 05/3/2020), Phụ lục I, mục II.6: các phần, mục, ' +
    'khoản, điểm được đánh số liên tục. Số nhảy cóc cho thấy một đề mục bị mất hoặc viện dẫn sẽ sai.',
  examples: [
    {
      note: 'Mất mục II; khoản đánh lại từ 1 trong mỗi mục.',
      text: [
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        '2. Yêu cầu',
        '1. Công tác tuyên truyền',
        '2. Hoạt động cấp Khối',
        '2.1. Công tác giáo dục',
        '2.2. Công tác tổ chức',
        'III. TỔ CHỨC THỰC HIỆN ✗',
        '1. Ban Thường vụ Đoàn Khối',
        '2. Các cơ sở Đoàn',
      ].join('\n'),
    },
    {
      note: 'Số La Mã và số Ả Rập trong một số.',
      text: [
        'II. NỘI DUNG',
        'II.1. Tuyên truyền',
        'II.1.1. Hội nghị',
        'II.1.2. Cuộc thi',
        'II.2. Tập huấn',
        'II.4. Hội thi ✗',
        '2.1. Đối tượng',
        '2.2. Thể lệ',
        'III. TỔ CHỨC THỰC HIỆN',
      ].join('\n'),
    },
    {
      note: 'Trùng số, nhảy số.',
      text: [
        'I. NỘI DUNG',
        '1. Tuyên truyền',
        '2. Tập huấn',
        '2. Hội thi ✗',
        '3. Tổng kết',
        'a) Báo cáo',
        'b) Khen thưởng',
        'd) Quyết toán ✗',
        'II. KINH PHÍ',
        '1. Nguồn kinh phí',
        '1.1. Ngân sách',
        '1.3. Xã hội hóa ✗',
      ].join('\n'),
    },
    {
      note: 'Điểm đ có thể có hoặc không.',
      text: [
        '1. Thành phần',
        'a) Đại biểu',
        'b) Khách mời',
        'c) Báo chí',
        'd) Đoàn viên',
        'e) Hội viên',
        'g) Học sinh',
      ].join('\n'),
    },
    {
      note: 'Điều khoản trích trong ngoặc kép không phải mục của văn bản.',
      text: [
        '1. Khoản 2 được sửa đổi như sau:',
        '“2. Cơ quan lập danh sách.',
        '3. Đơn vị gửi hồ sơ.',
        '5. Hồ sơ lưu tại văn phòng.”',
        '2. Điều khoản thi hành',
        '4. Tổ chức thực hiện ✗',
      ].join('\n'),
    },
  ],
  *check({ headings, passages }) {
    const open = new Map<string, Heading[]>()
    const quoted = quotedPassages(passages)
    for (const heading of headings) {
      if (quoted.has(heading.passage)) continue
      const rank = rankOf(heading)
      const key = keyOf(heading, rank)
      const lists = open.get(key) ?? []
      const continued = lists.findLastIndex((last) => stepsBetween(last, heading) === 1)
      const last = lists.at(-1)
      const isNew = !last || heading.path.at(-1) === 1
      if (!isNew && continued < 0) {
        if (isStray(last, heading)) continue
        yield judge(last, heading)
      }
      for (const [other, [first]] of open) if (first && rankOf(first) > rank) open.delete(other)
      const outer = isNew ? lists.slice(-deepest) : lists.slice(0, continued < 0 ? -1 : continued)
      open.set(key, [...outer, heading])
    }
  },
}

/** Lists within lists of the same style: behind an inner `1. 2. 3.` the outer one goes on. */
const deepest = 4

const ranks = { roman: 1, arabic: 2, dotted: 3, letter: 9 }

/** Capital letters stand above Roman numbers, small ones below everything; `1.1.1.` stands under `1.1.`. */
function rankOf({ style, path, mark }: Heading): number {
  if (style === 'letter' && /\p{Lu}/u.test(mark)) return 0
  return style === 'dotted' ? ranks.dotted + path.length - 2 : ranks[style]
}

/** Only numbers of one kind under one parent follow each other: `II.1.` and `2.1.` are two kinds. */
function keyOf({ style, mark }: Heading, rank: number): string {
  if (style === 'dotted') return `${rank} ${parentOf(mark)}`
  const punctuation = /[.)/:-]\s*$/.exec(mark)?.[0].trim() ?? ''
  const word = /^(?:phần|chương)/i.exec(mark)?.[0].toLowerCase() ?? ''
  return `${rank} ${style} ${word}${style === 'roman' ? '' : punctuation}`
}

/** `II.1` for `II.1.4.` */
function parentOf(mark: string): string {
  return bare(mark).split('.').slice(0, -1).join('.')
}

const longestJump = 4

/** A number far off is another list's, or no heading's at all. */
function isStray(before: Heading, heading: Heading): boolean {
  return stepsBetween(before, heading) > longestJump
}

function judge(before: Heading, heading: Heading): Finding {
  const steps = stepsBetween(before, heading)
  const { passage, start, end, mark } = heading
  const [previous, current] = [bare(before.mark), bare(mark)]
  const place = { passage, start, end }
  if (steps === 0) {
    return {
      ...place,
      message: `Số ${current} bị trùng: đề mục trước cũng mang số ${current}.`,
      hint: 'Đánh số lại từ đây.',
    }
  }
  if (steps < 0) {
    return { ...place, message: `Số ${current} đứng sau số ${previous}.`, hint: 'Xếp lại hoặc đánh số lại từ đây.' }
  }
  const missing = Array.from({ length: steps - 1 }, (_, i) => nameOf(before, i + 1)).join(', ')
  return {
    ...place,
    message: `Sau ${previous} là ${current}: thiếu ${missing}.`,
    hint: `Bổ sung ${missing}, hoặc đánh số lại từ đây.`,
  }
}

// đ may be left out; f, j, w and z are no Vietnamese letters but some use them.
const letters = 'abcdeghiklmnopqrstuvxy'

function stepsBetween(before: Heading, heading: Heading): number {
  if (heading.style !== 'letter') return heading.path.at(-1)! - before.path.at(-1)!
  const [a, b] = [letterOf(before), letterOf(heading)]
  if (a === b) return 0
  if (a === 'đ' || b === 'đ') return a === 'd' || b === 'e' ? 1 : stepsOf(a.replace('đ', 'd'), b.replace('đ', 'd'))
  return stepsOf(a, b)
}

function stepsOf(a: string, b: string): number {
  return letters.indexOf(b) - letters.indexOf(a)
}

function letterOf({ mark }: Heading): string {
  return mark[0]!.toLowerCase()
}

/** The number `steps` behind a heading's, as it would be printed. */
function nameOf({ style, path, mark }: Heading, steps: number): string {
  const number = path.at(-1)! + steps
  if (style === 'roman') return toRoman(number)
  if (style === 'dotted') return `${parentOf(mark)}.${number}`
  if (style === 'arabic') return String(number)
  // What follows đ follows d: đ itself may be left out.
  const letter = letters[letters.indexOf(mark[0]!.toLowerCase().replace('đ', 'd')) + steps] ?? ''
  return /\p{Lu}/u.test(mark) ? letter.toUpperCase() : letter
}

function bare(mark: string): string {
  return mark.replace(/(?<![.)/:\s-])[.)/:\s-]+$/, '')
}
