import { coreOf, joinKeys, keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import { indexOf, likenesses } from '../draft/analysis/schedule/likeness.js'
import { certain } from '../draft/analysis/schedule/pairs.js'
import { isAllCapitals } from '../text/words.js'
import { longestChain, type Pair } from './align/chain.js'
import type { ActivityChange, FieldChange } from './comparison.js'
import type { Activity, ActivityField } from './reading.js'

/** An activity on both sides, by the indices of both. */
export type ActivityPair = Pair

/** By their ids, else by names that mean one activity for certain, as the rules match them. */
export function pairActivities(before: readonly Activity[], after: readonly Activity[]): ActivityPair[] {
  const pairs: ActivityPair[] = []
  const left = () => {
    const [old, now] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
    return [rest(before, old), rest(after, now)] as const
  }
  pairs.push(...byKey(...left(), ({ id }) => id))
  pairs.push(...byKey(...left(), ({ name }) => joinKeys(keyedWords(name))))
  pairs.push(...byKey(...left(), ({ name }) => joinKeys(coreOf(keyedWords(name)))))
  pairs.push(...byLikeness(...left()))
  return pairs
}

interface Left {
  index: number
  activity: Activity
}

function rest(activities: readonly Activity[], known: ReadonlySet<number>): Left[] {
  return activities.flatMap((activity, index) => (known.has(index) ? [] : [{ index, activity }]))
}

function byKey(before: Left[], after: Left[], keyOf: (activity: Activity) => string | undefined): ActivityPair[] {
  const waiting = new Map<string, number[]>()
  const fullKey = ({ activity }: Left) => {
    const key = keyOf(activity)
    return key === undefined ? undefined : `${activity.from} ${key}`
  }
  for (const one of before.toReversed()) {
    const key = fullKey(one)
    const places = key === undefined ? undefined : waiting.get(key)
    if (places) places.push(one.index)
    else if (key !== undefined) waiting.set(key, [one.index])
  }
  return after.flatMap((one): ActivityPair[] => {
    const at = waiting.get(fullKey(one) ?? '')?.pop()
    return at === undefined ? [] : [[at, one.index]]
  })
}

function byLikeness(before: Left[], after: Left[]): ActivityPair[] {
  const core = ({ activity }: Left) => coreOf(keyedWords(activity.name))
  const index = indexOf(before.map(core))
  const found = after.flatMap((one) =>
    Array.from(likenesses(core(one), index))
      .filter(({ at, count, ofShorter }) => {
        return count > 1 && ofShorter >= certain && before[at]!.activity.from === one.activity.from
      })
      .map(({ at, ofLonger }) => ({ at, to: one.index, ofLonger })),
  )
  const [old, now] = [new Set<number>(), new Set<number>()]
  return found
    .sort((a, b) => b.ofLonger - a.ofLonger)
    .flatMap(({ at, to }): ActivityPair[] => {
      if (old.has(at) || now.has(to)) return []
      old.add(at)
      now.add(to)
      return [[before[at]!.index, to]]
    })
}

/** What has come, gone or changed, in the order of the document that it is in now. */
export function compareActivities(
  before: readonly Activity[],
  after: readonly Activity[],
  pairs: readonly ActivityPair[],
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
  return toldOnce([...now, ...gone])
}

function whole(kind: 'added' | 'gone', { id, name, fields }: Activity): ActivityChange {
  const side = kind === 'added' ? 'after' : 'before'
  const told = fields.filter(({ key }) => key !== 'name').map((field) => ({ ...labelled(field), [side]: field.text }))
  return { kind, ...(id !== undefined && { id }), name, fields: told }
}

function fieldChanges(before: readonly ActivityField[], after: readonly ActivityField[]): FieldChange[] {
  const old = new Map(before.map((field) => [field.key, field]))
  const now = new Map(after.map((field) => [field.key, field]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): FieldChange[] => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was?.text === is?.text) return []
    return [
      {
        ...labelled(is ?? was!),
        ...(was && { before: was.text }),
        ...(is && { after: is.text }),
      },
    ]
  })
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
  pairs: readonly ActivityPair[],
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

/** What the schedule and the body tell alike. */
function toldOnce(changes: readonly ActivityChange[]): ActivityChange[] {
  const told = new Set<string>()
  return changes.flatMap((change) => {
    const fields = change.fields.filter((field) => {
      const key = JSON.stringify([change.kind, change.name, field])
      return !told.has(key) && told.add(key)
    })
    if (change.kind !== 'changed') {
      const key = JSON.stringify([change.kind, change.name])
      if (told.has(key) && fields.length === 0) return []
      told.add(key)
    }
    return fields.length > 0 || change.kind !== 'changed' ? [{ ...change, fields }] : []
  })
}
