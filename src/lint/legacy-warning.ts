import type { Diagnostic } from '../diagnostic.js'
import { lintDraft } from '../lint.js'
import { legacyFont, unicode } from '../rules/typing/unicode.js'
import { applySuppressions } from '../suppression/apply.js'

/** A plan typed for a font of the time before Unicode is built as it stands, and nobody could read it. */
export function legacyWarning(file: string, text: string): Diagnostic[] {
  const found = lintDraft({ file, passages: [], headings: [], facts: {} }, [{ ...unicode, ...legacyFont }], text)
  if (found.length === 0) return []
  const context = { file, text, isYaml: true, ruleIds: new Set([unicode.id]) }
  return applySuppressions(found, context).filter(({ ruleId }) => ruleId === unicode.id)
}
