import type { Inconsistency } from './consistency.js'
import { differences, isKeyed, mergeValues } from './merge.js'
import { lentKeys } from './schema.js'

/** The styles of a standard.yaml, whatever they hold; the schema is asked later. */
type Styles = Record<string, unknown>

/** Each style with what it has of the one that it is based on. */
export function completeStyles(styles: unknown): unknown {
  if (!isKeyed(styles)) return styles
  const complete = new Map<string, unknown>()
  const completed = (key: string): unknown => {
    if (!complete.has(key)) {
      // A circle, which is told elsewhere, ends where it began.
      complete.set(key, styles[key])
      const parent = parentOf(key, styles)
      if (parent !== undefined) complete.set(key, mergeValues(lent(completed(parent)), styles[key]))
    }
    return complete.get(key)
  }
  return Object.fromEntries(Object.keys(styles).map((key) => [key, completed(key)]))
}

/** The other way: of complete styles, what each has of its own, so that the rest follows where the one below changes. */
export function ownOfStyles(styles: Styles): Styles {
  const own = Object.keys(styles).map((key) => {
    const parent = parentOf(key, styles)
    return [key, parent === undefined ? styles[key] : differences(styles[key], lent(styles[parent]))] as const
  })
  return Object.fromEntries(own)
}

/** Whether a value of a style is another's, in whose place a mistake in it is told. */
export function isLent(styles: unknown, [collection, key, field]: readonly PropertyKey[]): boolean {
  if (collection !== 'styles' || typeof key !== 'string' || typeof field !== 'string' || !isKeyed(styles)) return false
  const style = styles[key]
  const parent = parentOf(key, styles)
  if (parent === undefined || !isKeyed(style) || Object.hasOwn(style, field)) return false
  const below = styles[parent]
  return isKeyed(below) && (Object.hasOwn(below, field) || isLent(styles, ['styles', parent, field]))
}

/** Styles based on one that isn't there, or on themselves. */
export function* wrongBases(styles: unknown): Generator<Inconsistency> {
  if (!isKeyed(styles)) return
  for (const [key, style] of Object.entries(styles)) {
    const based = isKeyed(style) ? style.based : undefined
    if (typeof based !== 'string') continue
    const path = ['styles', key, 'based']
    if (!Object.hasOwn(styles, based)) yield { path, message: `Không có kiểu “${based}” trong styles.` }
    else if (isCircle(key, styles)) yield { path, message: `Kiểu “${key}” lại dựa vào chính nó.` }
  }
}

function isCircle(key: string, styles: Styles): boolean {
  const seen = new Set<string>()
  for (let at = parentOf(key, styles); at !== undefined && !seen.has(at); at = parentOf(at, styles)) {
    if (at === key) return true
    seen.add(at)
  }
  return false
}

function parentOf(key: string, styles: Styles): string | undefined {
  const style = styles[key]
  const based = isKeyed(style) ? style.based : undefined
  return typeof based === 'string' && Object.hasOwn(styles, based) ? based : undefined
}

function lent(style: unknown): unknown {
  if (!isKeyed(style)) return {}
  return Object.fromEntries(lentKeys.flatMap((key) => (Object.hasOwn(style, key) ? [[key, style[key]]] : [])))
}
