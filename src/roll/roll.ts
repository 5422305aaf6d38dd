import type { GivenFile } from '../beside/beside.js'
import type { Surroundings } from '../beside/own-standard.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { parsed } from '../lint/check-file.js'
import type { Plan } from '../plan/plan.js'
import { decodeText, encodeText } from '../readers/decode.js'
import { unreadable } from '../text/unreadable.js'
import { citedDocuments } from './citations.js'
import { computedCounts, typedCounts, typedOrdinals } from './counts.js'
import { rolledPeriod } from './days/period.js'
import { proseDays } from './days/prose-days.js'
import { signingDay } from './days/signing-day.js'
import { rollWhens } from './days/whens.js'
import { emptiedNotes } from './emptied.js'
import { goneUnits } from './gone-units.js'
import { movedPaths, type OldFolder } from './moved-paths.js'
import { applyNotes } from './notes/apply-notes.js'
import { type Note, writtenAt } from './notes/note.js'
import type { RollNote } from './notes/roll-note.js'
import { peopleNamed } from './people.js'
import { type Rolling, rollingOf } from './rolling.js'
import { titleNotes } from './title.js'
import { endedTerms, typedYears, yearlyThemes } from './typed-years.js'

export interface Rolled {
  bytes: Uint8Array
  text: string
  years: number
  notes: RollNote[]
}

const lastYear = 2199

export interface RollOutcome extends Outcome<Rolled> {
  /** At which the diagnostics point: the new plan's, or where there is none last year's. */
  text?: string
}

/** Last year's plan in another year, in another folder where it is `moved`. */
export async function rollFile(
  { name, bytes }: GivenFile,
  year: number,
  around: Surroundings,
  moved?: { folder: OldFolder; around: Surroundings },
): Promise<RollOutcome> {
  if (!Number.isInteger(year) || year < 1945 || year > lastYear)
    throw new RangeError(`Năm “${year}” chưa đúng: xin ghi bốn chữ số, ví dụ 2025.`)
  if (!/\.ya?ml$/i.test(name)) return { diagnostics: [noPlan(name)] }
  let decoded: ReturnType<typeof decodeText>
  try {
    decoded = decodeText(bytes)
  } catch (error) {
    return { diagnostics: [unreadable(error, name)] }
  }
  const { value: plan, diagnostics } = await parsed(decoded.text, name, around)
  if (!plan) return { diagnostics, text: decoded.text }
  refuseEarlier(plan, year)
  const rolled = rollPlan(plan, decoded.text, year, moved?.folder)
  const value = { ...rolled, years: year - plan.year, bytes: encodeText({ ...decoded, text: rolled.text }) }
  return { value, diagnostics: errorsOf(await parsed(rolled.text, name, moved?.around ?? around)), text: rolled.text }
}

function noPlan(file: string): Diagnostic {
  const message = 'Tệp này không phải kế hoạch .yaml.'
  const hint = 'Kế hoạch năm ngoái là tệp Word thì trước hết dùng: npx kehoach import'
  return { ruleId: 'file-read', severity: 'error', file, message, hint }
}

function errorsOf({ diagnostics }: { diagnostics: Diagnostic[] }): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

function refuseEarlier({ year: own, period }: Plan, year: number): void {
  if (year > own) return
  const why = period && period.start.year < own ? ', năm của ngày cuối trong period' : ''
  throw new RangeError(`Kế hoạch này là của năm ${own}${why}: năm mới phải từ ${own + 1} trở đi.`)
}

/** The text of a sound plan in another year, and what was done for it. */
export function rollPlan(
  plan: Plan,
  text: string,
  year: number,
  folder: OldFolder = '',
): { text: string; notes: RollNote[] } {
  const rolling = rollingOf(plan, text, year)
  return applyNotes([...movedPaths(rolling, folder), ...notesOf(rolling)], rolling)
}

function notesOf(rolling: Rolling): Note[] {
  const { plan, text, years } = rolling
  const { notes: whens, known } = rollWhens(rolling)
  const sure = [
    ...emptiedNotes(rolling),
    ...signingDay(rolling),
    ...(rolledPeriod(plan, text, years)?.notes ?? []),
    ...whens,
    ...titleNotes(rolling),
    ...typedCounts(rolling),
    ...proseDays(rolling, known),
  ]
  const isKnown: Parameters<typeof typedYears>[1] = (passage, date) => {
    const range = date.at.year && writtenAt(passage, ...date.at.year)
    return !range || sure.some((note) => note.range[0] < range[1] && range[0] < note.range[1])
  }
  return distinct([
    ...sure,
    ...computedCounts(rolling),
    ...typedOrdinals(rolling),
    ...citedDocuments(rolling),
    ...goneUnits(rolling),
    ...endedTerms(rolling),
    ...typedYears(rolling, isKnown),
    ...yearlyThemes(rolling),
    ...peopleNamed(rolling),
  ])
}

/** What is printed at two places is written once. */
function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [`${note.range} ${note.message}`, note])).values()]
}
