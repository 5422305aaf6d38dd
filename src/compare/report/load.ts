import type { Line } from '../../text/terminal/line.js'
import type { Comparison } from '../comparison.js'

/** The forms of a comparison; each is loaded when it is asked for. */
const forms = {
  pretty: async () => (await import('./pretty.js')).prettyComparison,
  markdown: async () => (await import('./markdown.js')).markdownComparison,
  html: async () => (await import('./html.js')).htmlComparison,
  json: async () => (await import('./json.js')).jsonComparison,
} satisfies Record<string, () => Promise<(comparison: Comparison) => Line[]>>

export type ComparisonFormat = keyof typeof forms

export const comparisonFormats = Object.keys(forms) as ComparisonFormat[]

export function isComparisonFormat(name: string): name is ComparisonFormat {
  return Object.hasOwn(forms, name)
}

export async function comparisonLines(format: ComparisonFormat, comparison: Comparison): Promise<Line[]> {
  return (await forms[format]())(comparison)
}
