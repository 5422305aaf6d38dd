import type { Passage } from '../../draft/draft.js'
import { isSyllable } from '../../text/language/syllable.js'
import { isStrange, vietnameseMark } from '../../text/language/tones.js'

const tcvn3 = pairsOf(
  `µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị
   ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ
   ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư`,
)
const vni = pairsOf(
  `aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ
   oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ôơ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự öư
   yùý yøỳ yûỷ yõỹ îỵ ííí ììì æỉ óĩ òị ñđ`,
)

function pairsOf(table: string): [string, string][] {
  return table.split(/\s+/).map((pair) => [pair.slice(0, -1), pair.at(-1)!])
}

/** One word alone may be of another language. */
const fewestWords = 2

/**
 * A line typed for a font of the time before Unicode (TCVN3, VNI), as it reads with that font. Nearly every strange word
 * must become a Vietnamese syllable.
 */
export function readLegacy(line: string, least = fewestWords): string | undefined {
  if (!isStrange(line)) return undefined
  return decode(line, decodeTcvn3, least) ?? decode(line, decodeVni, least)
}

function decode(line: string, decodeWord: (word: string) => string, least: number): string | undefined {
  let strangers = 0
  let readable = 0
  const text = line.replace(/[^\s.,;:()“”"/-]+/g, (word) => {
    const decoded = decodeWord(word)
    if (decoded === word || isSyllable(word)) return decoded
    strangers++
    if (/[a-z]/i.test(word) && vietnameseMark.test(decoded) && isSyllable(decoded)) readable++
    return decoded
  })
  return readable >= least && readable >= 0.8 * strangers ? text : undefined
}

const tcvn3Letters = new Map(tcvn3)

function decodeTcvn3(word: string): string {
  const read = Array.from(word, (letter) => tcvn3Letters.get(letter) ?? letter).join('')
  if (read === word || isSyllable(read)) return read
  // Its ư is the soft hyphen, which programs drop: `®îc`, `tëng`.
  const whole = read.replace(/(?<!ư)[ơờớởỡợ]/iu, (letter) => (letter === letter.toLowerCase() ? 'ư' : 'Ư') + letter)
  return isSyllable(whole) ? whole : read
}

const vniLetters = new Map(
  vni.flatMap(([typed, letter]) => [
    [typed, letter],
    [typed.toUpperCase(), letter.toUpperCase()],
    [typed[0]!.toUpperCase() + typed.slice(1), letter.toUpperCase()],
  ]),
)
const vniPair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöîæóòñ]/gi

function decodeVni(word: string): string {
  return word.replace(vniPair, (pair) => vniLetters.get(pair) ?? pair)
}

/**
 * The passages typed for a font of the time before Unicode: until they are converted, whatever a rule reads there is not
 * what stands there. Beside them, one such word alone is one too.
 */
export function legacyPassages(passages: readonly Passage[]): ReadonlySet<Passage> {
  const sure = passages.some(({ text }) => readLegacy(text) !== undefined)
  return new Set(sure ? passages.filter(({ text }) => readLegacy(text, 1) !== undefined) : [])
}
