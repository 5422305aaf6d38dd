import { stringify } from 'yaml'
import * as z from 'zod'
import { knownStandards } from '../../standard/standard.js'
import { planSchema, standardTitles } from './plan-schema.js'

/** The plan file's JSON Schema, in the draft that YAML editors read: completions, hovers and checks while typing. */
export function planJsonSchema(): object {
  return z.toJSONSchema(planSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const { title, description, examples = [] } = jsonSchema
      if (!description) return
      Object.assign(jsonSchema, { markdownDescription: hoverOf(description, path, examples) })
      const isWhole = path.length === 0
      const bodies = isWhole ? [wholePlan] : examples.filter(isLong)
      const snippets = bodies.map((body) => ({
        label: bodies.length > 1 ? `${title}: ${briefly(body)}` : title,
        description,
        body: isWhole ? body : insertable(body),
      }))
      if (snippets.length > 0) Object.assign(jsonSchema, { defaultSnippets: snippets })
      // Editors would insert these too, a map as its name and a text of several lines without its mark.
      if (examples.some(isLong)) jsonSchema.examples = examples.filter((example) => !isLong(example))
      if (path.join('.') === 'properties.standard') Object.assign(jsonSchema, { anyOf: standardChoices })
    },
  })
}

/** What takes more than a line to type. Editors make lists of the snippets of their items. */
function isLong(example: unknown): boolean {
  return isKeyed(example) || (typeof example === 'string' && example.includes('\n'))
}

function isKeyed(example: unknown): example is object {
  return typeof example === 'object' && !Array.isArray(example)
}

/** What tells an example from the others of its key. */
function briefly(example: unknown): string {
  return isKeyed(example) ? Object.keys(example).join(', ') : String(example).split('\n')[0]!
}

/** Editors write a text as it stands, so that one of several lines brings its own mark and indentation. */
function insertable(example: unknown, indent = '  '): unknown {
  if (isKeyed(example)) {
    return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, insertable(value, '    ')]))
  }
  const isBlock = typeof example === 'string' && example.includes('\n')
  return isBlock ? `|\n${example.replace(/^(?=.)/gm, indent)}` : example
}

/** The program's own, or any folder. */
const standardChoices = [
  { enum: knownStandards, enumDescriptions: knownStandards.map((name) => standardTitles[name]) },
  { pattern: '[/\\\\]' },
]

/** What an editor shows over a key or an item: what it is for, and how it is written. */
function hoverOf(description: string, path: readonly (string | number)[], examples: readonly unknown[]): string {
  const [above, last] = path.slice(-2)
  const written = examples.map((example) => {
    if (above === 'properties') return stringify({ [String(last)]: example })
    return stringify(last === 'items' ? [example] : example)
  })
  return [description, ...written.map((yaml) => `\`\`\`yaml\n${yaml}\`\`\``)].join('\n\n')
}

/**
 * A short plan with every key that must be there, as editors insert it. They write a text as it stands, so that `body`
 * brings its own mark and indentation.
 */
export const wholePlan = {
  standard: 'doan',
  issuer: {
    parent: 'Thành Đoàn TP. Hồ Chí Minh',
    name: 'BCH Đoàn Khối Cơ quan',
    authority: 'Ban Thường vụ Đoàn Khối',
  },
  symbol: 'KH/ĐTN',
  place: 'TP. Hồ Chí Minh',
  date: '15/5/2024',
  title: 'Tổ chức Ngày hội hiến máu tình nguyện năm {{year}}',
  activities: [
    { id: 'hien-mau', name: 'Ngày hội hiến máu tình nguyện', when: '08/6/2024', lead: ['Văn phòng Đoàn Khối'] },
  ],
  body: [
    '|',
    'Ban Thường vụ Đoàn Khối xây dựng kế hoạch tổ chức như sau:',
    '',
    '# Mục đích, yêu cầu',
    '',
    '- Vận động đoàn viên, thanh niên tham gia hiến máu tình nguyện.',
    '',
    '# Nội dung',
    '',
    '- {{activity "hien-mau"}} ngày {{when "hien-mau"}} {{assigned "hien-mau"}}.',
    '',
    '# Tổ chức thực hiện',
    '',
    '1. Văn phòng Đoàn Khối theo dõi, đôn đốc việc thực hiện kế hoạch.',
  ]
    .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
    .join('\n'),
  recipients: ['Thành Đoàn', 'Các cơ sở Đoàn', 'Lưu VP'],
  signature: { post: 'Phó Bí thư', name: 'Nguyễn Văn A' },
}
