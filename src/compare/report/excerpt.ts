import { brief } from '../../text/excerpt/brief.js'
import type { Run } from '../comparison.js'

// So many letters beside a change tell where it stands.
const around = 60

/** The words around what changed: the middle of what is the same on both sides is left out, and of what nobody would read to its end. */
export function excerptOf(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return { ...run, text: brief(run.text) }
    const [isFirst, isLast] = [index === 0, index === runs.length - 1]
    const head = isFirst ? '' : headOf(run.text)
    const tail = isLast ? '' : tailOf(run.text)
    const short = isFirst && isLast ? headOf(run.text) : isLast ? head : isFirst ? tail : `${head}${tail}`
    const text = isFirst ? `… ${tail}` : isLast ? `${head} …` : `${head} … ${tail}`
    return short.length + 3 >= run.text.length ? run : { kind: 'same', text }
  })
}

function headOf(text: string): string {
  return text.length <= around
    ? text
    : text
        .slice(0, around)
        .replace(/[\ud800-\udbff]$|(?<=\s)\S*$/u, '')
        .trimEnd()
}

function tailOf(text: string): string {
  return text.length <= around
    ? text
    : text
        .slice(-around)
        .replace(/^[\udc00-\udfff]|^\S*(?=\s)/u, '')
        .trimStart()
}
