import type { Heading, Passage } from '../../draft/draft.js'
import type { Words } from '../imported-plan.js'
import { isWholly, wordsOf, wordsWithin } from '../words.js'
import type { Scheme } from './scheme.js'

/** A numbered passage and what becomes of it. */
export interface Numbered {
  passage: Passage
  heading: Heading
  /** Below its parent, from 1. */
  level: number
  /** A title; else a sentence that is numbered. */
  isTitle: boolean
  words: Words
}

/** The numbered passages of a body with their levels: none deeper than one below the title that it stands in. */
export function outlineOf(
  passages: readonly Passage[],
  headings: ReadonlyMap<Passage, Heading>,
  scheme: Scheme,
  hasLook: boolean,
): Map<Passage, Numbered> {
  const all = passages.flatMap((passage): Numbered[] => {
    const heading = headings.get(passage)
    if (!heading) return []
    const words = titleOf(passage, heading)
    if (words.text === '') return []
    return [
      {
        passage,
        heading,
        level: scheme(heading),
        isTitle: passage.depth !== undefined || isTitle(words, hasLook),
        words,
      },
    ]
  })
  for (const [index, one] of all.entries()) {
    const next = all[index + 1]
    // What has numbers of its own below is a title, for a numbered sentence can't have them.
    if (next && next.level > one.level) one.isTitle = true
  }
  settle(all)
  return new Map(all.map((one) => [one.passage, one]))
}

function titleOf(passage: Passage, { end }: Heading): Words {
  const words = wordsOf(passage)
  const from = end + (words.text.slice(end).length - words.text.slice(end).trimStart().length)
  return wordsWithin(words, from)
}

const longestTitle = 160

function isTitle(words: Words, hasLook: boolean): boolean {
  if (hasLook) return isWholly(words, 'bold') || (isCapital(words.text) && words.text.length < longestTitle)
  return words.text.length <= longestTitle && !/[.;]["”)]?$/.test(words.text)
}

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Levels without gaps; what follows a title of the first level is one too. */
function settle(all: Numbered[]): void {
  let current = 0
  for (const one of all) {
    one.level = Math.min(one.level, current + 1)
    if (one.level === 1 && current > 0) one.isTitle = true
    if (one.isTitle) current = one.level
  }
}
