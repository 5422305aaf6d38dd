import { readTone, type Toned } from './tones.js'

/** A word taken apart as Vietnamese spelling does; `letters` are small and without tone. */
export interface Syllable extends Toned {
  onset: string
  rime: string
}

// `gi` and `qu` count as onsets; the longest that fits is taken.
const onset = /^(?:ngh|ng|nh|n|gh|gi(?=[aăâeêioôơuư])|g|ch|c|kh|k|l|m|ph|p|qu|r|s|th|tr|t|v|x|h|d|đ|b)?/

const rimes = new Set(
  `a ai ao au ay am an ang anh ap at ac ach
   ăm ăn ăng ăp ăt ăc
   âu ây âm ân âng âp ât âc
   e eo em en eng ep et ec
   ê êu êm ên ênh êp êt êch
   i ia iu im in inh ip it ich ic
   iêu iêm iên iêng iêp iêt iêc
   o oi om on ong op ot oc oong ooc
   ô ôi ôm ôn ông ôp ôt ôc ôông
   ơ ơi ơm ơn ơp ơt
   u ua ui um un ung up ut uc
   uôi uôm uôn uông uôt uôc
   ư ưa ưi ưu ưm ưng ưt ưc
   ươi ươu ươm ươn ương ươp ươt ươc
   oa oai oao oay oam oan oang oanh oap oat oac oach
   oăm oăn oăng oăp oăt oăc
   oe oeo oem oen oet
   uây uân uâng uât uê uêu uênh uêch uơ
   uy uya uyu uyn uynh uyp uyt uych uyên uyêt
   y yêu yêm yên yêng yêt`.split(/\s+/),
)
const afterQu = /^(?:[aăâeêi]|(?:y|yn|ynh|yp|yt|ych|yên|yêt|yu|ơ|ơi|ơn|ơt|ôc)$)/
const stop = /(?:[cpt]|ch)$/
const hatted = /[ăâêôơ]|ư(?!ơ)/
const front = /^[eêiy]/

/** The syllable's parts. Whether they may stand together is `syllableFault`'s to say. */
export function readSyllable(word: string): Syllable {
  const tone = readTone(word)
  const head = onset.exec(tone.letters)![0]
  return { ...tone, onset: head, rime: tone.letters.slice(head.length) }
}

export type SyllableFault = 'tone' | 'onset' | 'rime' | 'place'

/**
 * What Vietnamese spelling forbids: a stop with a tone other than sắc and nặng (`tâp`), an onset that is written in
 * another way before this vowel (`nghành`), a rime that doesn't exist (`nguời`), a mark on the wrong letter (`cuả`).
 */
export function syllableFault(syllable: Syllable): SyllableFault | undefined {
  const { onset, rime, tone } = syllable
  if (!isRime(onset, rime)) return 'rime'
  if (!fitsOnset(onset, rime)) return 'onset'
  if (stop.test(rime) && tone !== 'sắc' && tone !== 'nặng') return 'tone'
  return tone && !tonePlaces(syllable).includes(syllable.at) ? 'place' : undefined
}

/** Whether the letters, were the tone right, make a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const syllable = readSyllable(word)
  return !syllable.broken && syllableFault(syllable) === undefined
}

function isRime(onset: string, rime: string): boolean {
  if (onset === 'qu') return afterQu.test(rime) && (rimes.has(rime) || rime.startsWith('y'))
  if (onset === 'gi' && rimes.has(`i${rime}`)) return true
  return rimes.has(rime) && !(onset !== '' && rime.startsWith('yê'))
}

/** c, g, ng before a back vowel; k, gh, ngh before e, ê, i, y. */
function fitsOnset(onset: string, rime: string): boolean {
  if (onset === 'c' || onset === 'ng') return !front.test(rime)
  if (onset === 'g') return !/^[eê]/.test(rime)
  return !/^(?:k|gh|ngh)$/.test(onset) || front.test(rime)
}

/** The onset as it is written before this rime: `ng` for `ngh` in `nghành`. */
export function fittingOnset({ onset, rime }: Syllable): string {
  if (/^[ckq]$/.test(onset)) return front.test(rime) ? 'k' : 'c'
  const stem = onset.replace(/h$/, '')
  return stem !== 'g' && stem !== 'ng' ? onset : front.test(rime) ? `${stem}h` : stem
}

/** The letters on which the tone may stand; two for `oa`, `oe`, `uy`, where both habits are alive. */
export function tonePlaces({ onset, rime }: Pick<Syllable, 'onset' | 'rime'>): number[] {
  const at = (index: number) => onset.length + index
  if (rime === 'oa' || rime === 'oe' || (rime === 'uy' && onset !== 'qu')) return [at(0), at(1)]
  const hat = rime.search(hatted)
  if (hat >= 0) return [at(hat)]
  const vowels = /^[aeiouy]*/.exec(rime)![0].length
  if (vowels < rime.length) return [at(vowels - 1)]
  return [at(vowels === 3 ? 1 : 0)]
}
