const space = /\s/
const halfOrMark = /^[\udc00-\udfff]|^\p{M}/u

/** How many units at both ends of a text stay the same, letter by letter, or in whole words for a person to read. */
export function sameEnds(before: string, after: string, unit: 'letter' | 'word'): [left: number, right: number] {
  const most = Math.min(before.length, after.length)
  let left = 0
  while (left < most && before[left] === after[left]) left++
  while (left > 0 && !isBoundary(before, after, left, unit)) left--
  let right = 0
  while (right < most - left && before.at(-1 - right) === after.at(-1 - right)) right++
  while (right > 0 && !isStart(before, before.length - right, unit)) right--
  return [left, right]
}

function isBoundary(before: string, after: string, at: number, unit: 'letter' | 'word'): boolean {
  if (unit === 'word') return space.test(before[at - 1]!)
  return !halfOrMark.test(before.slice(at, at + 2)) && !halfOrMark.test(after.slice(at, at + 2))
}

function isStart(text: string, at: number, unit: 'letter' | 'word'): boolean {
  return unit === 'word' ? space.test(text[at]!) : !halfOrMark.test(text.slice(at, at + 2))
}
