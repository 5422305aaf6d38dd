import { json } from './json.js'
import { pretty } from './pretty.js'
import type { Reporter } from './report.js'

export type { Report, Reporter } from './report.js'

/** The forms of `--format`. */
export const reporters = { pretty, json } satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}
