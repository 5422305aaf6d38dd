import { yearOfTitle } from '../../../calendar/title-year.js'
import type { Draft } from '../../draft.js'

const otherYears = /năm học|nhiệm kỳ|giai đoạn|mùa|khóa|niên (?:khóa|độ)/iu

/** `năm 2024` of the title, when it names one year and no term or school year. */
export function readTitleYear(draft: Draft): number | undefined {
  return isOfOtherYears(draft) ? undefined : yearOfTitle(titleOf(draft), isOfOurTime)
}

/** The title names a time that isn't one year. */
export function isOfOtherYears(draft: Draft): boolean {
  return titleOf(draft).some((line) => otherYears.test(line))
}

function titleOf({ passages }: Draft): string[] {
  return passages.flatMap(({ kind, text }) => (kind === 'title' ? [text] : []))
}

function isOfOurTime(year: number): boolean {
  return year >= 1900 && year < 2100
}
