import * as z from 'zod'
import { datePattern } from '../calendar/date-pattern.js'
import { parseDate } from '../calendar/parse.js'
import { type KnownDocument, partsOf } from '../knowledge/citations/superseded.js'
import { described, text } from '../plan/schema/text-fields.js'

const sample = { number: '12-QĐ/ĐU', date: '05/3/2021', ended: '01/7/2025', by: '15-QĐ/ĐU' }

const isDay = (written: string) => parseDate(written).value !== undefined

function day(title: string, description: string, example: string) {
  return described(
    z.string().max(300).refine(isDay, { error: 'Phải là một ngày có thật, đủ ngày, tháng, năm.' }),
    title,
    description,
    [example],
  ).meta({ pattern: datePattern })
}

const document = z.strictObject({
  number: text('Số, ký hiệu', 'Số, ký hiệu của văn bản không còn hiệu lực, như khi viện dẫn.', [sample.number]).refine(
    (written) => partsOf(written).symbol !== '',
    { error: 'Phải có số rồi ký hiệu.' },
  ),
  date: day(
    'Ngày ban hành',
    'Để phân biệt với văn bản cùng số của năm khác; không ghi thì năm nào cũng báo.',
    sample.date,
  ).optional(),
  ended: day(
    'Ngày hết hiệu lực',
    'Ngày đầu tiên văn bản không còn hiệu lực; văn bản ký từ ngày này mà còn viện dẫn thì bị báo.',
    sample.ended,
  ),
  by: text('Văn bản thay thế', 'Số, ký hiệu của văn bản nay áp dụng; hiện trong gợi ý.', [sample.by]).optional(),
})

/** The key `superseded` of a config. */
export const supersededSchema = described(
  z.array(document).max(1_000),
  'Văn bản hết hiệu lực',
  'Văn bản của cơ quan đã có văn bản khác thay thế; quy tắc citation-superseded báo chỗ còn viện dẫn.',
  [[sample]],
)

/** What may stand at a key of an item; of the list, its first item. */
export function supersededExample(key: PropertyKey | undefined): unknown {
  return key === undefined ? sample : sample[key as keyof typeof sample]
}

export function supersededDocuments(items: z.infer<typeof supersededSchema>): KnownDocument[] {
  return items.map(({ number, date, ended, by }) => ({
    ...{ number: number.normalize('NFC'), title: '' },
    ...(date !== undefined && { issued: parseDate(date).value! }),
    superseded: { manner: 'whole', ended: parseDate(ended).value!, by: by === undefined ? [] : [by], isSure: true },
  }))
}
