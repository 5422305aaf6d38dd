import { printed } from '../expression/evaluate.js'
import type { Inline } from '../model.js'
import type { Plan, Prose } from '../plan.js'

export function toCapitals(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC')
}

/** `KẾ HOẠCH` gives `Kế hoạch`. */
export function toSentence(text: string): string {
  const lower = text.toLocaleLowerCase('vi')
  return `${lower.charAt(0).toLocaleUpperCase('vi')}${lower.slice(1)}`
}

/** A prose with its expressions computed; neighbours of one style are one run. */
export function inlinesOf(prose: Prose, plan: Plan): Inline[] {
  const inlines: Inline[] = []
  for (const { source, expression, bold, italic, raised = false, break: lineBreak } of prose) {
    const text = lineBreak ? '' : expression ? printed(expression, plan) : source.text
    const last = inlines.at(-1)
    const isSame = last && last.bold === bold && last.italic === italic && last.raised === raised
    if (isSame && !lineBreak && !last.break) last.text += text
    else inlines.push({ text, bold, italic, raised, break: lineBreak })
  }
  return inlines
}

export function plainTextOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text, break: lineBreak }) => (lineBreak ? ' ' : text)).join('')
}
