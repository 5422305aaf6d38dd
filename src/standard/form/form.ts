import type * as z from 'zod'
import { compareDates, type PlainDate } from '../../calendar/date.js'
import { mergeValues } from '../merge.js'
import type { formSchema, partsShape } from './schema.js'

export type PartName = keyof typeof partsShape
type Written = z.infer<typeof formSchema>

/** What a standard expects of a draft, part by part. `false`: deliberately nothing; absent: it doesn't say. */
export type Form = Omit<Written, PartName> & { [Part in PartName]?: NonNullable<Written[Part]> | false }

/** The form of a part, where a standard has one. */
export type FormPart<Part extends PartName> = Exclude<Form[Part], false | undefined>
export type Phrases = NonNullable<NonNullable<Form['header']>['issuers']>

/** What a draft is judged by: a standard's name, and its form where it has one. */
export interface Judge {
  name: string
  form?: Form
}

/** What clerks call the parts. */
export const partTitles: Record<PartName, string> = {
  number: 'số, ký hiệu',
  dateLine: 'dòng ngày tháng',
  subject: 'trích yếu',
  addressee: 'Kính gửi',
  body: 'căn cứ và dấu kết thúc',
  headings: 'cách đánh số mục',
  signing: 'quyền hạn người ký',
  recipients: 'Nơi nhận',
  parts: 'thành phần bắt buộc',
  page: 'khổ giấy, lề',
  text: 'phông và cỡ chữ',
  spacing: 'dãn dòng',
  pageNumber: 'số trang',
}

/** The form of a kind of document on a day, none where it was not in force; without a day, today's. */
export function formFor(form: Form, date: PlainDate | undefined, kind: string | undefined): Form | undefined {
  const version = date ? versionsOf(form).find((one) => isInForce(one, date)) : form
  const own = kind === undefined || !version || !Object.hasOwn(version.kinds, kind) ? undefined : version.kinds[kind]
  if (own === false) return undefined
  return own ? (mergeValues(version, own) as Form) : version
}

/** The newest first. */
export function versionsOf(form: Form): Form[] {
  return [form, ...form.earlier.map((changes) => mergeValues(form, changes) as Form)]
}

function isInForce({ since, until }: Form, date: PlainDate): boolean {
  return (
    (since === undefined || compareDates(date, dayOf(since)) >= 0) &&
    (until === undefined || compareDates(date, dayOf(until)) <= 0)
  )
}

function dayOf(written: string): PlainDate {
  const [day, month, year] = written.split('/').map(Number)
  return { year: year!, month: month!, day: day! }
}
