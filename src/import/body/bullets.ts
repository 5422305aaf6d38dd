import type { Passage } from '../../draft/draft.js'

/** The level of each item, from 1: as its list in Word has it, and by the mark that it is typed behind. */
export function bulletLevels(passages: readonly Passage[]): Map<Passage, number> {
  const levels = new Map<Passage, number>()
  /** The marks of the run of items, from the outermost. */
  let marks: string[] = []
  for (const passage of passages) {
    if (passage.kind !== 'item') {
      marks = []
      continue
    }
    const mark = keyOf(passage)
    const known = marks.indexOf(mark)
    if (known >= 0) marks.length = known + 1
    else if (isOutermost(mark, marks)) marks = [mark]
    else marks.push(mark)
    levels.set(passage, marks.length)
  }
  return levels
}

/** `-` stands above all others that are typed. */
function isOutermost(mark: string, marks: readonly string[]): boolean {
  return marks.length === 0 || /^[-–—]$/.test(mark)
}

function keyOf({ bullet }: Passage): string {
  const mark = (bullet?.mark ?? '-').replace(/^[–—\uf02d]$/, '-')
  return bullet?.level ? `${bullet.level} ${mark}` : mark
}
