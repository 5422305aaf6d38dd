import type { Block, PlanModel, TableModel } from '../plan/model.js'
import type { Template } from '../standard/templates/precompile.js'

type Part = 'orientation' | 'title' | 'body' | 'recipients' | 'stamps' | 'cosigners' | 'schedule' | 'annexes'

/** A part of a plan that no template has asked for, and the lines that print it. */
export interface Unprinted {
  message: string
  hint: string
}

/** Lists of a plan, each with its name in messages and what a template must say for it. */
const parts: Record<Part, [name: string, lines: string]> = {
  orientation: ['giấy ngang', '<section class="{{orientation}}"> ở trang đầu, thay cho <section class="portrait">'],
  title: ['trích yếu', '{{#each title}}<p class="subject">{{> inlines this}}</p>{{/each}}'],
  body: ['nội dung', '{{#each body}}{{> block this}}{{/each}}'],
  recipients: ['nơi nhận', '{{#each recipients}}<p class="recipient"><span>-</span>{{this}}</p>{{/each}}'],
  stamps: [
    'dấu độ mật, dấu mức độ khẩn, dấu dự thảo',
    '{{#each stamps}}<p class="stamp-{{kind}}">{{text}}</p>{{/each}}',
  ],
  cosigners: [
    'người cùng ký',
    '{{#each cosigners}}<p class="post">{{post}}</p><p class="signer">{{name}}</p>{{/each}}',
  ],
  schedule: ['lịch hoạt động', '{{#if schedule}}{{> schedule schedule}}{{/if}}'],
  annexes: ['phụ lục', '{{#each annexes}}{{> annex this}}{{/each}}'],
}

/** What would be dropped: the standard was made before there was such a part, or has lost the lines for it. */
export function unprintedParts(model: PlanModel, asked: ReadonlySet<unknown>): Unprinted[] {
  const dropped = (Object.keys(parts) as Part[])
    .filter((part) => !asked.has(part) && !isEmpty(model[part]))
    .map((part) => {
      const [name, lines] = parts[part]
      return {
        message: `Kế hoạch có phần “${part}” (${name}) nhưng các mẫu của thể thức không in ra.`,
        hint: `Thêm vào mẫu page: ${lines}${partialOf(part)}`,
      }
    })
  return [...dropped, ...unprintedTables(model, asked)]
}

const copied =
  'chép tệp schedule-table.hbs từ một thể thức có sẵn (kehoach init-standard); cần mục tables.grid trong standard.yaml.'

/** Columns and groups of the plan's own, and schedules in annexes, of which templates of the first days know nothing. */
function unprintedTables({ schedule, annexes }: PlanModel, asked: ReadonlySet<unknown>): Unprinted[] {
  return [
    ...(schedule?.own && asked.has('schedule') && !asked.has(schedule.groups)
      ? [
          {
            message: 'Lịch có cột hoặc nhóm riêng (columns, group) nhưng các mẫu của thể thức chỉ in các cột có sẵn.',
            hint: `Trong mẫu schedule, thay cả bảng <table class="schedule">…</table> bằng {{> schedule-table this}}; ${copied}`,
          },
        ]
      : []),
    ...(annexes.some(({ schedule: own }) => own && !asked.has(own.groups)) && asked.has('annexes')
      ? [
          {
            message: 'Phụ lục có lịch (schedule) nhưng các mẫu của thể thức không in ra.',
            hint: `Thêm vào mẫu annex, trước {{#each body}}: {{#if schedule}}{{> schedule-table schedule}}{{/if}}; ${copied}`,
          },
        ]
      : []),
  ]
}

/** A form of the text that templates must know of: how it is called, and what prints it. */
interface Form {
  name: string
  /** What templates that know it say. */
  asks: string
  hint: string
  isIn: (block: Block) => boolean
}

const figure =
  '{{else if (eq kind "picture")}}<figure class="picture"><img src="{{picture.name}}" alt="{{picture.alt}}"/>{{#if inlines}}<p class="caption">{{> inlines inlines}}</p>{{/if}}</figure>'

const forms: Form[] = [
  {
    name: 'hình',
    asks: '<img',
    hint: `Trong mẫu block, trên {{else}} cuối cùng thêm: ${figure} và chép kiểu picture, caption trong mục styles từ standard.yaml của một thể thức có sẵn (kehoach init-standard)`,
    isIn: ({ kind }) => kind === 'picture',
  },
  {
    name: 'chỗ sang trang (---)',
    asks: 'page-break',
    hint: 'Trong mẫu block, trên {{else}} cuối cùng thêm: {{else if (eq kind "page-break")}}<hr/>',
    isIn: ({ kind }) => kind === 'page-break',
  },
  {
    name: 'chữ nâng lên (^…^)',
    asks: 'raised',
    hint: 'Trong mẫu inlines thay {{text}} bằng: {{#if raised}}<sup>{{text}}</sup>{{else}}{{text}}{{/if}}',
    isIn: ({ inlines, table }) =>
      [inlines, ...(table ? [table.header, ...table.rows].flat() : [])].some((some) =>
        some.some(({ raised }) => raised),
      ),
  },
]

/** Forms that templates made before would print as something else. */
export function unprintedForms(
  { body, annexes }: PlanModel,
  templates: Readonly<Record<string, Template>>,
): Unprinted[] {
  const blocks = [body, ...annexes.map((annex) => annex.body)].flat()
  const sources = Object.values(templates).map(({ source }) => source)
  return forms
    .filter(({ asks, isIn }) => !sources.some((source) => source.includes(asks)) && blocks.some(isIn))
    .map(({ name, hint }) => ({
      message: `Kế hoạch có ${name} nhưng các mẫu của thể thức không in ra.`,
      hint,
    }))
}

function partialOf(part: Part): string {
  if (part !== 'schedule' && part !== 'annexes') return ''
  const file = part === 'schedule' ? 'schedule' : 'annex'
  return `; chép từ một thể thức có sẵn (kehoach init-standard) tệp ${file}.hbs và các kiểu ${file}… trong mục styles của standard.yaml.`
}

function isEmpty(value: PlanModel[Part]): boolean {
  return value === null || value === 'portrait' || (Array.isArray(value) && value.length === 0)
}

const joinedLines =
  '{{#each table.cells}}<tr>{{#each this}}{{#if header}}<th colspan="{{colspan}}" rowspan="{{rowspan}}"><p class="cell-head">{{> inlines inlines}}</p></th>{{else}}<td colspan="{{colspan}}" rowspan="{{rowspan}}"><p class="cell-{{align}}">{{> inlines inlines}}</p></td>{{/if}}{{/each}}</tr>{{/each}}'

/** Tables with joined cells whose templates go through their plain rows. */
export function unprintedJoins(model: PlanModel, asked: ReadonlySet<unknown>): Unprinted[] {
  const joined = tablesOf(model).filter(({ cells }) =>
    cells.some((row) => row.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)),
  )
  if (joined.every(({ cells }) => asked.has(cells))) return []
  return [
    {
      message: 'Kế hoạch có bảng gộp ô (<<, ^^) nhưng mẫu này của thể thức in từng ô rời.',
      hint: `Thay các dòng in table.header và table.rows bằng: ${joinedLines}`,
    },
  ]
}

export function unprintedWidths(model: PlanModel, asked: ReadonlySet<unknown>): Unprinted[] {
  if (tablesOf(model).every(({ widths }) => widths.length === 0 || asked.has(widths))) return []
  return [
    {
      message:
        'Dòng |---| của bảng chia bề rộng các cột nhưng mẫu này của thể thức không theo, cột rộng theo nội dung.',
      hint: 'Thêm ngay sau thẻ <table …> của bảng trong thân bài: {{#each table.widths}}<col width="{{this}}"/>{{/each}}. Muốn cột rộng theo nội dung, viết số dấu - ở các cột bằng nhau.',
    },
  ]
}

function tablesOf({ body, annexes }: PlanModel): TableModel[] {
  return [...body, ...annexes.flatMap((annex) => annex.body)].flatMap(({ table }) => table ?? [])
}
