import { type Sourced, without } from './sourced.js'

const picture = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}`
const inPictures = String.raw`\u200d\ufe00-\ufe0f\u{e0020}-\u{e007f}`
const koreanFillers = String.raw`\u115f\u1160\u3164\uffa0`

/**
 * Characters that nobody sees: soft hyphens, joiners, marks of the direction of writing, variation selectors. Those that
 * make a picture belong to it: 👨‍👩‍👧, ❤️, 1️⃣, a flag that is spelt; and Korean's fillers are letters.
 */
export const unseen = new RegExp(
  [
    String.raw`(?![${inPictures}${koreanFillers}])\p{Default_Ignorable_Code_Point}`,
    String.raw`(?<!\ufe0f|[${picture}])\u200d`,
    String.raw`(?<![${picture}])[\ufe00-\ufe0f](?!\u20e3)`,
    String.raw`(?<![${picture}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]+`,
  ].join('|'),
  'gu',
)

// Each of them, and some that are seen: quicker to say of a text that has none, as nearly all.
const ignorable = /\p{Default_Ignorable_Code_Point}/u

export function hasUnseen(text: string): boolean {
  return ignorable.test(text) && text.search(unseen) !== -1
}

export function withoutUnseen(from: Sourced): Sourced {
  return ignorable.test(from.text) ? without(from, unseen) : from
}

/** Spaces of a width of their own, and those at which no line ends. */
const otherSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** A text as its reader sees it: nothing unseen, and every space a plain one, whose place in the file is kept. */
export function asSeen(from: Sourced): Sourced {
  const shown = withoutUnseen(from)
  return { ...shown, text: shown.text.replace(otherSpace, ' ') }
}

/**
 * New words in which the spaces are those that stood in the old ones: of a no-break space a rule has seen a plain one, and
 * does not mean to put one there. Where words come or go with their spaces, nobody can tell which is which.
 */
export function withSpacesOf(written: string, seen: string, after: string): string {
  if (written === seen) return after
  const spaces = written.match(anySpace) ?? []
  let next = 0
  return spaces.length === after.match(anySpace)?.length ? after.replace(anySpace, () => spaces[next++]!) : after
}

const anySpace = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
