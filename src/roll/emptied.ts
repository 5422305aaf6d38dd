import { isMap, type ParsedNode, type YAMLMap } from 'yaml'
import { type Field, fieldsOf, itemsOf } from '../yaml/fields.js'
import type { Note } from './notes/note.js'
import type { Rolling } from './rolling.js'

/** What is another's or not yet known in the new year: number and names of those who sign. */
export function emptiedNotes({ root, text }: Rolling): Note[] {
  const fields = fieldsOf(root)
  const signers = [fields.get('signature'), ...itemsOf(fields.get('cosigners'))]
  return [
    ...emptied(root, 'number', text, 'bỏ số của năm ngoái, ghi lại khi có số'),
    ...signers.flatMap((signer) => namesOf(signer, text)),
  ]
}

function namesOf(signer: Field | undefined, text: string): Note[] {
  return isMap(signer?.node)
    ? emptied(signer.node as YAMLMap.Parsed, 'name', text, 'bỏ họ tên người ký, ghi lại khi biết ai ký')
    : []
}

/** A key whose value goes: where it has a line a comment keeps its place. */
function emptied(map: YAMLMap.Parsed, name: string, text: string, message: string): Note[] {
  const items = map.items as { key: ParsedNode; value: ParsedNode | null }[]
  const index = items.findIndex(({ key }) => String((key as { value?: unknown }).value) === name)
  const item = items[index]
  if (!item?.value) return []
  const [start, end] = [item.key.range[0], endOf(item.value, text)]
  if (text.slice(item.value.range[0], end).trim() === '') return []
  const isAlone = items.length === 1
  // A key with nothing but a comment below it is empty, and no plan may have one.
  if (!map.flow) return [{ range: [start, end], text: isAlone ? `{} # ${name}:` : `# ${name}:`, message }]
  if (isAlone) return [{ range: [start, end + /^\s*,|/.exec(text.slice(end))![0].length], text: '', message }]
  const before = items[index - 1]
  if (before) return [{ range: [endOf(before.value ?? before.key, text), end], text: '', message }]
  return [{ range: [start, items[1]!.key.range[0]], text: '', message }]
}

/** Behind the words of a value: a block scalar's range takes the lines below it too. */
function endOf({ range: [start, end] }: ParsedNode, text: string): number {
  return start + text.slice(start, end).trimEnd().length
}
