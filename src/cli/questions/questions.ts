import { confirm, isCancel, select, text } from '@clack/prompts'
import type { Span } from '../../calendar/date.js'
import { parsePeriod } from '../../calendar/parse.js'
import { type KnownOffice, type Occasion, type OfficeKindName, occasionsIn, officeKinds } from '../../node/new-plan.js'
import { UsageError } from '../../node/usage.js'

/** What commands ask on a terminal. Loaded by those that do alone, with the library of questions. */

/** One of the folder's offices, or none of them. */
export async function askKnown(known: readonly KnownOffice[]): Promise<KnownOffice | undefined> {
  const options = known.map((one) => ({ value: one, label: one.office.name.join(' '), hint: `theo ${one.file}` }))
  const other = { value: undefined, label: 'Cơ quan khác', hint: 'trả lời thêm vài câu' }
  return choose<KnownOffice | undefined>('Kế hoạch của cơ quan nào?', [...options, other])
}

export async function askKind(): Promise<OfficeKindName> {
  const kinds = Object.entries(officeKinds) as [OfficeKindName, { title: string }][]
  return choose(
    'Kiểu cơ quan?',
    kinds.map(([value, { title: label }]) => ({ value, label })),
  )
}

export async function askStandard(titles: Readonly<Record<string, string>>): Promise<string> {
  return choose(
    'Thể thức nào?',
    Object.entries(titles).map(([value, label]) => ({ value, label })),
  )
}

export async function askName(kind: OfficeKindName): Promise<string> {
  return askLine('Tên cơ quan ban hành?', officeKinds[kind].examples.name)
}

export async function askParent(kind: OfficeKindName): Promise<string> {
  const { parent } = officeKinds[kind].examples
  return askLine('Cấp trên trực tiếp? (không ghi cấp trên thì bấm Enter)', parent, { isOptional: true })
}

export async function askPlace(): Promise<string> {
  return askLine('Nơi ban hành, in trước ngày tháng?', 'TP. Hồ Chí Minh')
}

export async function askPeriod(): Promise<string> {
  const check = (written: string) => {
    const { problem } = parsePeriod(written)
    return problem && `${problem.message} ${problem.hint ?? ''}`.trim()
  }
  return askLine('Thời gian thực hiện?', 'Tháng 5/2025, hoặc 01/5/2025 - 31/5/2025', { check })
}

/** A day of the catalogue in that time, or the office's own words. */
export async function askOccasion(span: Span): Promise<Occasion> {
  const known = occasionsIn(span).map((value) => ({ value: value as Occasion | undefined, label: value.name }))
  const other = { value: undefined, label: 'Việc khác, tự ghi' }
  const chosen = await choose<Occasion | undefined>('Nhân dịp gì?', [other, ...known])
  return chosen ?? { text: await askLine('Kế hoạch làm việc gì?', 'Tổ chức Ngày hội hiến máu tình nguyện') }
}

export async function askSchedule(): Promise<boolean> {
  return askYes('Có kèm bảng LỊCH HOẠT ĐỘNG không?')
}

export async function askYes(message: string): Promise<boolean> {
  return answer(confirm({ message, active: 'Có', inactive: 'Không' }))
}

interface Choice<T> {
  value: T
  label: string
  hint?: string
}

// The library's own instructions are English.
async function choose<T>(message: string, options: readonly Choice<T>[]): Promise<T> {
  const shown = `${message} (phím mũi tên để chuyển, Enter để chọn)`
  const settings = { message: shown, maxItems: 12, showInstructions: false, initialValue: options[0]!.value }
  return answer(select({ ...settings, options: options as Parameters<typeof select<T>>[0]['options'] })) as Promise<T>
}

interface LineOptions {
  isOptional?: true
  check?: (written: string) => string | undefined
}

async function askLine(message: string, example: string, { isOptional, check }: LineOptions = {}): Promise<string> {
  const validate = (written: string | undefined = '') => {
    const line = written.trim()
    if (line === '') return isOptional ? undefined : 'Xin ghi vào đây.'
    return check?.(line)
  }
  const placeholder = example === '' ? {} : { placeholder: `ví dụ: ${example}` }
  const written = await answer(text({ message, validate, ...placeholder }))
  return (written ?? '').trim()
}

async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await asked
  if (isCancel(given)) throw new UsageError('Đã dừng, chưa ghi tệp nào.')
  return given as Exclude<T, symbol>
}
