import { type KnownName, knownStandards } from '../../standard/standard.js'
import { metaOf, type Path, schemaAt } from '../../yaml/schema/schema-path.js'
import { planSchema } from './plan-schema.js'

type Examples = Record<string, unknown>

/** What offices of other systems than the schema's own examples write. A state office keeps its copy at VT (NĐ 30 Phụ lục I, II.9). */
const examples: Partial<Record<KnownName, Examples>> = {
  nd30: {
    issuer: { parent: 'Ủy ban nhân dân tỉnh', name: 'Sở Nội vụ', authority: 'Sở Nội vụ' },
    'issuer.parent': 'Ủy ban nhân dân tỉnh',
    'issuer.name': 'Sở Nội vụ',
    'issuer.authority': 'Sở Nội vụ',
    symbol: 'KH-SNV',
    recipients: ['Ủy ban nhân dân tỉnh', 'Lưu: VT, TCCB'],
    signature: { form: false, post: 'Giám đốc', name: 'Nguyễn Văn A' },
    'signature.form': 'KT. Giám đốc',
    'signature.post': 'Giám đốc',
  },
  // HD 05-HD/VPTW: the copy is kept at `Lưu …`, without colon.
  dang: {
    issuer: { parent: 'Tỉnh ủy', name: 'Đảng ủy xã', authority: 'Ban Thường vụ' },
    'issuer.parent': 'Tỉnh ủy',
    'issuer.name': 'Đảng ủy xã',
    'issuer.authority': 'Ban Thường vụ',
    symbol: 'KH/ĐU',
    recipients: ['Tỉnh ủy', 'Lưu Văn phòng Đảng ủy'],
    signature: { post: 'Bí thư', name: 'Nguyễn Văn A' },
    'signature.post': 'Bí thư',
  },
}

/** What may stand at a path in a plan of a standard; of an item what its list has for an example. */
export function exampleAt(path: Path, standard: string): unknown {
  const own = examples[systemOf(standard)]?.[path.join('.')]
  if (own !== undefined) return own
  const schema = schemaAt(planSchema, path)
  const [example] = schema ? metaOf(schema).examples : []
  const last = path.at(-1)
  if (typeof last !== 'number') return example
  const list = exampleAt(path.slice(0, -1), standard)
  return (Array.isArray(list) ? (list[last] ?? list[0]) : undefined) ?? example ?? list
}

/** A folder is an office's own standard, mostly named after the one that it was copied from. */
function systemOf(standard: string): KnownName {
  return knownStandards.findLast((name) => standard.split(/[^a-z\d]+/).includes(name)) ?? 'doan'
}
