import type { Report } from '../../../problem.js'
import { type Sourced, sourceRange } from '../../../text/sourced.js'
import { toSentence } from '../../compute/text.js'
import { headingAdvice } from '../messages.js'
import { type BodyLine, isEnded } from './lines.js'

const roman = String.raw`(?<roman>[IVX]{1,5}\s?(?:[.)/]|[-–](?=\s)))`
const dotted = String.raw`(?<dotted>\d{1,2}(?:\.\d{1,2})+[.)]?)`
const arabic = String.raw`(?<arabic>\d{1,2}\s?(?:[.)/]|[-–](?=\s)))`
const name = String.raw`\s+(?=[*_]{0,3}[\p{Lu}“"])(?![*_]{0,3}\p{Lu}\.)`
const plain = new RegExp(`^(?:${roman}|${dotted})${name}`, 'u')
/** `1.` without marks is a clause, which Markdown numbers. */
const styled = new RegExp(`^[*_]{1,3}(?:${roman}|${dotted}|${arabic})[*_]{0,3}${name}`, 'u')

/** Lines that are headings to the eye, numbered by hand beside those that are numbered by themselves; returns which. */
export function reportTypedHeadings(
  lines: readonly BodyLine[],
  roomy: readonly boolean[],
  body: Sourced,
  report: Report,
): boolean[] {
  return lines.map((line, index) => {
    const begins = index === 0 || roomy[index]! || isEnded(lines[index - 1]!.text)
    const found = begins ? (plain.exec(line.text) ?? styledHeading(line)) : null
    if (!found) return false
    const level = found.groups!.roman ? 1 : found.groups!.dotted ? 3 : 2
    const written = `${'#'.repeat(level)} ${nameOf(line.text.slice(found[0].length))}`
    const mark = found[0].trimEnd()
    const isWhole = lines.length === 1 && written.length < 200
    report({
      ruleId: 'markdown',
      range: sourceRange(body, line.start, line.start + mark.length),
      ...headingAdvice.typedHeading(mark, isWhole ? written : '#'.repeat(level)),
      ...(isWhole && {
        fix: [{ range: sourceRange(body, line.start, line.end), text: written, unsafe: true as const }],
      }),
    })
    return true
  })
}

/** `**1. Mục đích**` alone on its line; in front of words `**1. Mục đích:** …` is one too where its number is Roman. */
function styledHeading({ text }: BodyLine): RegExpExecArray | null {
  const found = styled.exec(text)
  return found && (found.groups!.roman || /[*_]$/.test(text) || /^[*_]+[^*_]+[*_]/.test(found[0])) ? found : null
}

/** Without marks of bold; capitals are the standard's to set. */
function nameOf(text: string): string {
  const bare = text
    .replace(/^[*_]{1,3}|[*_]{1,3}[.:]?$/g, '')
    .replace(/[:.]$/, '')
    .trim()
  return /\p{Ll}/u.test(bare.replace(/\{\{[^}]*\}\}/g, '')) ? bare : toSentence(bare)
}
