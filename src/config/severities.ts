import type { Diagnostic } from '../diagnostic.js'
import type { Levels } from './config.js'

/** Gives every finding the level set for its rule, whatever the rule itself says, and drops those that are off. */
export function applySeverities(diagnostics: readonly Diagnostic[], levels: Levels): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = Object.hasOwn(levels, diagnostic.ruleId) ? levels[diagnostic.ruleId]! : diagnostic.severity
    if (level === 'off') return []
    return [level === diagnostic.severity ? diagnostic : { ...diagnostic, severity: level }]
  })
}
