import { bodyMarkOf } from '../text/check-mark.js'
import { type Occasion, subjectOf, titleOf } from './occasion.js'
import type { Office } from './office.js'
import { kindOf } from './office-kinds.js'

/** The body of a new plan, in Markdown: what every plan says, and marks where the office says its own. */
export function bodyLines(
  office: Office,
  occasion: Occasion,
  activities: readonly { id: string }[],
  hasSchedule: boolean,
): string[] {
  const { members, units } = kindOf(office)
  return [
    bodyMarkOf('ghi các căn cứ ở đây, mỗi căn cứ một dòng, ví dụ: Căn cứ Kế hoạch số … của …;'),
    '',
    `${issuerOf(office)} xây dựng kế hoạch ${lowered(titleOf(occasion))} như sau:`,
    '',
    '# Mục đích, yêu cầu',
    '',
    '## Mục đích',
    '',
    bodyMarkOf('viết mục đích của kế hoạch này'),
    '',
    `- Nâng cao nhận thức, trách nhiệm của ${members} thông qua ${subjectOf(occasion)}.`,
    '',
    '## Yêu cầu',
    '',
    '- Các hoạt động thiết thực, an toàn, tiết kiệm, phù hợp với điều kiện của từng đơn vị.',
    '',
    '# Nội dung',
    '',
    bodyMarkOf('thay bằng các hoạt động của cơ quan, ghi ở activities'),
    '',
    ...activities.map(
      ({ id }) => `- {{activity "${id}"}}${hasSchedule ? '' : `: {{when "${id}"}}`} {{assigned "${id}"}}.`,
    ),
    ...(hasSchedule ? ['', 'Thời gian, đơn vị phụ trách từng hoạt động theo lịch kèm theo kế hoạch này.'] : []),
    '',
    '# Tổ chức thực hiện',
    '',
    `1. ${units} phổ biến kế hoạch đến ${members} và tổ chức thực hiện các nội dung được phân công.`,
    `2. Các đơn vị báo cáo kết quả về ${issuerOf(office)} khi kết thúc hoạt động.`,
  ]
}

/** Who is meant where the document speaks of its issuer: a body of the Party signs by a short name. */
function issuerOf({ standard, name, authority }: Office): string {
  return standard === 'dang' ? name.join(' ') : authority
}

export function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
