import { isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import { type Problem, replacement } from '../../problem.js'
import { fold, nearest } from '../../text/nearest.js'
import type { Field } from '../../yaml/fields.js'
import { firstLine, placeOf } from '../../yaml/value-place.js'
import { aliasesOf, keysCalled } from '../schema/aliases.js'
import { inside, nameOf, sample, subject, written } from './path-names.js'
import { repaired } from './repair.js'
import { isOptional, keysAt, keysOf, type Path } from './schema-path.js'
import type { ShapeOf } from './shape.js'

export function missingKey(path: Path, parent: Field, { text, standard }: ShapeOf): Problem {
  const message = `Thiếu khóa ${nameOf(path)}${inside(path.slice(0, -1))}.`
  const end = text.trimEnd().length
  const range = path.length === 1 && atTheEnd.has(String(path[0])) ? ([end, end] as const) : parent.at
  return { ruleId: 'plan-schema', range, message, hint: `Thêm ${sample(path, standard)}.`, missing: true }
}

// What a plan ends with is missed there.
const atTheEnd = new Set(['body', 'recipients', 'signature'])

export function blankValue(path: Path, { at }: Field, { standard }: ShapeOf): Problem {
  const remove = isOptional(path) ? '; không dùng thì xóa khóa này' : ''
  const hint = `Ghi giá trị, chẳng hạn ${sample(path, standard)}${remove}.`
  return { ruleId: 'plan-schema', range: at, message: `${subject(path)} đang để trống.`, hint, missing: true }
}

export function unknownKey(path: Path, key: string, { at }: Field): Problem {
  const meant = meantKey(path, key)
  const name = key.normalize('NFC')
  const spelled = name === key ? '' : ' (gõ bằng dấu tổ hợp, Unicode NFD)'
  return {
    ruleId: 'plan-schema',
    range: at,
    message: name
      ? `Không có khóa “${name}”${spelled}${inside(path)}.`
      : `Trước dấu hai chấm thiếu tên khóa${inside(path)}.`,
    hint: meant
      ? `Có phải ý bạn là “${meant}”?`
      : (elsewhere(key) ?? `Dùng một trong các khóa: ${[...keysAt(path).keys()].join(', ')}.`),
    ...(meant && { fix: replacement(at, meant) }),
  }
}

/** `địa điểm` at the margin is `where` of an activity. */
function elsewhere(key: string): string | undefined {
  const [called] = keysCalled(key)
  if (called === undefined) return undefined
  const path = called.split('.')
  const last = path.pop()
  const above = path.length > 0 ? `, nằm trong ${nameOf(path)}` : ' ở ngoài cùng của kế hoạch'
  return `Có phải ý bạn là “${last}”${above}?`
}

/** The key that a mistyped one most likely means: near in spelling, or called so in Vietnamese. */
export function meantKey(path: Path, key: string): string | undefined {
  const keys = keysAt(path)
  const named =
    [...keys].find(([, title]) => fold(title) === fold(key)) ?? [...keys].find(([own]) => isCalled(path, own, key))
  return named?.[0] ?? nearest(key, keys.keys()) ?? nearestAlias(path, keys.keys(), key)
}

function isCalled(path: Path, own: string, key: string): boolean {
  return aliasesOf(keysOf([...path, own])).includes(fold(key))
}

/** A Vietnamese name that is itself mistyped. */
function nearestAlias(path: Path, keys: Iterable<string>, key: string): string | undefined {
  // A name of a key somewhere else is no slip of one here.
  if (fold(key).length < 5 || keysCalled(key).length > 0) return undefined
  const owners = new Map(
    Array.from(keys).flatMap((own) => aliasesOf(keysOf([...path, own])).map((alias) => [alias, own])),
  )
  const alias = nearest(key, owners.keys())
  return alias && owners.get(alias)
}

/** More than a plan has a use for: letters of a text, or items of a list. */
export function tooLong(path: Path, field: Field, limit: string, { text }: ShapeOf): Problem {
  const node = field.node as ParsedNode
  const count = isSeq(node) ? node.items.length : String((node as Scalar).value).normalize('NFC').length
  const found = isSeq(node) ? `có ${count.toLocaleString('vi')} mục` : `dài ${count.toLocaleString('vi')} ký tự`
  return {
    ruleId: 'plan-schema',
    range: placeOf(field, text),
    message: `${subject(path)} ${found}. ${limit}`,
    hint: isSeq(node)
      ? 'Bỏ bớt mục, hoặc gộp các mục cùng loại.'
      : 'Viết gọn lại; phần dài để trong thân bài hoặc phụ lục.',
    ...(!isSeq(node) && { covers: [node.range[0], node.range[1]] as const }),
  }
}

export function wrongFormat(path: Path, field: Field, message: string, shape: ShapeOf): Problem {
  const { text, standard } = shape
  const range = placeOf(field, text)
  const value = text.slice(...range)
  const found = isSeq(field.node) ? `có ${field.node.items.length} mục` : `ghi “${firstLine(value)}”`
  const meant = isScalar(field.node) ? repaired(path, String(field.node.value), shape) : undefined
  return {
    ruleId: 'plan-schema',
    range,
    message: `${subject(path)} ${found}. ${message}`,
    hint: `Viết ${meant === undefined ? sample(path, standard) : written(path, meant)}.`,
    ...(meant !== undefined && { fix: replacement(range, meant) }),
  }
}

export function notAllowed(path: Path, field: Field, values: string[], { text, standard }: ShapeOf): Problem {
  const range = placeOf(field, text)
  const value = firstLine(text.slice(...range))
  const meant = nearest(value, values)
  return {
    ruleId: 'plan-schema',
    range,
    message: `${subject(path)} không nhận “${value}”, chỉ nhận ${values.join(' hoặc ')}.`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : `Viết ${sample(path, standard)}.`,
    ...(meant && { fix: replacement(range, meant) }),
  }
}

export function emptyList(path: Path, { at }: Field, { standard }: ShapeOf): Problem {
  const hint = `Ghi ít nhất một mục: ${sample(path, standard)}.`
  return { ruleId: 'plan-schema', range: at, message: `${subject(path)} là danh sách trống.`, hint }
}
