import * as z from 'zod'
import type { Guide } from '../yaml/schema/guide.js'
import { choices, type Path, schemaAt } from '../yaml/schema/schema-path.js'
import { layoutSchema } from './schema.js'

/** What is said of the keys of standard.yaml: many are called the same, so each is named from the outermost on. */
export const layoutGuide: Guide = {
  schema: layoutSchema,
  subject: (path) => {
    const last = path.at(-1)
    return typeof last === 'number' ? `Mục ${last + 1} của ${dotted(path.slice(0, -1))}` : dotted(path)
  },
  missing: dotted,
  inside: (path) => (path.length === 0 ? '' : ` trong ${dotted(path)}`),
  example: (path) => exampleOf(schemaAt(layoutSchema, path), lastKey(path)),
}

function dotted(path: Path): string {
  return path.join('.')
}

/** The key that an item stands below. */
function lastKey(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '')
}

/** What the key of a name holds in most standards, as far as its kind alone would mislead. */
const usual: Record<string, unknown> = {
  ...{ name: 'KH Nội dung', source: 'Nghị định 30/2020/NĐ-CP', font: 'Times New Roman', substitutes: 'Tinos' },
  ...{ language: 'vi-VN', type: 'KẾ HOẠCH', reference: '{number}/{symbol}', collective: 'TM. {authority}' },
  ...{ headings: 'roman', bullets: '-', levels: '-', draft: 'DỰ THẢO' },
  ...{ khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' },
  ...{ scheduleTitle: 'LỊCH HOẠT ĐỘNG', scheduleAttached: '(Đính kèm Kế hoạch số {reference} ngày {date})' },
  ...{ top: 20, bottom: 20, left: 30, right: 20, width: 210, height: 297, header: 10, first: 12.7 },
  ...{ size: 14, before: 6, after: 6, line: 1, exactly: 18, gap: 3, text: 0.5, padding: 2, color: 'FF0000' },
  ...{ columns: 80, landscape: 120, style: 'page-number', next: 'paragraph' },
}

/** A value that the schema takes. */
function exampleOf(schema: z.ZodType | undefined, key: string): unknown {
  const [kind] = schema ? choices(schema) : []
  if (kind instanceof z.ZodArray) return [exampleOf(kind.element as z.ZodType, key)]
  if (kind instanceof z.ZodRecord) return { ten: exampleOf(kind.valueType as z.ZodType, 'ten') }
  if (kind instanceof z.ZodObject) {
    const needed = Object.entries(kind.shape as Record<string, z.ZodType>).filter(([, inner]) => !inner.isOptional())
    return Object.fromEntries(needed.map(([inner, value]) => [inner, exampleOf(value, inner)]))
  }
  const fitting = usual[key]
  if (kind?.safeParse(fitting).success) return fitting
  if (kind instanceof z.ZodEnum) return kind.options[0]
  if (kind instanceof z.ZodLiteral) return kind.value
  if (kind instanceof z.ZodBoolean) return true
  return kind instanceof z.ZodNumber ? Math.max(1, kind.minValue ?? 1) : '…'
}
