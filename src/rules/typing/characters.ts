import { unseen } from '../../text/as-seen.js'

/** Characters of one kind that don't belong in a Vietnamese text. */
export interface CharacterKind {
  pattern: RegExp
  /** What they are, for the message. */
  name: string
  hint: string
  /** What stands there instead; none when only a person can tell. */
  replace?: (found: string) => string
  mild?: true
  /** Fewer than these in a file tell nothing. */
  least?: number
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Signs of the fonts Symbol and Wingdings with characters that look alike. */
export const fontSigns: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf02d': '-',
  '\uf0a7': '▪',
  '\uf0d8': '-',
  '\uf0fc': '✓',
  '\uf0ae': '→',
  '\uf0e0': '→',
}

export const characterKinds: readonly CharacterKind[] = [
  {
    pattern: unseen,
    name: 'ký tự vô hình',
    hint: 'Xóa đi; chúng theo vào khi dán từ trang web hoặc PDF và làm từ bị cắt đôi khi tìm kiếm.',
    replace: () => '',
  },
  {
    // Beside figures, behind an abbreviation and between two capitals it keeps together what belongs together.
    pattern:
      /[\u00a0\u202f\u2007](?=\p{Ll})(?<=[\p{L}\p{M},;:!?)”].)|[\u00a0\u202f\u2007](?=[\p{L}“(])(?<=[\p{Ll},;:!?)”].)|[\u2002-\u200a\u3000]/gu,
    name: 'dấu cách không ngắt dòng ở giữa các từ thường',
    hint: 'Thay bằng dấu cách thường.',
    replace: () => ' ',
    mild: true,
    // One or two may have been set by hand.
    least: 3,
  },
  {
    pattern: /(?![\t\n\f\r])\p{Cc}/gu,
    name: 'ký tự điều khiển',
    hint: 'Xóa hoặc gõ lại; chúng sinh ra khi chuyển đổi tệp.',
    replace: (found) => (found >= '\u0080' ? (windows1252[found.charCodeAt(0) - 0x80] ?? '') : ''),
  },
  {
    pattern: /[\ufb00-\ufb06\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]+/gu,
    name: 'chữ dính hoặc chữ trang trí',
    hint: 'Gõ lại bằng chữ thường; máy tìm kiếm và máy đọc không nhận ra chúng.',
    replace: (found) => found.normalize('NFKC'),
  },
  {
    pattern: /[\uf02d\uf0a7\uf0ae\uf0b7\uf0d8\uf0e0\uf0fc]/g,
    name: 'dấu đầu dòng của phông Symbol, Wingdings',
    hint: 'Thay bằng gạch đầu dòng của văn bản; máy khác hiện thành ô vuông.',
    replace: (found) => fontSigns[found]!,
  },
  {
    pattern: /(?![\uf02d\uf0a7\uf0ae\uf0b7\uf0d8\uf0e0\uf0fc])[\ue000-\uf8ff]/g,
    name: 'ký tự riêng của một phông chữ',
    hint: 'Gõ lại; máy khác hiện thành ô vuông.',
  },
  { pattern: /\ufffd+/g, name: 'ký tự đã mất khi chuyển mã', hint: 'Xem lại bản gốc và gõ lại chữ ở đây.' },
  {
    pattern: /(?:Ã[\u0080-\u00bf]|Æ[°¡]|Ä[\u0090‘]|á[º»][\u0080-\u00bfŒœŠšŽžŸƒˆ˜‚„…†‡‰‹›‘’“”•–—™]|â€[œ\u009d™“”¦])+/g,
    name: 'chữ hỏng do đọc sai bảng mã',
    hint: 'Mở lại tệp gốc với bảng mã UTF-8.',
  },
]

// Letters of other alphabets, each before the Latin one that it looks like; `ð` and `Ɖ` are taken for `đ`.
const cyrillic = 'аa еe оo рp сc уy хx іi јj ѕs һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS'
const greek = 'οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
const icelandic = 'ðđ ÐĐ ƉĐ ɖđ'

export const lookAlikes = new Map(
  `${cyrillic} ${greek} ${icelandic}`.split(' ').map((pair): [string, string] => [pair[0]!, pair[1]!]),
)
