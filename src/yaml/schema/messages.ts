import { isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import type * as z from 'zod'
import { type Problem, replacement } from '../../problem.js'
import { grouped } from '../../text/language/numerals.js'
import { fold, nearest } from '../../text/nearest.js'
import { type Field, firstLine, placeOf } from '../fields.js'
import { type Checked, type Guide, sample, written } from './guide.js'
import { isOptional, keysAt, type Path } from './schema-path.js'
import { either, shown } from './wrong-kind.js'

/** What is said where a schema doesn't say itself how much is enough. */
export const limitOf: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'too_big') return `Nhiều nhất là ${amount(issue.maximum, issue.origin)}.`
  if (issue.code !== 'too_small') return undefined
  return `${issue.inclusive ? 'Ít nhất là' : 'Phải lớn hơn'} ${amount(issue.minimum, issue.origin)}.`
}

function amount(count: number | bigint | undefined, origin: string | undefined): string {
  const unit = origin === 'string' ? ' ký tự' : origin === 'array' ? ' mục' : ''
  return `${grouped(Number(count))}${unit}`
}

export function missingKey(path: Path, parent: Field, { text, guide }: Checked): Problem {
  const end = text.trimEnd().length
  const range = path.length === 1 && guide.last?.has(String(path[0])) ? ([end, end] as const) : parent.at
  const message = `Thiếu khóa ${guide.missing(path)}.`
  return { range, message, hint: `Thêm ${sample(guide, path)}.`, missing: true }
}

export function blankValue(path: Path, { at }: Field, { guide }: Checked): Problem {
  const remove = isOptional(guide.schema, path) ? '; không dùng thì xóa khóa này' : ''
  const hint = `Ghi giá trị, chẳng hạn ${sample(guide, path)}${remove}.`
  return { range: at, message: `${guide.subject(path)} đang để trống.`, hint, missing: true }
}

export function unknownKey(path: Path, key: string, { at }: Field, guide: Guide): Problem {
  const said = guide.unknownKey?.(path, key)
  if (said) return { range: at, ...said }
  const meant = meantKey(path, key, guide)
  const name = key.normalize('NFC')
  const spelled = name === key ? '' : ' (gõ bằng dấu tổ hợp, Unicode NFD)'
  return {
    range: at,
    message: name
      ? `Không có khóa “${name}”${spelled}${guide.inside(path)}.`
      : `Trước dấu hai chấm thiếu tên khóa${guide.inside(path)}.`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : (guide.elsewhere?.(key) ?? knownKeys(path, name, guide)),
    ...(meant && { fix: replacement(at, meant) }),
  }
}

function knownKeys(path: Path, name: string, guide: Guide): string {
  const known = `Dùng một trong các khóa: ${[...keysAt(guide.schema, path).keys()].join(', ')}.`
  const own = name === '' ? undefined : guide.ownKey?.(path, name)
  return own === undefined ? known : `${known} ${own}`
}

/** The key that a mistyped one most likely means: near in spelling, or called so in Vietnamese. */
export function meantKey(path: Path, key: string, guide: Guide): string | undefined {
  const keys = keysAt(guide.schema, path)
  const aliasesOf = (own: string) => guide.aliasesOf?.([...path, own]) ?? []
  const called = fold(key)
  const named =
    [...keys].find(([, title]) => title !== '' && fold(title) === called) ??
    [...keys].find(([own]) => aliasesOf(own).includes(called))
  if (named) return named[0]
  const near = nearest(key, keys.keys())
  // A name of a key somewhere else is no slip of one here.
  if (near !== undefined || called.length < 5 || guide.elsewhere?.(key) !== undefined) return near
  const owners = new Map(Array.from(keys.keys()).flatMap((own) => aliasesOf(own).map((alias) => [alias, own])))
  const alias = nearest(key, owners.keys())
  return alias && owners.get(alias)
}

/** A name that no key of its place can have. */
export function unusableKey({ at }: Field, key: string, message: string): Problem {
  return { range: at, message: `Tên “${key}” không dùng được. ${message}` }
}

/** More than there is a use for: letters of a text, or items of a list. */
export function tooLong(path: Path, field: Field, { message }: z.core.$ZodIssue, { text, guide }: Checked): Problem {
  const node = field.node as ParsedNode
  const count = isSeq(node) ? node.items.length : String((node as Scalar).value).normalize('NFC').length
  const found = isSeq(node) ? `có ${grouped(count)} mục` : `dài ${grouped(count)} ký tự`
  return {
    range: placeOf(field, text),
    message: `${guide.subject(path)} ${found}. ${message}`,
    hint: isSeq(node) ? 'Bỏ bớt mục, hoặc gộp các mục cùng loại.' : (guide.shorten ?? 'Viết gọn lại.'),
    ...(!isSeq(node) && { covers: [node.range[0], node.range[1]] as const }),
  }
}

export function wrongFormat(path: Path, field: Field, { message }: z.core.$ZodIssue, checked: Checked): Problem {
  const { text, guide } = checked
  const { node } = field
  const range = placeOf(field, text)
  const found = isSeq(node) ? `có ${node.items.length} mục` : `ghi ${shown(field)}`
  const meant = isScalar(node) ? guide.meant?.(path, String(node.value)) : undefined
  return {
    range,
    message: `${guide.subject(path)} ${found}. ${message}`,
    hint: `Viết ${meant === undefined ? sample(guide, path) : written(path, meant)}.`,
    ...(meant !== undefined && { fix: replacement(range, meant) }),
  }
}

export function notAllowed(path: Path, field: Field, values: string[], { text, guide }: Checked): Problem {
  const { node } = field
  const range = placeOf(field, text)
  const value = isScalar(node) ? firstLine(String(node.value)) : ''
  const meant = guide.meant?.(path, value) ?? nearest(value, values)
  const hint = guide.hint?.(path, node!) ?? `Viết ${sample(guide, path)}.`
  return {
    range,
    message: `${guide.subject(path)} không nhận ${shown(field)}, chỉ nhận ${either(values)}.`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : hint,
    ...(meant && { fix: replacement(range, meant) }),
  }
}

export function emptyList(path: Path, { at }: Field, { guide }: Checked): Problem {
  const hint = `Ghi ít nhất một mục: ${sample(guide, path)}.`
  return { range: at, message: `${guide.subject(path)} là danh sách trống.`, hint }
}
