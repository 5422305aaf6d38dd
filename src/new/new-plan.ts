import { formatDate, formatDayMonth, type Span } from '../calendar/date.js'
import { lineMarkOf } from '../text/check-mark.js'
import { block, indented, lineOrLines, scalar, schemaLines } from '../yaml/lines.js'
import { bodyLines, lowered } from './body.js'
import { type Occasion, subjectOf, titleOf } from './occasion.js'
import type { Office } from './office.js'

export interface NewPlan {
  office: Office
  /** The office's facts are those of another plan, which need no second look. */
  isKnown: boolean
  occasion: Occasion
  /** As it is written, and the days that it means. */
  period: { text: string; span: Span }
  hasSchedule: boolean
  /** The way from the plan to the schema by which an editor completes it. */
  schema?: string | undefined
}

interface NewActivity {
  id: string
  name: string
  when: string
}

/** A plan file to go on from: it builds as it is, and `lint` tells each place that the office must fill. */
export function newPlan({ office, isKnown, occasion, period, hasSchedule, schema }: NewPlan): string {
  const { issuer, symbol, signature } = officeLines(office, isKnown)
  const activities = activitiesFor(occasion, period.span)
  const title = titleOf(occasion)
  const groups = [
    [
      ...schemaLines(schema),
      '# Dòng bắt đầu bằng dấu # là ghi chú cho người soạn, không in ra văn bản.',
      '# Làm xong chỗ nào có ghi chú “kiểm tra:” thì xóa ghi chú đó.',
    ],
    [`standard: ${scalar(office.standard)}`],
    issuer,
    ['# Chưa lấy số thì chưa ghi number: văn bản chừa chỗ trống.', '# number: 1', ...symbol],
    [
      `place: ${scalar(office.place)}`,
      '# Ngày ký. Chưa rõ ngày thì chỉ ghi tháng, năm, hoặc chưa ghi.',
      `# date: ${formatDate(period.span.start)}`,
    ],
    ['# Thời gian thực hiện. Năm của kế hoạch ({{year}}) lấy từ đây.', `period: ${scalar(period.text)}`],
    [
      '# Trích yếu. Số năm, số lần trong {{…}} tự tính; lệnh kehoach calendar liệt kê những ngày có sẵn.',
      ...block('title', office.standard === 'dang' ? lowered(title) : title),
    ],
    activityLines(activities, office),
    [
      '# Nội dung: # mục, ## khoản, - ý, 1. khoản không có tên.',
      ...block('body', bodyLines(office, occasion, activities, hasSchedule).join('\n')),
    ],
    ['# Nơi nhận: mỗi dòng một nơi, nơi lưu ở cuối; dấu câu tự thêm.', ...recipientLines(office, isKnown)],
    signature,
    ...(hasSchedule ? [['# Bảng lịch hoạt động, lấy từ activities.', 'schedule: true']] : []),
  ]
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function officeLines({ parent, name, authority, symbol, form, post, signer }: Office, isKnown: boolean) {
  const check = (said: string) => (isKnown ? [] : [lineMarkOf(said)])
  return {
    issuer: [
      'issuer:',
      ...indented(parent.length > 0 ? lineOrLines('parent', parent) : []),
      ...indented(lineOrLines('name', name)),
      ...indented(check('ai ban hành, in ở chỗ ký và ở lịch')),
      `  authority: ${scalar(authority)}`,
    ],
    symbol: [...check('ký hiệu của cơ quan'), `symbol: ${scalar(symbol)}`],
    signature: [
      ...check('quyền hạn, chức vụ, họ tên người ký'),
      'signature:',
      ...indented(form ? (form.length === 0 ? ['form: false'] : lineOrLines('form', form)) : []),
      `  post: ${scalar(post)}`,
      signer === undefined ? '  # name: Nguyễn Văn A' : `  name: ${scalar(signer)}`,
    ],
  }
}

function recipientLines({ recipients }: Office, isKnown: boolean): string[] {
  const check = isKnown ? [] : [lineMarkOf('nơi nhận, nơi lưu')]
  return [...check, 'recipients:', ...recipients.map((text) => `  - ${scalar(text)}`)]
}

function activityLines(activities: readonly NewActivity[], { authority }: Office): string[] {
  const items = activities.flatMap(({ id, name, when }, index) => [
    ...(index > 0 ? [''] : []),
    `  - id: ${id}`,
    `    name: ${scalar(name)}`,
    `    when: ${when}`,
    '    lead:',
    `      - ${scalar(authority)}`,
  ])
  return [
    '# Mỗi hoạt động ghi một lần ở đây; nội dung bên dưới gọi lại bằng id. when: 07/5/2024 · 10-11/5/2024 · Trong tháng 5',
    lineMarkOf('hoạt động, thời gian, đơn vị phụ trách'),
    'activities:',
    ...items,
  ]
}

function activitiesFor(occasion: Occasion, span: Span): NewActivity[] {
  const subject = subjectOf(occasion)
  return [
    { id: 'tuyen-truyen', name: `Tuyên truyền về ${subject}`, when: throughout(span) },
    { id: 'sinh-hoat', name: `Buổi sinh hoạt chuyên đề về ${subject}`, when: mainDay(occasion, span) },
  ]
}

/** `Trong tháng 5`, or from the first day to the last. */
function throughout({ start, end }: Span): string {
  if (start.year === end.year && start.month === end.month) return `Trong tháng ${start.month}`
  return `${start.year === end.year ? formatDayMonth(start) : formatDate(start)} - ${formatDate(end)}`
}

function mainDay(occasion: Occasion, { end }: Span): string {
  return formatDate(('day' in occasion && occasion.day) || end)
}
