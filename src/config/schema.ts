import * as z from 'zod'
import type { Severity } from '../diagnostic.js'
import { described } from '../plan/schema/text-fields.js'
import { levels } from './config.js'
import { supersededSchema } from './superseded.js'

/** The names that a config may use. */
export interface KnownNames {
  rules: readonly { id: string; severity: Severity; summary: string }[]
  standards: readonly string[]
}

// Not absolute, not upward.
const folderBelow = /^(?![\\/~]|[A-Za-z]:)(?!(?:.*[\\/])?\.\.(?:[\\/]|$)).*[\\/]/

/** Of `kehoach.config.yaml`. Editors complete and explain the rules by their own summaries. */
export function configSchema({ rules, standards }: KnownNames) {
  const ruleLevels = rules.map(({ id, severity, summary }) => [
    id,
    z
      .enum(levels)
      .optional()
      .meta({ title: id, description: `${summary} Mặc định: ${severity}.` }),
  ])
  return z
    .strictObject({
      standard: z
        .union([z.enum(standards), z.string().max(300, { abort: true }).regex(folderBelow, { abort: true })])
        .optional()
        .meta({
          title: 'Thể thức',
          description:
            'Thể thức dùng để soát dự thảo: tên có sẵn, hoặc thư mục thể thức riêng, ví dụ ./the-thuc-rieng; bỏ khóa này thì ' +
            'nhận từ phần đầu của dự thảo.',
        }),
      rules: described(
        z.strictObject(Object.fromEntries(ruleLevels)),
        'Mức của từng quy tắc',
        'Mọi phát hiện của quy tắc mang mức ghi ở đây; off là bỏ qua quy tắc.',
        [{ [rules[0]?.id ?? 'anniversary-count']: 'warning' }],
      ).optional(),
      ignore: described(
        z.array(z.string().min(1).max(300)).max(1_000),
        'Bỏ qua',
        'Tệp và thư mục không soát khi soát cả thư mục, tính từ thư mục chứa tệp cấu hình; nhận *, ** và ?.',
        [['luu-tru', '**/ban-nhap-*.docx']],
      ).optional(),
      superseded: supersededSchema.optional(),
    })
    .meta({
      title: 'Cấu hình kehoach',
      description: 'Đặt ở thư mục gốc; có tác dụng cho mọi tệp trong thư mục đó và bên dưới.',
    })
}
