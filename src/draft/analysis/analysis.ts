import type { WrittenDate } from '../../calendar/written-date.js'
import { addressesIn, type Range } from '../../text/words.js'
import type { Draft, Passage } from '../draft.js'
import { type Table, tablesOf } from '../schedule/table.js'
import { type Reference, readReferences } from './citations/reference.js'
import { type Dates, readDates, yearOf } from './dates/dates.js'
import { readWeekdayCells } from './dates/weekday-cells.js'
import { readWeekdays, type WeekdayClaim } from './dates/weekdays.js'
import { type Recipients, recipientsOf, type SigningLine, signingLines } from './form/ending.js'
import { formOf } from './form/form.js'
import { type DraftKind, readKind } from './form/kind.js'
import { headerOf } from './form/recognise.js'
import { type Claim, readClaims } from './numbers/claims.js'
import { type Commemoration, readCommemorations } from './numbers/commemorations.js'
import { type EditionClaim, readEditions, readEvents, type SeriesEvent } from './numbers/editions.js'
import { once, onceEach } from './once.js'
import { type BodyActivity, readActivities } from './schedule/activities.js'
import { type Pairs, pairRows } from './schedule/pairs.js'
import { meantYears } from './times/meant-year.js'
import { namesByTime, type PlannedTime, readTimes } from './times/planned-times.js'
import { readTitleYear } from './times/title-year.js'
import { readUnits, type UnitMention } from './units.js'
import { inSmallLetters, type PassageWords, readWords } from './words.js'

/**
 * What a rule may ask of a draft. Each part is found out once, when the first rule asks for it, and stands for all that
 * ask later. It states facts; what is wrong with them is for rules to say.
 */
export interface Analysis {
  /** A passage's words: runs of letters, as written and in small letters. */
  wordsOf(passage: Passage): PassageWords
  /** Web and mail addresses, domains and file names in a passage, which are written by rules of their own. */
  addressesOf(passage: Passage): readonly Range[]

  /** A passage's dates, whole or in part, and the ranges between two of them. */
  datesOf(passage: Passage): Dates
  /** The year of one of a passage's dates, also where it isn't written but only one is possible. */
  yearOf(passage: Passage, date: WrittenDate): number | undefined
  /** The tables, each with its rows of cells. */
  readonly tables: readonly Table[]
  /** A passage's weekdays that stand beside dates, each with the dates that it may be said of. */
  weekdaysOf(passage: Passage): readonly WeekdayClaim[]
  /** The numbers of documents in a passage, with kind and day of issue where they are told. */
  referencesOf(passage: Passage): readonly Reference[]
  /** Districts, provinces and towns of former times that a passage names with their unit words. */
  unitsOf(passage: Passage): readonly UnitMention[]

  /** Numbers of years said of something (`93 năm Ngày …`), with the two dates that belong to them. */
  readonly claims: readonly Claim[]
  /** Two dates of an event that is commemorated, whether its years are counted or not. */
  readonly commemorations: readonly Commemoration[]
  /** `lần thứ 16` in a passage, of what the catalogue counts by editions. */
  editionsOf(passage: Passage): readonly EditionClaim[]
  /** `lần thứ 16` in a passage, of any event that is named. */
  eventsOf(passage: Passage): readonly SeriesEvent[]

  /** The year that the title names, when it names one. */
  readonly titleYear: number | undefined
  /** The times that the document sets, by its kind: of activities, deadlines, reports. */
  readonly times: readonly PlannedTime[]
  /** The year that a time was meant for, when the one that is written can only be a slip. */
  meantYear(time: PlannedTime): number | undefined
  /** The names of the activities that the schedule sets at a time. */
  namesAt(time: Passage): readonly Passage[]

  /** What the body says is to be done, by whom and when. */
  readonly activities: readonly BodyActivity[]
  /** Each row of the schedule beside the activity that is most like it, and the other way round. */
  readonly pairs: Pairs

  /** What kind of document it is; none where neither its title nor its header tells. */
  readonly kind: DraftKind | undefined
  /** The parts that a document's form is judged by. */
  readonly form: FormParts
}

export interface FormParts {
  /** What form the draft must have; none when its standard is not sure, or was not in force on the draft's day. */
  readonly expected: ReturnType<typeof formOf>
  /** What stands above the title. */
  readonly header: readonly Passage[]
  /** Who is signed for and the signers' posts, a line each. */
  readonly signing: readonly SigningLine[]
  /** “Nơi nhận” and its list. */
  readonly recipients: Recipients | undefined
}

export function analyse(draft: Draft): Analysis {
  // One string for all places of a word, by which maps find it soonest.
  const smallOf = onceEach(inSmallLetters)
  const wordsOf = onceEach((passage: Passage) => readWords(passage, smallOf))
  const datesOf = onceEach(readDates)
  const referencesOf = onceEach(readReferences)
  const tables = once(() => tablesOf(draft.passages))
  const weekdayCells = once(() => readWeekdayCells(tables(), datesOf))
  const claims = once(() => readClaims(draft, datesOf))
  const commemorations = once(() => [...readCommemorations(draft, claims(), datesOf)])
  const titleYear = once(() => readTitleYear(draft))
  const dateYear = (passage: Passage, date: WrittenDate) => yearOf(date, passage.text, datesOf(passage), draft.facts)
  const times = once(() => readTimes(draft, kind()?.name, { datesOf, referencesOf, yearOf: dateYear }))
  const meantYear = once(() => meantYears(draft, times(), titleYear()))
  const names = once(() => namesByTime(draft))
  const activities = once(() => readActivities(draft))
  const pairs = once(() => pairRows(draft, activities()))
  const kind = once(() => readKind(draft))
  return {
    ...{ wordsOf, datesOf, referencesOf, form: analyseForm(draft) },
    addressesOf: onceEach(({ text }: Passage) => addressesIn(text)),
    yearOf: dateYear,
    weekdaysOf: onceEach((passage: Passage) => {
      const beside = passage.cell && weekdayCells().get(passage)
      return beside ? [beside] : readWeekdays(passage, datesOf(passage).dates)
    }),
    unitsOf: onceEach(readUnits),
    editionsOf: onceEach(readEditions),
    eventsOf: onceEach(readEvents),
    meantYear: (time) => meantYear()(time),
    namesAt: (time) => names().get(time) ?? [],
    get tables() {
      return tables()
    },
    get claims() {
      return claims()
    },
    get commemorations() {
      return commemorations()
    },
    get titleYear() {
      return titleYear()
    },
    get times() {
      return times()
    },
    get activities() {
      return activities()
    },
    get pairs() {
      return pairs()
    },
    get kind() {
      return kind()
    },
  }
}

function analyseForm(draft: Draft): FormParts {
  const expected = once(() => formOf(draft))
  const header = once(() => headerOf(draft))
  const signing = once(() => signingLines(draft))
  const recipients = once(() => recipientsOf(draft))
  return {
    get expected() {
      return expected()
    },
    get header() {
      return header()
    },
    get signing() {
      return signing()
    },
    get recipients() {
      return recipients()
    },
  }
}
