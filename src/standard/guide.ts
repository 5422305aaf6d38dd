import * as z from 'zod'
import type { Guide } from '../yaml/schema/guide.js'
import { choices, type Path, schemaAt } from '../yaml/schema/schema-path.js'
import { formSchema } from './form/schema.js'
import { layoutSchema } from './schema.js'
import { usualColumnTitles } from './wording.js'

/** What is said of the keys of standard.yaml. */
export const layoutGuide = guideOf(layoutSchema, [])

/** The same of changes to the form that stand at a path of standard.yaml. */
export function changesGuide(at: Path): Guide {
  return guideOf(formSchema, at)
}

/** Many keys are called the same, so each is named from the outermost on. */
function guideOf(schema: z.ZodType, at: Path): Guide {
  const dotted = (path: Path) => [...at, ...path].join('.')
  return {
    schema,
    subject: (path) => {
      const last = path.at(-1)
      return typeof last === 'number' ? `Mục ${last + 1} của ${dotted(path.slice(0, -1))}` : dotted(path)
    },
    missing: dotted,
    inside: (path) => (path.length + at.length === 0 ? '' : ` trong ${dotted(path)}`),
    example: (path) =>
      exampleOf(
        schemaAt(schema, path),
        path.filter((key) => typeof key === 'string'),
      ),
  }
}

/** What a key holds in most standards, as far as its kind alone would mislead; by the keys above it too where one name has two meanings. */
const usual: Record<string, unknown> = {
  ...{ name: 'KH Nội dung', source: 'Nghị định 30/2020/NĐ-CP', font: 'Times New Roman', substitutes: 'Tinos' },
  ...{
    language: 'vi-VN',
    type: 'KẾ HOẠCH',
    reference: '{number}/{symbol}',
    collective: 'TM. {authority}',
    collectives: 'Ban Thường vụ',
  },
  ...{ headings: 'roman', bullets: '-', levels: '-', draft: 'DỰ THẢO', drafts: 'DỰ THẢO LẦN {count}' },
  ...{ mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' },
  ...{ khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' },
  ...{ scheduleTitle: 'LỊCH HOẠT ĐỘNG', scheduleAttached: '(Đính kèm Kế hoạch số {reference} ngày {date})' },
  ...Object.fromEntries(Object.entries(usualColumnTitles).map(([kind, title]) => [`scheduleColumns.${kind}`, title])),
  ...{ top: 20, bottom: 20, left: 30, right: 20, width: 210, height: 297, header: 10, first: 12.7 },
  ...{
    size: 14,
    before: 6,
    after: 6,
    line: 1,
    exactly: 18,
    gap: 3,
    text: 0.5,
    length: 15,
    padding: 2,
    color: 'FF0000',
  },
  ...{
    columns: 80,
    landscape: 120,
    style: 'page-number',
    next: 'paragraph',
    formerly: 'KH Nội dung',
    based: 'paragraph',
  },
  ...{ owner: 'của Đoàn', since: '29/10/2013', until: '26/5/2026', titles: 'ĐOÀN TNCS HỒ CHÍ MINH', codes: 'ĐTN' },
  ...{ any: 'Đoàn', except: 'Công đoàn', code: 'KH', article: 'NĐ 30/2020/NĐ-CP Phụ lục I, II.3' },
  ...{ roman: 'I.', arabic: '1.', dotted: '1.1.', letter: 'a)', post: 'Bí thư', of: 'Đoàn', under: 'Ban Thường vụ' },
  ...{
    'subject.letter': 'V/v',
    words: 'V/v',
    instead: 'Về việc',
    label: 'Kính gửi',
    'first.any': 'Như trên',
    mark: 'Điều 1.',
  },
  ...{
    'body.end': './.',
    issuer: '***',
    'ruleLines.subject': '-----',
    'withoutCode.never': 'CV',
    item: ';',
    last: '.',
    only: 'BÍ THƯ',
    'withoutBody.after': 'BAN THƯỜNG VỤ',
    'withoutBody.except': 'THƯỜNG TRỰC',
    'appendix.number': 'I',
  },
  ...{ shown: 'Lưu: VT', 'archive.first': 'VT', firstMeans: 'Văn thư', never: 'VP', 'archive.example': 'Lưu: VT, NC.' },
  ...{ 'paper.name': 'A4', unit: 'times', powers: { KT: 'KT.' }, 'powers.ten': 'KT.' },
  ...{
    kinds: { 'KẾ HOẠCH': { number: { code: 'KH' } } },
    'kinds.ten': { number: { code: 'KH' } },
    'kinds.ten.ten': 'KH',
  },
  ...{ earlier: { until: '26/5/2026' }, 'earlier.ten': '26/5/2026' },
}

/** A value that the schema takes. */
function exampleOf(schema: z.ZodType | undefined, keys: readonly string[]): unknown {
  const [kind] = schema ? choices(schema) : []
  const fitting = usualOf(keys).find((value) => kind?.safeParse(value).success)
  if (fitting !== undefined) return fitting
  const below = (inner: z.ZodType, key?: string) => exampleOf(inner, key === undefined ? keys : [...keys, key])
  if (kind instanceof z.ZodArray) return [below(kind.element as z.ZodType)]
  if (kind instanceof z.ZodTuple) return (kind.def.items as z.ZodType[]).map((item) => below(item))
  if (kind instanceof z.ZodRecord) return { ten: below(kind.valueType as z.ZodType, 'ten') }
  if (kind instanceof z.ZodObject) {
    const needed = Object.entries(kind.shape as Record<string, z.ZodType>).filter(([, inner]) => !inner.isOptional())
    return Object.fromEntries(needed.map(([inner, value]) => [inner, below(value, inner)]))
  }
  if (kind instanceof z.ZodEnum) return kind.options[0]
  if (kind instanceof z.ZodLiteral) return kind.value
  if (kind instanceof z.ZodBoolean) return true
  return kind instanceof z.ZodNumber ? Math.max(1, kind.minValue ?? 1) : '…'
}

/** By all keys, by all but the first, …, by the last alone. */
function usualOf(keys: readonly string[]): unknown[] {
  return keys.flatMap((_, index) => usual[keys.slice(index).join('.')] ?? [])
}
