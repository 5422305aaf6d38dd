import type { Reporter } from './report.js'

/** The forms of `--format`; each is loaded when it is asked for. */
const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  html: async () => (await import('./html/html.js')).html,
  json: async () => (await import('./json.js')).json,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof reporters

export const reporterNames = Object.keys(reporters) as ReporterName[]

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return reporters[name]()
}
