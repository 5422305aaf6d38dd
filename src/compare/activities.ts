import { joinKeys, keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import { isAllCapitals } from '../text/words.js'
import { longestChain, type Pair } from './align/chain.js'
import type { ActivityChange, FieldChange } from './comparison.js'
import type { Activity, ActivityField } from './reading.js'

/** What has come, gone or changed, in the order of the document that it is in now. */
export function compareActivities(
  before: readonly Activity[],
  after: readonly Activity[],
  pairs: readonly Pair[],
): ActivityChange[] {
  const was = new Map(pairs.map(([a, b]) => [b, a]))
  const moved = movedIn(before, after, pairs)
  const now = after.flatMap((activity, index): ActivityChange[] => {
    const at = was.get(index)
    if (at === undefined) return [whole('added', activity)]
    const old = before[at]!
    const order = moved.get(index)
    const fields = [...fieldChanges(old.fields, activity.fields), ...(order ? [order] : [])]
    const id = activity.id ?? old.id
    return fields.length > 0 ? [{ kind: 'changed', ...(id !== undefined && { id }), name: old.name, fields }] : []
  })
  const old = new Set(was.values())
  const gone = before.filter((_, index) => !old.has(index)).map((activity) => whole('gone', activity))
  return together([...now, ...gone])
}

function whole(kind: 'added' | 'gone', { id, name, fields }: Activity): ActivityChange {
  const side = kind === 'added' ? 'after' : 'before'
  const told = fields
    .filter(({ key }) => key !== 'name')
    .map((field) => ({ ...labelled(field), [side]: bare(field.text) }))
  return { kind, ...(id !== undefined && { id }), name, fields: told }
}

function fieldChanges(before: readonly ActivityField[], after: readonly ActivityField[]): FieldChange[] {
  const old = new Map(before.map((field) => [field.key, field]))
  const now = new Map(after.map((field) => [field.key, field]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): FieldChange[] => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was?.text === is?.text) return []
    // Where the mark at the end is all that differs, it is shown.
    const shown = was && is && bare(was.text) === bare(is.text) ? (text: string) => text : bare
    return [
      {
        ...labelled(is ?? was!),
        ...(was && { before: shown(was.text) }),
        ...(is && { after: shown(is.text) }),
      },
    ]
  })
}

/** A line of the body ends with a mark, a cell without. */
function bare(text: string): string {
  return text.replace(/(?<!\.)[.;]$/, '')
}

function labelled({ key, label }: ActivityField): Pick<FieldChange, 'key' | 'label'> {
  // The titles of columns are set in capitals.
  const written = isAllCapitals(label) ? label.charAt(0) + label.slice(1).toLowerCase() : label
  return { key, label: fieldLabels[key] ?? written }
}

const fieldLabels: Record<string, string> = {
  ...{ name: 'Tên', when: 'Thời gian', where: 'Địa điểm', content: 'Nội dung', lead: 'Đơn vị phụ trách' },
  ...{ support: 'Đơn vị phối hợp', budget: 'Kinh phí', result: 'Sản phẩm', note: 'Ghi chú' },
}

/** Those of a schedule that stand elsewhere, though their time is the same. */
function movedIn(
  before: readonly Activity[],
  after: readonly Activity[],
  pairs: readonly Pair[],
): Map<number, FieldChange> {
  const stays = new Set(longestChain(pairs).map(([, b]) => b))
  const whenOf = ({ fields }: Activity) => fields.find(({ key }) => key === 'when')?.text
  const moved = pairs.filter(([a, b]) => !stays.has(b) && whenOf(before[a]!) === whenOf(after[b]!))
  return new Map(
    moved.map(([a, b]) => {
      const places = { before: placeOf(before, a), after: placeOf(after, b) }
      return [b, { key: 'order', label: 'Chỗ đứng', ...places }]
    }),
  )
}

function placeOf(activities: readonly Activity[], index: number): string {
  const above = activities[index - 1]
  return above && above.from === activities[index]!.from ? `sau “${above.name}”` : 'đầu lịch'
}

/** What the schedule and the body tell of one activity is told together, and what both tell alike once. */
function together(changes: readonly ActivityChange[]): ActivityChange[] {
  const found = new Map<string, { change: ActivityChange; told: Map<string, FieldChange> }>()
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.id ?? joinKeys(keyedWords(change.name))])
    const known = found.get(key) ?? { change, told: new Map() }
    found.set(key, known)
    for (const field of change.fields) {
      const said = JSON.stringify([field.key, field.before, field.after])
      if (!known.told.has(said)) known.told.set(said, field)
    }
  }
  return Array.from(found.values(), ({ change, told }) => ({ ...change, fields: [...told.values()] }))
}
