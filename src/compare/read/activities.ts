import type { Passage } from '../../draft/draft.js'
import { readHeader } from '../../draft/schedule/header.js'
import { cellsBelow, type Row, type Table, tablesOf } from '../../draft/schedule/table.js'
import { type ScheduleColumn, scheduleColumns } from '../../import/schedule/columns.js'
import { isHeading } from '../../import/schedule/groups.js'
import type { Zones } from '../../import/zones.js'
import type { Activity, ActivityField, Block } from '../reading.js'
import { textOf } from '../reading.js'
import { type Blocks, wordsIn } from './blocks.js'

/** What is to be done, as the schedules and the body tell it; their blocks are marked as told so. */
export function readActivities({ body, behind }: Zones, { blocks, at }: Blocks): Activity[] {
  const rows = tablesOf([...body, ...behind]).flatMap((table) => activitiesIn(table, at))
  const found = [...detailsIn(blocks), ...rows.filter(({ name }) => name !== '')]
  for (const { block } of found) blocks[block]!.told = 'activities'
  return found
}

/** A row each, where the titles of the columns tell what they are. */
function activitiesIn(table: Table, at: Blocks['at']): Activity[] {
  const header = readHeader(table)
  const titles = header && table.rows[header.above.length]
  const columns = titles && scheduleColumns(titles, header.columns)
  if (!columns) return []
  return header.below.flatMap((row) => {
    const [first] = row.own[0]?.paragraphs ?? []
    const block = first && at.get(first)
    if (isHeading(row) || block === undefined) return []
    const fields = columns.flatMap((column) => fieldOf(row, column))
    const name = fields.find(({ key }) => key === 'name')?.text ?? ''
    return [{ name, from: 'schedule' as const, block, fields }]
  })
}

function fieldOf(row: Row, { key, title, cell }: ScheduleColumn): ActivityField[] {
  const text = cellsBelow(row, cell)
    .flatMap(({ paragraphs }) => paragraphs.map(said))
    .join(' ')
  return text === '' ? [] : [{ key: key === 'more' ? title : key, label: title, text }]
}

function said(passage: Passage): string {
  return wordsIn(passage)
}

const label =
  /^(Thời gian|Địa điểm|Nội dung|Thành phần|Đối tượng|Đơn vị (?:chủ trì|phụ trách|thực hiện|phối hợp)|Chủ trì|Phụ trách|Phối hợp|Kinh phí|Sản phẩm|Kết quả|Ghi chú)\s?:\s?(?=\S)/u
const keys: Record<string, string> = {
  ...{ 'Thời gian': 'when', 'Địa điểm': 'where', 'Nội dung': 'content', 'Kinh phí': 'budget', 'Ghi chú': 'note' },
  ...{ 'Đơn vị chủ trì': 'lead', 'Đơn vị phụ trách': 'lead', 'Đơn vị thực hiện': 'lead', 'Chủ trì': 'lead' },
  ...{
    'Phụ trách': 'lead',
    'Đơn vị phối hợp': 'support',
    'Phối hợp': 'support',
    'Sản phẩm': 'result',
    'Kết quả': 'result',
  },
}

/** A title with `Thời gian: …` right below it. */
function detailsIn(blocks: readonly Block[]): Activity[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || !isTime(blocks[index + 1])) return []
    const name = textOf(block).replace(/\s?[:.;]$/, '')
    const fields: ActivityField[] = [{ key: 'name', label: 'Tên', text: name }]
    for (const below of blocks.slice(index + 1, index + 1 + mostDetails)) {
      const found = isDetail(below) && label.exec(textOf(below))
      if (!found || fields.some((field) => field.label === found[1])) break
      fields.push({ key: keys[found[1]!] ?? found[1]!, label: found[1]!, text: textOf(below).slice(found[0].length) })
      below.told = 'activities'
    }
    return [{ name, from: 'body' as const, block: index, fields }]
  })
}

const mostDetails = 20

function isDetail({ kind }: Block): boolean {
  return kind === 'item' || kind === 'paragraph'
}

function isTime(block: Block | undefined): boolean {
  return block !== undefined && isDetail(block) && label.exec(textOf(block))?.[1] === 'Thời gian'
}
