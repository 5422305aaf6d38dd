import { type Document, isCollection, isMap, isPair, type Pair, parseDocument, visit, type YAMLMap } from 'yaml'

/** One change of a plan's keys. The numbers choose among whatever there is, so any will do. */
export interface KeyEdit {
  kind: 'remove' | 'double' | 'swap' | 'mistype' | 'rename'
  at: number
  to: number
}

export const keyEditKinds = ['remove', 'double', 'swap', 'mistype', 'rename'] as const

// As YAML writes them.
const otherValues = [
  '',
  '~',
  'true',
  'false',
  '0',
  '-1',
  '[]',
  '{}',
  '[[]]',
  '[~]',
  '{ a: b }',
  '[{ id: a }]',
  '" "',
  '"{{year}}"',
  '31/02/2024',
  '99999999999999999999',
  '|\n  a\n\n  b',
  'a: b',
  'Lưu VP',
]

const otherNames = ['', 'x', 'name', 'title', '__proto__', 'constructor', '<<', 'nơi nhận', 'Body', '1']

/** A YAML text with keys and items left out, written twice, with each other's values or with values of another kind. */
export function changeKeys(text: string, edits: readonly KeyEdit[]): string {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' })
  for (const edit of edits) applyEdit(document, edit)
  try {
    return document.toString({ lineWidth: 0 })
  } catch {
    // What can't be written as YAML is no text that anyone could have typed.
    return text
  }
}

function applyEdit(document: Document.Parsed, { kind, at, to }: KeyEdit): void {
  const places = placesIn(document)
  const place = places[at % Math.max(1, places.length)]
  if (!place) return
  const { items, index } = place
  if (kind === 'remove') items.splice(index, 1)
  else if (kind === 'double') items.splice(to % (items.length + 1), 0, items[index])
  else if (kind === 'swap') swapValues(place, places[to % places.length]!)
  else if (kind === 'mistype') setValue(place, nodeOf(otherValues[to % otherValues.length]!))
  else if (isPair(items[index])) (items[index] as Pair).key = document.createNode(otherNames[to % otherNames.length])
}

/** A key with its value, or an item of a list. */
interface Place {
  items: unknown[]
  index: number
}

function placesIn(document: Document.Parsed): Place[] {
  const places: Place[] = []
  visit(document, {
    Collection(_, node) {
      const { items } = node as YAMLMap
      places.push(...items.map((_, index) => ({ items, index })))
    },
  })
  return places
}

function swapValues(one: Place, other: Place): void {
  const [first, second] = [valueAt(one), valueAt(other)]
  // A value inside the other would hold itself.
  if (contains(first, second) || contains(second, first)) return
  setValue(one, second)
  setValue(other, first)
}

function contains(outer: unknown, inner: unknown): boolean {
  if (outer === inner) return true
  if (isPair(outer)) return contains(outer.value, inner)
  return isCollection(outer) && outer.items.some((item) => contains(item, inner))
}

function valueAt({ items, index }: Place): unknown {
  const item = items[index]
  return isPair(item) ? item.value : item
}

function setValue({ items, index }: Place, value: unknown): void {
  const item = items[index]
  if (isPair(item)) item.value = value
  else items[index] = value
}

function nodeOf(yaml: string): unknown {
  const { contents } = parseDocument(`a: ${yaml}`, { schema: 'failsafe', logLevel: 'silent' })
  return isMap(contents) ? (contents as YAMLMap).items[0]?.value : yaml
}
