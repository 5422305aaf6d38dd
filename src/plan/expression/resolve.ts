import { catalogue, entryById } from '../../knowledge/anniversaries/catalogue.js'
import type { Entry } from '../../knowledge/anniversaries/entry.js'
import type { Problem } from '../../problem.js'
import { fold, nearest } from '../../text/nearest.js'
import type { Activity, Facts } from '../plan.js'
import type { Expression } from './expression.js'

/** Why an expression can't be computed; `at` says which of its words is to blame. */
export interface Miscalled extends Problem {
  at: 'helper' | 'id'
  /** What to write instead of that word. */
  replacement?: string
}

/** What an expression is about. */
export type Target = { entry: Entry } | { activity: Activity } | { annex: string } | 'plan'

export function resolveExpression({ helper, id }: Expression, facts: Facts): Target | Miscalled {
  switch (helper) {
    case 'year':
    case 'period':
    case 'number':
    case 'reference':
    case 'date':
    case 'longdate':
      return 'plan'
    case 'anniversary':
    case 'edition': {
      const entry = findEntry(facts, helper, id)
      if (!entry) return unknownEntry(facts, helper, id)
      return entry.kind === helper ? { entry } : otherKind(entry)
    }
    case 'annex': {
      const annex = facts.annexNames.get(id)
      return annex === undefined ? unknownAnnex(facts, id) : { annex }
    }
    default: {
      const activity = facts.activities.find((candidate) => candidate.id === id)
      return activity ? { activity } : unknownActivity(facts, id)
    }
  }
}

export function isMiscalled<T extends object | string>(answer: T | Miscalled): answer is Miscalled {
  return typeof answer === 'object' && 'message' in answer
}

function findEntry({ entries }: Facts, kind: Entry['kind'], id: string): Entry | undefined {
  const own = entries.filter((entry) => entry.id === id)
  return own.find((entry) => entry.kind === kind) ?? own[0] ?? entryById(id)
}

const nouns = { anniversary: 'ngày kỷ niệm', edition: 'hoạt động đếm theo lần' } as const
const lists = { anniversary: 'anniversaries', edition: 'editions' } as const

function unknownEntry({ entries }: Facts, kind: Entry['kind'], id: string): Miscalled {
  const known = [...entries, ...catalogue].filter((entry) => entry.kind === kind)
  const named = known.find(({ name }) => fold(name) === fold(id) || fold(name) === `ngay-${fold(id)}`)
  const guess =
    named?.id ??
    nearest(
      id,
      known.map((entry) => entry.id),
    )
  const hint = guess
    ? `Có phải ý bạn là “${guess}”? Nếu không, khai báo trong ${lists[kind]}.`
    : `Khai báo trong ${lists[kind]} nếu danh mục có sẵn chưa có.`
  return {
    at: 'id',
    message: `Không có ${nouns[kind]} nào mang mã “${id}”.`,
    hint,
    ...(guess && { replacement: guess }),
  }
}

function otherKind({ id, kind, name }: Entry): Miscalled {
  return {
    at: 'helper',
    message: `“${name}” là ${nouns[kind]}.`,
    hint: `Viết {{${kind} "${id}"}}.`,
    replacement: kind,
  }
}

function unknownActivity({ activities }: Facts, id: string): Miscalled {
  // A badly written id has a message of its own; nobody should copy it.
  const known = activities.map((activity) => activity.id).filter((own) => /^[a-z\d-]+$/.test(own))
  const guess = nearest(id, known)
  const ids = known.join(', ')
  const hint = guess
    ? `Có phải ý bạn là “${guess}”?`
    : ids
      ? `Các mã đang có: ${ids}.`
      : 'Khai báo hoạt động trong activities.'
  return { at: 'id', message: `Không có hoạt động nào mang mã “${id}”.`, hint, ...(guess && { replacement: guess }) }
}

function unknownAnnex({ annexNames }: Facts, id: string): Miscalled {
  const known = [...annexNames.keys()].filter((own) => /^[a-z\d-]+$/.test(own))
  const guess = nearest(id, known)
  const missing = `Thêm vào annexes một phụ lục có “id: ${/^[a-z\d-]+$/.test(id) ? id : 'danh-sach'}”, “title” và “body”.`
  const others = known.length > 0 ? `Các mã đang có: ${known.join(', ')}.` : missing
  return {
    at: 'id',
    message: `Không có phụ lục nào mang mã “${id}”.`,
    hint: guess ? `Có phải ý bạn là “${guess}”?` : others,
    ...(guess && { replacement: guess }),
  }
}
