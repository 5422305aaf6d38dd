import { anniversaryCount } from './anniversary-count.js'
import { anniversaryDate } from './anniversary-date.js'
import { attachmentReference } from './attachment-reference.js'
import { bracketUnclosed } from './bracket-unclosed.js'
import { brokenReference } from './broken-reference.js'
import { capitalisation } from './capitalisation.js'
import { changingDate } from './changing-date.js'
import { citation } from './citation.js'
import { computedCount } from './computed-count.js'
import { dateImpossible } from './date-impossible.js'
import { dateRange } from './date-range.js'
import { editionCount } from './edition-count.js'
import { editionSeries } from './edition-series.js'
import { formDate } from './form-date.js'
import { formHeadings } from './form-headings.js'
import { formNumber } from './form-number.js'
import { formPage } from './form-page.js'
import { formParts } from './form-parts.js'
import { formRecipients } from './form-recipients.js'
import { formSigning } from './form-signing.js'
import { headingSequence } from './heading-sequence.js'
import { nameConsistency } from './name-consistency.js'
import { placeholder } from './placeholder.js'
import { punctuation } from './punctuation.js'
import { quoteUnclosed } from './quote-unclosed.js'
import { repeatedWord } from './repeated-word.js'
import type { Rule } from './rule.js'
import { scheduleMissing } from './schedule-missing.js'
import { scheduleName } from './schedule-name.js'
import { scheduleOrder } from './schedule-order.js'
import { scheduleUnit } from './schedule-unit.js'
import { syllable } from './syllable.js'
import { timeConflict } from './time-conflict.js'
import { toneMark } from './tone-mark.js'
import { unicode } from './unicode.js'
import { weekday } from './weekday.js'
import { yearMismatch } from './year-mismatch.js'

/** Every rule, in the order of its documentation. */
export const rules: readonly Rule[] = [
  anniversaryCount,
  anniversaryDate,
  editionCount,
  weekday,
  dateImpossible,
  dateRange,
  yearMismatch,
  timeConflict,
  editionSeries,
  attachmentReference,
  citation,
  brokenReference,
  scheduleMissing,
  scheduleOrder,
  scheduleUnit,
  scheduleName,
  headingSequence,
  quoteUnclosed,
  bracketUnclosed,
  nameConsistency,
  capitalisation,
  toneMark,
  syllable,
  repeatedWord,
  unicode,
  punctuation,
  placeholder,
  changingDate,
  formParts,
  formPage,
  formNumber,
  formDate,
  formHeadings,
  formSigning,
  formRecipients,
  computedCount,
]
