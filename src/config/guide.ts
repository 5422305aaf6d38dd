import { isScalar, type ParsedNode } from 'yaml'
import type * as z from 'zod'
import { isFolder } from '../plan/read/named-files.js'
import { nearest } from '../text/nearest.js'
import { singleQuoted } from '../yaml/quoting.js'
import type { Guide } from '../yaml/schema/guide.js'
import { keysAt, type Path } from '../yaml/schema/schema-path.js'
import { levels } from './config.js'
import { unknownRule } from './rule-option.js'
import type { KnownNames } from './schema.js'
import { supersededExample } from './superseded.js'

/** What is said of the keys of a config. */
export function configGuide(schema: z.ZodType, { rules, standards }: KnownNames): Guide {
  const ruleIds = rules.map(({ id }) => id)
  const examples: Record<string, unknown> = {
    standard: standards[0],
    rules: { [ruleIds[0]!]: 'off' },
    ignore: ['luu-tru'],
  }
  const keys = [...keysAt(schema, []).keys()]
  return {
    schema,
    subject,
    missing: subject,
    inside: () => '',
    example: ([key, inner, part]) =>
      key === 'superseded'
        ? inner === undefined
          ? [supersededExample(part)]
          : supersededExample(part)
        : key === 'rules' && inner !== undefined
          ? 'off'
          : inner === undefined
            ? examples[String(key)]
            : 'luu-tru',
    unknownKey: (path, key) => {
      const own = path.length === 0 ? keys : [...keysAt(schema, path).keys()]
      const [message, hint] = path[0] === 'rules' ? unknownRule(key, ruleIds) : unknownKey(path, key, own)
      return { message, hint }
    },
    meant: (path, written) => (path[0] === 'rules' ? levelMeant(written) : undefined),
    hint,
  }
}

function subject(path: Path): string {
  if (path[0] === 'rules' && path.length > 1) return `Mức của quy tắc “${path[1]}”`
  const [key, index, inner] = path
  const item = typeof index === 'number' ? `ục ${index + 1} của khóa “${String(key)}”` : ''
  if (inner !== undefined) return `Khóa “${String(inner)}” trong m${item}`
  return item ? `M${item}` : `Khóa “${String(key)}”`
}

function unknownKey(path: Path, key: string, keys: readonly string[]): [message: string, hint: string] {
  const near = nearest(key, keys)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Dùng một trong các khóa: ${keys.join(', ')}.`
  return [`${path.length === 0 ? 'Tệp cấu hình' : subject(path)} không có khóa “${key}”.`, hint]
}

/** What the levels are called in reports. */
const levelNames: Record<string, string> = {
  ...{ lỗi: 'error', 'cảnh báo': 'warning', 'lưu ý': 'info', 'thông tin': 'info' },
  ...{ tắt: 'off', 'bỏ qua': 'off', không: 'off', false: 'off', no: 'off' },
}

function levelMeant(written: string): string | undefined {
  const called = levelNames[written.normalize('NFC').toLowerCase()]
  return levels.find((level) => level === called || (written !== '' && level.startsWith(written)))
}

function hint([key, ...inner]: Path, node: ParsedNode): string | undefined {
  const value = isScalar(node) ? String(node.value) : ''
  if (key === 'standard' && isFolder(value))
    return 'Thể thức riêng phải nằm trong thư mục của tệp cấu hình, ví dụ ./the-thuc-rieng.'
  return key === 'ignore' && inner.length === 0 && value !== '' ? `Viết “ignore: [${singleQuoted(value)}]”.` : undefined
}
