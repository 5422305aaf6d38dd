import { attachmentReference } from './citation/attachment-reference.js'
import { citation } from './citation/citation.js'
import { changingDate } from './dates/changing-date.js'
import { dateImpossible } from './dates/date-impossible.js'
import { dateRange } from './dates/date-range.js'
import { timeConflict } from './dates/time-conflict.js'
import { weekday } from './dates/weekday.js'
import { yearMismatch } from './dates/year-mismatch.js'
import { formDate } from './form/form-date.js'
import { formHeadings } from './form/form-headings.js'
import { formNumber } from './form/form-number.js'
import { formPage } from './form/form-page.js'
import { formParts } from './form/form-parts.js'
import { formRecipients } from './form/form-recipients.js'
import { formSigning } from './form/form-signing.js'
import { capitalisation } from './names/capitalisation.js'
import { nameConsistency } from './names/name-consistency.js'
import { anniversaryCount } from './numbers/anniversary-count.js'
import { anniversaryDate } from './numbers/anniversary-date.js'
import { computedCount } from './numbers/computed-count.js'
import { editionCount } from './numbers/edition-count.js'
import { editionSeries } from './numbers/edition-series.js'
import type { Rule } from './rule.js'
import { scheduleMissing } from './schedule/schedule-missing.js'
import { scheduleName } from './schedule/schedule-name.js'
import { scheduleOrder } from './schedule/schedule-order.js'
import { scheduleUnit } from './schedule/schedule-unit.js'
import { repeatedWord } from './spelling/repeated-word.js'
import { syllable } from './spelling/syllable.js'
import { toneMark } from './spelling/tone-mark.js'
import { brokenReference } from './structure/broken-reference.js'
import { headingSequence } from './structure/heading-sequence.js'
import { placeholder } from './structure/placeholder.js'
import { bracketUnclosed } from './typing/bracket-unclosed.js'
import { punctuation } from './typing/punctuation.js'
import { quoteUnclosed } from './typing/quote-unclosed.js'
import { unicode } from './typing/unicode.js'

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
