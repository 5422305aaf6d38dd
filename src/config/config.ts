import type { Diagnostic, Severity } from '../diagnostic.js'
import type { KnownDocument } from '../knowledge/citations/superseded.js'

export const configName = 'kehoach.config.yaml'

/** How a rule's findings are reported; `off` drops them. */
export type Level = 'off' | Severity

export const levels = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[]

export type Levels = Readonly<Record<string, Level>>

/** What `kehoach.config.yaml` says; it holds for the files of its folder and below. */
export interface Config {
  /** Which standard drafts are checked against; absent: the one that a draft's header shows. */
  standard?: string
  rules: Levels
  /** Paths from the config's folder that are left out when a folder is linted. */
  ignore: string[]
  /** Documents of the office that no longer hold. */
  superseded?: readonly KnownDocument[]
}

export const noConfig: Config = { rules: {}, ignore: [] }

/** Gives every finding the level set for its rule, whatever the rule itself says, and drops those that are off. */
export function applySeverities(diagnostics: readonly Diagnostic[], levels: Levels): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = Object.hasOwn(levels, diagnostic.ruleId) ? levels[diagnostic.ruleId]! : diagnostic.severity
    if (level === 'off') return []
    return [level === diagnostic.severity ? diagnostic : { ...diagnostic, severity: level }]
  })
}
