import type { Passage } from '../../draft/draft.js'
import { linesIn, wordsOf } from '../words.js'

const label = /^\s*Nơi\s+nhận\s*:?\s*/u
const bullet = /^[-–—+•\s]+/u
const ends = /[\s;.,\-–]+$/u

/** The list below “Nơi nhận”; marks at the ends of its lines are the standard's. */
export function readRecipients(passages: readonly Passage[]): string[] {
  const lines: string[] = []
  let isEnded = true
  for (const { text } of passages.flatMap((passage) => linesIn(wordsOf(passage)))) {
    const said = text
      .replace(label, '')
      .replace(bullet, '')
      .replace(/\s+/g, ' ')
      .replace(/[;,] (?=\()/, ' ')
    if (said === '') continue
    const goesOn = lines.length > 0 && (said.startsWith('(') || (!isEnded && /^\p{Ll}/u.test(said)))
    if (goesOn) lines.push(`${lines.pop()!.replace(ends, '')} ${said}`)
    else lines.push(said)
    isEnded = /[;.]$/.test(said)
  }
  return lines.map((line) => line.replace(ends, '')).filter((line) => line !== '')
}
