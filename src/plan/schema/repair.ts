import type { ParsedNode } from 'yaml'
import { fold } from '../../text/nearest.js'
import { fieldsOf, itemsOf, textOf } from '../../yaml/fields.js'
import { keysOf, type Path } from '../../yaml/schema/schema-path.js'

/** What the writer of a value meant that is nearly written as it should be; nothing where that can't be told. */
export function repairer(root: ParsedNode, text: string): (path: Path, written: string) => string | undefined {
  // An id that was offered is taken for the next.
  const taken = new Map<string, Set<string>>()
  const idsOf = (list: string) => {
    const ids = taken.get(list) ?? idsIn(root, list, text)
    taken.set(list, ids)
    return ids
  }
  return (path, written) => {
    const key = keysOf(path)
    if (path.at(-1) === 'id') return newId(written, idsOf(String(path[0])))
    if (key === 'number') return numberIn(written)
    if (key === 'symbol') return written.replace(/\s+/gu, '') || undefined
    return key === 'editions.first' ? /(?<!\d)\d{4}(?!\d)/u.exec(written)?.[0] : undefined
  }
}

/** `86/KH-UBND` has the number `86`. */
export function numberIn(written: string): string | undefined {
  return /(?<![\p{L}\d])\d{1,5}(?:[A-Za-zĐđ](?![\p{L}\p{M}]))?(?!\d)/u.exec(written)?.[0]
}

const longestId = 40

/** `Họp mặt` is `hop-mat`; empty where no letter or digit is left. */
export function slug(words: string): string {
  const parts = fold(words)
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '')
  let id = ''
  for (const part of parts) {
    const longer = id === '' ? part.slice(0, longestId) : `${id}-${part}`
    if (longer.length > longestId) break
    id = longer
  }
  return id
}

function newId(written: string, taken: Set<string>): string | undefined {
  const id = freeId(slug(written), taken)
  if (id) taken.add(id)
  return id
}

const mostAlike = 100

/** The id itself, or with the first number behind it that none of the others has. */
export function freeId(id: string, taken: ReadonlySet<string>): string | undefined {
  if (id === '' || !taken.has(id)) return id || undefined
  for (let count = 2; count <= mostAlike; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`
  return undefined
}

function idsIn(root: ParsedNode, list: string, text: string): Set<string> {
  const items = itemsOf(fieldsOf(root).get(list))
  return new Set(items.map(({ node }) => textOf(fieldsOf(node).get('id'), text)?.text ?? ''))
}
