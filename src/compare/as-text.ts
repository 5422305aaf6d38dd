import { joinKeys, keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import type { Pair } from './align/chain.js'
import { type Activity, type Block, type Reading, textOf } from './reading.js'

/**
 * An activity that the other document has only as text is compared as text: there its schedule or its lines may have been
 * written in another way.
 */
export function asText(own: Reading, other: Reading, pairs: readonly Pair[], side: 0 | 1): Reading {
  const others = new Map(pairs.map((pair) => [pair[side], pair[1 - side]!]))
  const told = new Set(other.activities.map(({ block }) => block))
  const isText = ({ block }: Activity) => {
    const at = others.get(block)
    return at !== undefined && !told.has(at)
  }
  return without(own, isText)
}

// Enough to know a schedule by.
const mostNames = 100

/** A schedule whose activities the other document names, though none of it is read as a schedule, is compared as text. */
export function withoutUnread(own: Reading, other: Reading): Reading {
  const isScheduled = ({ from }: Activity) => from === 'schedule'
  const names = own.activities.filter(isScheduled).slice(0, mostNames)
  if (names.length === 0 || other.activities.some(isScheduled)) return own
  const text = other.blocks.map((block) => ` ${joinKeys(keyedWords(textOf(block)))} `).join('\n')
  const told = names.filter(({ name }) => text.includes(` ${joinKeys(keyedWords(name))} `))
  return told.length * 2 > names.length ? without(own, isScheduled) : own
}

/** With what tells of these activities as text. */
function without(own: Reading, isText: (activity: Activity) => boolean): Reading {
  const released = own.activities.filter(isText)
  if (released.length === 0) return own
  const starts = new Set(released.map(({ block }) => block))
  let isOpen = false
  const blocks = own.blocks.map((block, index): Block => {
    isOpen =
      starts.has(index) || (isOpen && block.told === 'activities' && block.kind !== 'row' && block.kind !== 'heading')
    if (!isOpen || block.told !== 'activities') return block
    const { told: _, ...text } = block
    return text
  })
  return { ...own, activities: own.activities.filter((activity) => !isText(activity)), blocks }
}
