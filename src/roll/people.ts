import { isBehindSurname } from '../rules/names/people.js'
import { matchesIn } from '../text/matches.js'
import { wordStart } from '../text/word-edge.js'
import { wordsOf } from '../text/words.js'
import { doubt, type Note } from './notes/note.js'
import { prosePassages, type Rolling } from './rolling.js'

const name = String.raw`\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}`
const titled = new RegExp(
  String.raw`${wordStart}(?:[Đđ]ồng chí|[Đđ]\/[Cc]|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô)[\s:]+(${name})(?!\p{L})`,
  'gu',
)
const alone = new RegExp(`^${name}$`, 'u')
const remembered = /(?:ngày sinh|ngày mất|năm sinh|kỷ niệm|tưởng niệm|tượng|mộ)[^.;]{0,40}$/iu

/** Persons who are named: they may have moved. */
export function peopleNamed(rolling: Rolling): Note[] {
  const { plan } = rolling
  const leads = new Set(plan.activities.flatMap(({ lead, support }) => [...lead, ...support].map(({ text }) => text)))
  return prosePassages(rolling).flatMap((passage) => {
    const { text } = passage
    if (leads.has(text) && alone.test(text) && isPerson(text)) return doubt(passage, 0, text.length, messageOf(text))
    return matchesIn(text, titled, /(?:chí|đ\/c|ông|bà|anh|chị|thầy|cô)[\s:]/iu)
      .filter(
        ({ 1: person, index }) => isPerson(person!) && !remembered.test(text.slice(Math.max(0, index - 60), index)),
      )
      .flatMap(({ 0: words, 1: person, index }) => {
        const start = index + words.length - person!.length
        return doubt(passage, start, start + person!.length, messageOf(person!))
      })
  })
}

function isPerson(person: string): boolean {
  const words = wordsOf(person)
  return isBehindSurname(person, words, 1)
}

function messageOf(person: string): string {
  return `“${person}”: còn phụ trách việc này không`
}
