import { isSeq, type ParsedNode, type Scalar } from 'yaml'
import { fold, nearest } from '../text/nearest.js'
import type { Field } from '../yaml/fields.js'
import { type Problem, replacement } from '../yaml/problem.js'
import { firstLine, placeOf } from '../yaml/value-place.js'
import { inside, nameOf, sample, subject } from './path-names.js'
import { isOptional, keysAt, type Path } from './schema-path.js'

export function missingKey(path: Path, parent: Field): Problem {
  const message = `Thiếu khóa ${nameOf(path)}${inside(path.slice(0, -1))}.`
  return { ruleId: 'plan-schema', range: parent.at, message, hint: `Thêm “${sample(path)}”.`, missing: true }
}

export function blankValue(path: Path, { at }: Field): Problem {
  const remove = isOptional(path) ? ', hoặc xóa khóa này nếu không dùng' : ''
  const hint = `Ghi giá trị, chẳng hạn “${sample(path)}”${remove}.`
  return { ruleId: 'plan-schema', range: at, message: `${subject(path)} đang để trống.`, hint, missing: true }
}

export function unknownKey(path: Path, key: string, { at }: Field): Problem {
  const meant = meantKey(path, key)
  const written = key.normalize('NFC')
  const spelled = written === key ? '' : ' (gõ bằng dấu tổ hợp, Unicode NFD)'
  return {
    ruleId: 'plan-schema',
    range: at,
    message: written
      ? `Không có khóa “${written}”${spelled}${inside(path)}.`
      : `Trước dấu hai chấm thiếu tên khóa${inside(path)}.`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : `Dùng một trong các khóa: ${[...keysAt(path).keys()].join(', ')}.`,
    ...(meant && { fix: replacement(at, meant) }),
  }
}

/** The key that a mistyped one most likely means: near in spelling, or called so in Vietnamese. */
export function meantKey(path: Path, key: string): string | undefined {
  const keys = keysAt(path)
  return [...keys].find(([, title]) => fold(title) === fold(key))?.[0] ?? nearest(key, keys.keys())
}

export function wrongFormat(path: Path, field: Field, message: string, text: string): Problem {
  const range = placeOf(field, text)
  const written = `${subject(path)} ghi “${firstLine(text.slice(...range))}”. ${message}`
  return { ruleId: 'plan-schema', range, message: written, hint: `Viết “${sample(path)}”.` }
}

/** More than a plan has a use for: letters of a text, or items of a list. */
export function tooLong(path: Path, field: Field, limit: string, text: string): Problem {
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

export function notAllowed(path: Path, field: Field, values: string[], text: string): Problem {
  const range = placeOf(field, text)
  const written = firstLine(text.slice(...range))
  const meant = nearest(written, values)
  return {
    ruleId: 'plan-schema',
    range,
    message: `${subject(path)} không nhận “${written}”, chỉ nhận ${values.join(' hoặc ')}.`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : `Viết “${sample(path)}”.`,
    ...(meant && { fix: replacement(range, meant) }),
  }
}

export function emptyList(path: Path, { at }: Field): Problem {
  const hint = `Ghi ít nhất một mục: “${sample(path)}”.`
  return { ruleId: 'plan-schema', range: at, message: `${subject(path)} là danh sách trống.`, hint }
}
