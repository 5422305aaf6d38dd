import { hasTitle, headerOf, recogniseStandard } from '../draft/analysis/form/recognise.js'
import type { Draft } from '../draft/draft.js'
import { shippedForms } from '../standard/form/shipped.js'

/** The standard that a draft is laid out by, and whether its own words tell. */
export function guessStandard(draft: Draft): { name: string; isSure: boolean } {
  const named = recogniseStandard(draft)
  if (named) return { name: named, isSure: true }
  const header = headerOf(draft)
  const titled = Object.entries(shippedForms).filter(([, form]) => hasTitle(form, header))
  if (titled.length === 1) return { name: titled[0]![0], isSure: false }
  const text = draft.passages.map((passage) => passage.text).join('\n')
  const name = /(?:^|\n)\s*TM\.? BAN (?:THƯỜNG VỤ|CHẤP HÀNH)[^\n]*ĐOÀN|\/ĐTN|\/TĐTN/u.test(text)
    ? 'doan'
    : /(?:^|\n)\s*T\/M/u.test(text)
      ? 'dang'
      : 'nd30'
  return { name, isSure: false }
}
