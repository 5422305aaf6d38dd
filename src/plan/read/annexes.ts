import { isMap } from 'yaml'
import type { Range, Report } from '../../problem.js'
import type { AnnexWording } from '../../standard/wording.js'
import { toRoman } from '../../text/language/numerals.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { type Field, fieldsOf, isBlock, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import { type Levels, readBodyField } from '../body/body.js'
import type { ProsePlace } from '../expression/check.js'
import type { Activity, Annex, BodyBlock } from '../plan.js'
import { checkIds, type Fields } from './facts.js'
import { checkPlain } from './plain-text.js'
import { type ProseReader, readProse } from './prose.js'
import { readTable, wantedFields } from './schedule.js'
import { isWanted } from './wanted.js'

/** By which `{{annex}}` calls the schedule where the standard counts it among the annexes. */
export const scheduleId = 'schedule'

/** How each annex is called, by its id, the schedule first. NĐ 30 Phụ lục I, III.1a and HD 05 II.1.1 number them where there are several. */
export function annexNames(given: Fields, wording: AnnexWording): Map<string, string> {
  const before = wording.schedule && isWanted(given.fields.get('schedule')) ? 1 : 0
  const ids = itemsOf(given.fields.get('annexes')).map(
    ({ node }) => textOf(fieldsOf(node).get('id'), given.text)?.text ?? '',
  )
  const all = [...(before ? [scheduleId] : []), ...ids.filter((id) => id !== scheduleId)]
  return new Map(all.map((id, index) => [id, nameOf(wording, index + 1, before + ids.length)]))
}

export function nameOf({ name, numbering }: AnnexWording, number: number, count: number): string {
  if (count === 1) return name
  return `${name} ${numbering === 'roman' ? toRoman(number) : number}`
}

function checkReserved(id: Sourced | undefined, report: Report): void {
  if (id?.text !== scheduleId) return
  report({
    ruleId: 'plan-id',
    range: sourceRange(id, 0, id.text.length),
    message: `Mã “${scheduleId}” là của lịch ở khóa schedule.`,
    hint: 'Đặt mã khác, chẳng hạn “lich-hop”, rồi sửa các biểu thức gọi đến phụ lục này.',
  })
}

/** An annex or a schedule that doesn't say is as the plan that it belongs to. */
export function orientationOf(
  { text, fields }: Pick<Fields, 'text' | 'fields'>,
  above: 'portrait' | 'landscape' = 'portrait',
): 'portrait' | 'landscape' {
  const written = textOf(fields.get('orientation'), text)?.text
  return written === 'landscape' || written === 'portrait' ? written : above
}

export function readAnnexes(
  given: Fields,
  levels: Levels,
  activities: readonly Activity[],
  readerFor: (place: ProsePlace) => ProseReader,
): Annex[] {
  const { text, report } = given
  const items = itemsOf(given.fields.get('annexes'))
  const annexes = items.map(({ node }) => fieldsOf(node))
  checkIds(annexes, 'phụ lục', text, report)
  for (const annex of annexes) checkReserved(textOf(annex.get('id'), text), report)
  return annexes.map((fields, index) => {
    const { node, at } = items[index]!
    // What is no annex at all is told by the schema.
    if (isMap(node)) checkContent(fields, at, report)
    const title = linesOf(fields.get('title'), text)
    for (const line of title) checkPlain(line, report)
    const options = wantedFields({ ...given, fields }, activities)
    return {
      id: textOf(fields.get('id'), text)?.text ?? '',
      orientation: orientationOf({ text, fields }, orientationOf(given)),
      title: title.map((line) => readProse(line, readerFor('title'))),
      body: readBodyField({ ...given, fields }, levels, readerFor('body')).map(withoutEnds),
      schedule: options ? readTable(options, activities) : null,
      blocks: { title: isBlock(fields.get('title')), body: isBlock(fields.get('body')) },
    }
  })
}

/** A text, a schedule, or a schedule with a text below it; a schedule has a title of the standard's. */
function checkContent(fields: ReadonlyMap<string, Field>, at: Range, report: Report): void {
  const isScheduled = isWanted(fields.get('schedule'))
  const missing = (message: string, hint: string) =>
    report({ ruleId: 'plan-schema', range: at, message, hint, missing: true })
  if (!fields.has('title') && !isScheduled)
    missing('Thiếu khóa “title” (tên phụ lục) trong mục này của “annexes”.', 'Thêm “title: Danh sách đơn vị”.')
  if (!fields.has('body') && !isScheduled)
    missing(
      'Thiếu khóa “body” (nội dung phụ lục) hoặc “schedule” (lịch) trong mục này của “annexes”.',
      'Thêm “body: |” rồi viết nội dung ở các dòng dưới, hoặc “schedule: true” để in bảng các hoạt động.',
    )
}

/** Căn cứ and the closing paragraph are a plan's; in an annex such words are prose. */
function withoutEnds(block: BodyBlock): BodyBlock {
  return block.kind === 'basis' || block.kind === 'closing' ? { ...block, kind: 'paragraph' } : block
}
