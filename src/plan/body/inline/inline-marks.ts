import type { Report } from '../../../problem.js'
import { type Sourced, sourceRange } from '../../../text/sourced.js'
import { fontSign } from '../../read/plain-text.js'
import { type Advice, pictureAdvice } from '../messages.js'
import { codeHint, webCode } from './html.js'

interface Mark {
  pattern: RegExp
  message: (found: string) => string
  hint: string | ((found: string) => string)
}

const pictureLike =
  /!\[[^[\]\n]{0,300}\]\([ \t]*\)|(?:!\[[^[\]\n]{0,300}|(?<!\\))\]\([^\n]{0,200}?\.(?:png|jpe?g)[ \t]*\)/giu

function adviceOn(found: string): Advice {
  const [, before = '', name = ''] = /^(.*?)\]\((.*)\)$/u.exec(found)!
  return name.trim() === ''
    ? pictureAdvice.unnamed
    : pictureAdvice.spaced(name, `${before || '![Chú thích'}](<${name}>)`)
}

// Marks that Markdown left standing in a text: they would be printed, and nobody means that.
const marks: Mark[] = [
  {
    pattern:
      /(?<![\\*])\*{2,3}(?=[\p{L}\p{N}“"{])|(?<=[\p{L}\p{M}\p{N}”"}.,:;!?])\*{2,3}(?!\*)|(?<!\S)\*{2,3}(?!\S)|(?<![\\_\p{L}\p{M}\p{N}])__(?=[\p{L}“"])/gu,
    message: (found) => `Dấu “${found}” ở đây không làm chữ đậm được nên sẽ in ra nguyên dấu.`,
    hint: 'Chữ đậm viết **liền hai dấu sao**, không có dấu cách bên trong; sau ** đóng mà đứng cạnh dấu câu thì thêm dấu cách.',
  },
  {
    // One that begins a word and finds no end. Behind a word or a bracket it is a sign: `3*4`, `giá*`, `(*)`.
    pattern: /(?<![\\*\p{L}\p{M}\p{N})\]}”’%])\*(?=[\p{L}“])/gu,
    message: () => 'Dấu * ở đây không làm chữ nghiêng được nên sẽ in ra nguyên dấu.',
    hint: 'Chữ nghiêng viết *giữa hai dấu sao*. Muốn in dấu sao, viết \\*.',
  },
  {
    pattern: /(?<!\\)~~/g,
    message: () => 'Kế hoạch không có chữ gạch ngang (~~).',
    hint: 'Xóa phần chữ đã bỏ cùng hai dấu ~~.',
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\]/g,
    message: (found) => `Kế hoạch không có chú thích cuối trang (“${found}”).`,
    hint: 'Đưa lời chú thích vào trong ngoặc đơn ngay tại đây.',
  },
  {
    // An editor makes a long dash of it; pandoc knows the longer name too.
    pattern: /(?<!\\)\{[ \t]*(?:[-–—]|\.unnumbered)[ \t]*\}/g,
    message: (found) => `“${found}” ở đây sẽ in ra nguyên như vậy.`,
    hint: 'Mục không đánh số thì viết “## Tên mục {-}”: một dấu cách rồi {-} ở cuối dòng. Muốn in dấu này, viết \\{-}.',
  },
  {
    // At the end of a line it breaks the line; a path of Windows may end so, and two are one that is printed.
    pattern: /(?<!\\)\\(?=[ \t]*$|[ \t]+\n)(?<=(?<!\S)(?![a-z]:\\|\\\\)\S*\\)/giu,
    message: () => 'Dấu \\ ở đây không xuống dòng nên sẽ in ra nguyên dấu.',
    hint: 'Dấu \\ xuống dòng khi là ký tự cuối của một dòng mà đoạn còn viết tiếp ở dưới. Muốn in dấu này, viết \\\\.',
  },
  {
    // Alone between blanks it is a sign, or joins a cell of a table with the one above.
    pattern: /(?<![\\[^])\^+(?=[^\s^])|(?<=[^\s\\[^])\^+/g,
    message: (found) => `Dấu “${found}” ở đây không nâng chữ lên được nên sẽ in ra nguyên dấu.`,
    hint: 'Chữ nâng lên viết giữa hai dấu ^, ngắn và không có dấu cách: m^2^. Muốn in dấu ^, viết \\^.',
  },
  {
    // Markdown takes no name with blanks for one.
    pattern: pictureLike,
    message: (found) => adviceOn(found).message,
    hint: (found) => adviceOn(found).hint,
  },
  {
    pattern: webCode,
    message: (found) => `“${found}” là mã HTML, sẽ in ra nguyên như vậy.`,
    hint: codeHint,
  },
  {
    pattern: /(?<!\\)`/g,
    message: () => 'Dấu ` (phím cạnh số 1) không dùng trong văn bản.',
    hint: 'Xóa dấu này, hoặc thay bằng ngoặc kép “…”.',
  },
  {
    // At the begin of a line it is a bullet, which is told as one.
    pattern: /(?<=\S[ \t]{0,3})[\ue000-\uf8ff]/g,
    message: () => fontSign.message,
    hint: fontSign.hint,
  },
]

const leftOver: Advice = {
  message: 'Dấu * thừa ra cạnh chữ đậm hoặc chữ nghiêng nên sẽ in ra nguyên dấu.',
  hint: 'Mở và đóng bằng số dấu sao bằng nhau: *nghiêng*, **đậm**. Muốn in dấu sao, viết \\*.',
}

/** A star of `*chữ**` or `**chữ*`, whose other one has made the words slanted. */
export function checkLeftOver(written: Sourced, beside: { before: boolean; after: boolean }, report: Report): void {
  const { text } = written
  const tell = (at: number) => report({ ruleId: 'markdown', range: sourceRange(written, at, at + 1), ...leftOver })
  if (beside.before && /^\*(?!\*)/.test(text)) tell(0)
  if (beside.after && /(?<![\\*])\*$/.test(text)) tell(text.length - 1)
}

// An expression has two braces.
const any = /[*_~[\]&^\\`\ue000-\uf8ff]|\{[ \t]*[-–—.]/

export function checkTextMarks(written: Sourced, report: Report): void {
  if (!any.test(written.text)) return
  for (const { pattern, message, hint } of marks) {
    for (const { 0: found, index } of written.text.matchAll(pattern)) {
      report({
        ruleId: 'markdown',
        range: sourceRange(written, index, index + found.length),
        message: message(found),
        hint: typeof hint === 'string' ? hint : hint(found),
      })
    }
  }
}
