import { readSyllable, syllableFault, tonePlaces } from './syllable.js'
import { type Tone, withTone } from './tones.js'

// Signs of typing without an input method that no English word shows: `boots`, `keeps` and `cows` would read as telex.
const telexSign =
  /^dd|uw|iee|uoo|yee|aa.*[sfrxj]|[ao]wf|(?:ee|oo)j|j(?:ch?|[ptm]|n[gh]?)$|(?:ee|oo)[sfrx](?:n[gh]?|m|ch?|p)$|(?:ee|oo)[fx]t$/
const telexTones: Record<string, Tone> = { f: 'huyền', s: 'sắc', r: 'hỏi', x: 'ngã', j: 'nặng' }
const telexLetters: [RegExp, string][] = [
  [/u(?:w?ow|wo)/, 'ươ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
]
const vniTones: Record<string, Tone> = { 1: 'sắc', 2: 'huyền', 3: 'hỏi', 4: 'ngã', 5: 'nặng' }
const vniLetters: [RegExp, string][] = [
  [/u7?o7/, 'ươ'],
  [/a(.*)6/, 'â$1'],
  [/e(.*)6/, 'ê$1'],
  [/o(.*)6/, 'ô$1'],
  [/a(.*)8/, 'ă$1'],
  [/o7/, 'ơ'],
  [/u7/, 'ư'],
]

/** The syllable that a word typed as telex stands for: `tiếng` for `tieesng`. */
export function readTelex(word: string): string | undefined {
  const small = word.toLowerCase()
  if (small.length < 3 || !telexSign.test(small)) return undefined
  const parts = /^(dd|[^aeiouyw]*)([a-z]+)$/.exec(small)
  if (!parts) return undefined
  const tones = [...parts[2]!.matchAll(/[sfrxj]/g)]
  if (tones.length > 1) return undefined
  const rime = replaceLetters(parts[2]!.replace(/[sfrxj]/, ''), telexLetters)
  return syllableOf(word, parts[1]!.replace('dd', 'đ') + rime, tones[0] && telexTones[tones[0][0]])
}

/** The syllable that a word typed as VNI stands for: `Việt` for `Vie65t`. */
export function readVni(word: string): string | undefined {
  if (!/\d/.test(word)) return undefined
  const small = word.toLowerCase()
  const parts = /^(d9?|[^aeiouy\d]*)([a-z\d]+)$/.exec(small)
  if (!parts || small.length < 5 || /^\d/.test(small)) return undefined
  const tones = [...parts[2]!.matchAll(/[1-5]/g)]
  const digits = small.match(/\d/g)?.length ?? 0
  if (tones.length > 1 || digits < 2) return undefined
  const rime = replaceLetters(parts[2]!.replace(/[1-5]/, ''), vniLetters)
  return syllableOf(word, parts[1]!.replace('d9', 'đ') + rime, tones[0] && vniTones[tones[0][0]])
}

function replaceLetters(rime: string, letters: [RegExp, string][]): string {
  return letters.reduce((text, [typed, letter]) => text.replace(typed, letter), rime)
}

function syllableOf(typed: string, letters: string, tone: Tone | undefined): string | undefined {
  if (!/^[a-zăâđêôơư]+$/.test(letters)) return undefined
  const at = tonePlaces(readSyllable(letters)).at(-1)!
  const word = withTone(letters, tone, at)
  const fault = syllableFault(readSyllable(word))
  // The tone is what a hurried typist leaves out.
  if (fault && !(fault === 'tone' && tone === undefined)) return undefined
  if (typed === typed.toLowerCase()) return word
  return typed.slice(1) === typed.slice(1).toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : undefined
}
