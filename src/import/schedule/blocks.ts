import { parseWhen, type WhenContext } from '../../calendar/when/when.js'
import type { ImportedActivity, Part, Words } from '../imported-plan.js'
import { expressionOf } from '../mentions.js'
import { activityId } from './names.js'

const label = /^(Thời gian|Địa điểm|Nội dung)\s*:\s*(?=\S)/u
const keys = { 'Thời gian': 'when', 'Địa điểm': 'where', 'Nội dung': 'content' } as const
const order = ['when', 'where', 'content'] as const
type Key = (typeof order)[number]

/**
 * A title with the items `Thời gian: …`, `Địa điểm: …`, `Nội dung: …` below it and nothing else is an activity; where its
 * time can't be read, or the items stand in another order than the plan prints them, they stay.
 */
export function withDetails(
  parts: readonly Part[],
  context: WhenContext,
  taken = new Set<string>(),
): { parts: Part[]; activities: ImportedActivity[] } {
  const activities: ImportedActivity[] = []
  const found: Part[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const details = part.kind === 'heading' ? detailsBelow(parts, at + 1) : []
    const activity = part.kind === 'heading' && !part.unnumbered && activityOf(part.words, details, context, taken)
    if (!activity || part.kind !== 'heading') {
      found.push(part)
      continue
    }
    activities.push(activity)
    const name = part.words.text.slice(0, activity.name.length)
    const rest = part.words.text.slice(name.length)
    found.push(
      { ...part, words: { text: `${expressionOf(`activity "${activity.id}"`)}${rest}`, emphasis: [] } },
      { kind: 'paragraph', words: { text: expressionOf(`details "${activity.id}"`), emphasis: [] } },
    )
    at += details.length
  }
  return { parts: found, activities }
}

interface Detail {
  key: Key
  text: string
}

/** The items below a title up to the next block, if all of them are details. */
function detailsBelow(parts: readonly Part[], from: number): Detail[] {
  const details: Detail[] = []
  for (const part of parts.slice(from)) {
    if (part.kind !== 'item') return part.kind === 'heading' ? details : []
    const name = label.exec(part.words.text)
    if (!name || part.level > 1 || part.doubt !== undefined || part.words.text.includes('\n')) return []
    details.push({ key: keys[name[1] as keyof typeof keys], text: part.words.text.slice(name[0].length).trim() })
  }
  return details
}

function activityOf(
  { text, emphasis }: Words,
  details: readonly Detail[],
  context: WhenContext,
  taken: Set<string>,
): ImportedActivity | undefined {
  const places = details.map(({ key }) => order.indexOf(key))
  if (details.length < 2 || details[0]!.key !== 'when' || emphasis.length > 0) return undefined
  if (places.some((place, index) => index > 0 && place <= places[index - 1]!)) return undefined
  const textOf = (key: Key) => details.find((detail) => detail.key === key)?.text.replace(/(?<!\.)[.;]$/, '')
  const when = textOf('when')!
  const { value } = parseWhen(when, context)
  const name = text.replace(/\s*[:.;]$/, '')
  if (!value || name.includes('\n')) return undefined
  const [where, content] = [textOf('where'), textOf('content')]
  return {
    ...{ id: activityId(name, taken), name, when },
    ...(where && { where }),
    ...(content && { content }),
    ...{ lead: [], support: [], more: [] },
  }
}
