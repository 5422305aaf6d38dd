import { joinNames } from '../plan/expression/evaluate.js'
import { sourced } from '../text/sourced.js'
import type { ImportedActivity, Part, Words } from './imported-plan.js'

/** An expression among the words of a part, between two signs that no text has: the reader left none. */
const [open, close] = ['\ue000', '\ue001']
const expression = /\ue000([^\ue000\ue001]*)\ue001/g

export function expressionOf(written: string): string {
  return `${open}${written}${close}`
}

/** As the plan file writes them; marks between the signs were escaped as those of words are. */
export function withExpressions(markdown: string): string {
  return markdown.includes(open)
    ? markdown.replace(expression, (_, written: string) => `{{${written.replaceAll('\\', '')}}}`)
    : markdown
}

// A shorter name may stand in any sentence.
const shortestName = 12

/** Names of activities that the body says word for word, as the activities' own. */
export function withMentions(parts: readonly Part[], activities: readonly ImportedActivity[]): Part[] {
  const named = activities
    .filter(({ name }) => name.length >= shortestName)
    .sort((a, b) => b.name.length - a.name.length)
  if (named.length === 0) return [...parts]
  return parts.map((part) => ('words' in part ? { ...part, words: mentionsIn(part.words, named) } : part))
}

// An annex of another document: `Phụ lục I Nghị định số …`, `Phụ lục I ban hành kèm theo Quyết định …`.
const ofAnother = /^[\s,(]*(?:của|ban hành|kèm theo|Nghị|Thông|Quyết|Hướng|Luật|Quy|Công văn)(?![\p{L}\p{M}])/u

/** What the plan's annexes are called, where there are several, as their own names: a number changes with their order. */
export function withAnnexes(parts: readonly Part[], annexes: readonly { id: string; name: string }[]): Part[] {
  const named = annexes.toSorted((a, b) => b.name.length - a.name.length)
  if (named.length < 2) return [...parts]
  const said = (words: Words) =>
    named.reduce((found, { id, name }) => everyReplaced(found, name, `annex "${id}"`), words)
  return parts.map((part) => ('words' in part ? { ...part, words: said(part.words) } : part))
}

function everyReplaced(words: Words, said: string, written: string): Words {
  const at = words.text.indexOf(said)
  if (at < 0 || ofAnother.test(words.text.slice(at + said.length, at + said.length + 40))) return words
  const found = replaced(words, said, written)
  return found === words ? words : everyReplaced(found, said, written)
}

function mentionsIn(words: Words, activities: readonly ImportedActivity[]): Words {
  let found = words
  for (const { id, name, lead } of activities) {
    const named = replaced(found, name, `activity "${id}"`)
    if (named === found) continue
    const assigned = `(Phân công ${joinNames(
      lead.map((unit) => sourced(unit)),
      true,
    )} phụ trách)`
    found = lead.length > 0 ? replaced(named, assigned, `assigned "${id}"`) : named
  }
  return found
}

/** Where the words stand alone and are not set otherwise in part. */
function replaced(words: Words, said: string, written: string): Words {
  const at = words.text.indexOf(said)
  if (at < 0 || isWithinExpression(words.text, at)) return words
  const end = at + said.length
  if (/[\p{L}\p{M}\d]/u.test(words.text[at - 1] ?? '') || /[\p{L}\p{M}\d]/u.test(words.text[end] ?? '')) return words
  const isPart = words.emphasis.some(({ start, end: stop }) => start < end && stop > at && (start > at || stop < end))
  if (isPart) return words
  const expression = expressionOf(written)
  const shift = expression.length - said.length
  return {
    text: words.text.slice(0, at) + expression + words.text.slice(end),
    emphasis: words.emphasis.map((one) => ({
      ...one,
      start: one.start >= end ? one.start + shift : one.start,
      end: one.end >= end ? one.end + shift : one.end,
    })),
  }
}

function isWithinExpression(text: string, at: number): boolean {
  return text.lastIndexOf(open, at) > text.lastIndexOf(close, at)
}
