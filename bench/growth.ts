import { longestPassage } from '../src/draft/long-passages.js'
import { lintDraft } from '../src/lint.js'
import { readText } from '../src/readers/text.js'
import { rules } from '../src/rules/index.js'
import { sourced } from '../src/text/sourced.js'
import { type LongText, longDrafts, longPassages, longSchedules } from '../test/support/long-texts.js'

// Whether an input four times as long takes more than four times as long: what a pattern tries again and again within one
// search, `test/support/work.ts` can't count.

const times = 4
/** Work by the square takes 16 times as long. */
export const most = 10

export interface Grown {
  name: string
  /** How many times as long the longer text took. */
  ratio: number
}

export function growths(): Grown[] {
  return [
    ...longPassages.map((text) => grown('rules', text, Math.floor((longestPassage - 20) / times), lintPassage)),
    ...longDrafts.map((text) => grown('reader', text, 60_000, (long) => readText(`x ${long}`, 'a.md'))),
    ...longSchedules.map((text) => grown('schedule', text, 1000, lintMarkdown)),
  ]
}

function lintPassage(text: string): void {
  const passages = [{ kind: 'paragraph' as const, text, source: sourced(text) }]
  lintDraft({ file: 'a.txt', passages, headings: [], facts: {}, source: text }, rules, text)
}

function lintMarkdown(text: string): void {
  lintDraft(readText(text, 'a.md').value!, rules, text)
}

function grown(who: string, [name, text]: LongText, size: number, work: (text: string) => void): Grown {
  const [short, long] = [text(size), text(size * times)]
  timeOf(() => work(short))
  // A millisecond more on both sides, so that the grain of the clock tells nothing.
  return { name: `${who}: ${name}`, ratio: (timeOf(() => work(long)) + 1) / (timeOf(() => work(short)) + 1) }
}

/** The least of three runs, in milliseconds of this process alone. */
function timeOf(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}
