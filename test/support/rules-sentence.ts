import type { Diagnostic } from '../../src/diagnostic.js'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'

/** What one rule says about a draft, or about a line of a draft with a title when `year` is given. */
export function lintWith(ruleId: string, line: string, year?: number): Diagnostic[] {
  const text = year === undefined ? line : `KẾ HOẠCH\nTổ chức các hoạt động năm ${year}\n\n${line}`
  const rule = rules.filter(({ id }) => id === ruleId)
  return lintDraft(readText(text, 'draft.txt').value!, rule, text)
}

/** The words found, with what the fix puts in their place: `50 năm → 49`. */
export function found(ruleId: string, line: string, year?: number): string[] {
  return lintWith(ruleId, line, year).map(({ position, fix }) => {
    const text = year === undefined ? line : `KẾ HOẠCH\nTổ chức các hoạt động năm ${year}\n\n${line}`
    const words = text.slice(position?.start.offset, position?.end.offset)
    return fix ? `${words} → ${fix.map((edit) => edit.text).join(', ')}` : words
  })
}
