import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'
import { crossedQuotes, type Quote, quotesOf } from './quotes.js'

export const quoteUnclosed: Rule = {
  id: 'quote-unclosed',
  subject: 'writing',
  severity: 'warning',
  summary: 'Dấu ngoặc kép đã mở thì phải đóng, bằng dấu cùng kiểu.',
  advice: 'Thêm dấu ” vào sau chữ cuối của tên, hoặc thay dấu khác kiểu.',
  why:
    'Ngoặc kép luôn đi thành cặp (quy tắc dấu câu tiếng Việt): tên hoạt động, tên văn bản, lời trích đặt trong ngoặc kép ' +
    'mà thiếu dấu đóng thì không rõ kết thúc ở đâu. “…” và "…" lẫn lộn chỉ được nhắc.',
  examples: [
    {
      text: [
        '- Tổ chức Hội thi “Tìm hiểu Nghị quyết Đại hội Đoàn các cấp. ✗',
        '- Phát động phong trào “Tuổi trẻ sáng tạo” và cuộc vận động “Mỗi ngày một tin tốt”.',
        '- Ra mắt chuyên mục “Gương sáng quanh ta”; màn hình 15", chuyên mục “Bài hát "Tiến quân ca"”. ✗',
      ].join('\n'),
    },
    {
      note: 'Đóng bằng dấu ’.',
      text: [
        '- Ngày hội “Sắc màu tuổi thơ’ dành cho thiếu nhi. ✗',
        '- Câu lạc bộ “Let’s read” và đội “Mái ấm ‘Bình minh’” cùng tham gia.',
      ].join('\n'),
      fixed: [
        '- Ngày hội “Sắc màu tuổi thơ” dành cho thiếu nhi.',
        '- Câu lạc bộ “Let’s read” và đội “Mái ấm ‘Bình minh’” cùng tham gia.',
      ].join('\n'),
    },
    {
      note: 'Mở bằng “ mà đóng bằng ", hoặc ngược lại.',
      text: [
        '- Hội nghị “Đối thoại về cải cách hành chính" và ngày hội “Sắc màu”; ✗',
        '- Chuyên mục "Gương sáng quanh ta” và chuyên mục “Mỗi tuần một cuốn sách”. ✗',
      ].join('\n'),
      fixed: [
        '- Hội nghị “Đối thoại về cải cách hành chính” và ngày hội “Sắc màu”;',
        '- Chuyên mục “Gương sáng quanh ta” và chuyên mục “Mỗi tuần một cuốn sách”.',
      ].join('\n'),
    },
    {
      note: 'Hai kiểu ngoặc kép trong một bản thảo: nhắc một lần.',
      text: [
        '- Phong trào “Tuổi trẻ sáng tạo”, cuộc vận động “Mỗi ngày một tin tốt”.',
        '- Ra mắt chuyên mục "Gương sáng quanh ta". ✗',
        '- Phát động phong trào "Ba trách nhiệm".',
      ].join('\n'),
    },
    {
      note: 'Lời trích dài nhiều đoạn, dấu đóng ở đoạn sau.',
      text: [
        '- Bác dặn: “Non sông Việt Nam có trở nên tươi đẹp hay không,',
        '- chính là nhờ một phần lớn ở công học tập của các cháu.”',
      ].join('\n'),
    },
  ],
  *check(draft) {
    yield* mixedFinding(draft)
    for (const [index, passage] of draft.passages.entries()) {
      yield* crossedQuotes(passage.text).map((quote) => crossedFinding(passage, quote))
      const start = openQuote(passage.text)
      if (start === undefined || isClosedBelow(draft, index)) continue
      yield findingOf(passage, start)
    }
  },
}

function crossedFinding(passage: Passage, { start, end, open, close }: Quote): Finding {
  const at = open === '“' ? end - 1 : start
  return {
    ...{ passage, start: at, end: at + 1 },
    message: `Ngoặc kép mở bằng ${open} mà đóng bằng ${close}.`,
    hint: open === '“' ? `Thay ${close} bằng ”.` : `Thay ${open} bằng “.`,
    fix: [{ start: at, end: at + 1, text: open === '“' ? '”' : '“' }],
  }
}

function* mixedFinding({ passages }: Draft): Generator<Finding> {
  const all = passages.flatMap((passage) =>
    quotesOf(passage.text).map((quote) => ({ passage, start: quote.start, end: quote.end, open: quote.open })),
  )
  const straight = all.filter(({ open }) => open === '"')
  const curly = all.length - straight.length
  if (straight.length === 0 || curly === 0) return
  const { passage, start, end } = straight[0]!
  yield {
    ...{ passage, start, end, severity: 'info' },
    message: `Bản thảo dùng hai kiểu ngoặc kép: “…” ở ${curly} chỗ, "…" ở ${straight.length} chỗ.`,
    hint: 'Thống nhất dùng “…”.',
  }
}

function findingOf(passage: Passage, start: number): Finding {
  const { text } = passage
  const words = `“${text
    .slice(start + 1)
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .join(' ')}…”`
  const single = text[start] === '“' ? singleClosing(text, start) : undefined
  if (single === undefined) {
    return {
      ...{ passage, start, end: start + 1 },
      message: `Ngoặc kép mở trước ${words} chưa được đóng.`,
      hint: 'Thêm dấu ” vào sau chữ cuối của tên hoặc lời trích.',
    }
  }
  return {
    ...{ passage, start, end: start + 1 },
    message: `Ngoặc kép của ${words} mở bằng “ mà đóng bằng ’.`,
    hint: 'Thay ’ bằng ”.',
    fix: [{ start: single, end: single + 1, text: '”' }],
  }
}

/** The only `’` behind a word that neither a `‘` nor an apostrophe accounts for: `“Xuân ấm’ năm`. Minutes stand behind figures. */
function singleClosing(text: string, start: number): number | undefined {
  const behind = text.slice(start)
  const found = Array.from(behind.matchAll(/(?<=[\p{L}\p{M}.,!?…])’(?![\p{L}\p{M}\d])/gu))
  return found.length === 1 && !behind.includes('‘') ? start + found[0]!.index : undefined
}

const opening = /[\s([{“"–—/-]/

/** The last `“` that nothing closes; a straight `"` closes it as well, and so does a `“` that stands behind a word. */
function openQuote(text: string): number | undefined {
  if (!text.includes('“')) return openStraight(text)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (mark === '“' && !(open.length > 0 && closes(text, i))) open.push(i)
    else if (mark === '“' || mark === '”' || (mark === '"' && open.length > 0)) open.pop()
  }
  return open.at(-1)
}

function closes(text: string, at: number): boolean {
  return !opening.test(text[at - 1] ?? ' ') && /^(?:$|[\s.,;:!?)\]…])/.test(text.slice(at + 1, at + 2))
}

/** Straight marks don't tell opening from closing: only one alone before a word is surely open. */
function openStraight(text: string): number | undefined {
  const first = text.indexOf('"')
  if (first < 0 || text.indexOf('"', first + 1) >= 0 || text.includes('”')) return undefined
  return opening.test(text[first - 1] ?? ' ') && /\p{L}/u.test(text[first + 1] ?? '') ? first : undefined
}

/** A long quotation runs over passages: one of the next closes what it did not open. */
function isClosedBelow({ passages }: Draft, index: number): boolean {
  return passages.slice(index + 1, index + 1 + longestQuotation).some(({ text }) => closesOnly(text))
}

const longestQuotation = 8

function closesOnly(text: string): boolean {
  const [open, close] = [text.search(/[“"]/), text.search(/[”"]/)]
  return (
    close >= 0 && (text[close] === '"' ? text.indexOf('"', close + 1) < 0 && open === close : open < 0 || close < open)
  )
}
