import { lineMarkOf } from '../../text/check-mark.js'
import { block, indented, lineOrLines, scalar, schemaLines, textField } from '../../yaml/lines.js'
import { shownSigns, signDoubts } from '../hidden-signs.js'
import type {
  Doubt,
  ImportedActivity,
  ImportedAnnex,
  ImportedPlan,
  ImportedSigner,
  ImportedTable,
  Part,
} from '../imported-plan.js'
import { type Care, markdownOf } from './markdown.js'

/** Where a plan comes from, and the way from it to the schema by which an editor completes it. */
export interface Origin {
  source: string
  schema?: string | undefined
}

interface Writing {
  doubts: readonly Doubt[]
  careOf: (part: Part) => Care
}

/** The plan file as a careful person writes it, with a comment at each place that is to be checked. */
export function writePlan(
  plan: ImportedPlan,
  { source, schema }: Origin,
  careOf: Writing['careOf'] = () => 'usual',
): string {
  const writing: Writing = { doubts: plan.doubts, careOf }
  const groups = [
    [
      ...schemaLines(schema),
      ...comment(`Chuyển từ tệp ${source}. Chỗ cần xem lại có ghi chú “kiểm tra:”; xem xong thì xóa ghi chú.`),
    ],
    key(writing, 'standard', [`standard: ${scalar(plan.standard)}`]),
    key(writing, 'issuer', issuerLines(plan.issuer)),
    numberLines(plan, writing),
    [
      ...key(writing, 'place', [`place: ${scalar(plan.place)}`]),
      ...key(writing, 'date', plan.date === undefined ? [] : [`date: ${plan.date}`]),
    ],
    key(writing, 'period', plan.period === undefined ? [] : [`period: ${plan.period}`]),
    key(writing, 'orientation', plan.orientation ? [`orientation: ${plan.orientation}`] : []),
    key(writing, 'title', textField('title', plan.title)),
    key(writing, 'activities', activityLines(plan.activities, writing)),
    key(writing, 'body', block('body', markdownOf(plan.body, careOf))),
    key(writing, 'recipients', ['recipients:', ...plan.recipients.map((text) => `  - ${scalar(text)}`)]),
    key(writing, 'signature', ['signature:', ...indented(signerLines(plan.signature))]),
    key(writing, 'cosigners', listLines('cosigners', plan.cosigners.map(signerLines))),
    key(writing, 'secrecy', plan.secrecy ? [`secrecy: ${plan.secrecy}`] : []),
    key(writing, 'urgency', plan.urgency ? [`urgency: ${plan.urgency}`] : []),
    key(writing, 'draft', plan.draft ? [`draft: ${plan.draft}`] : []),
    key(
      writing,
      'annexes',
      listLines(
        'annexes',
        plan.annexes.map((annex) => annexLines(annex, writing)),
      ),
    ),
    key(writing, 'schedule', scheduleLines(plan)),
  ]
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** With what is to be checked about it above. */
function key({ doubts }: Writing, name: string, lines: string[]): string[] {
  const said = doubts.filter((doubt) => doubt.key === name).map(({ text }) => text)
  said.push(...signDoubts(lines.join('')))
  return [...said.flatMap(marked), ...lines.map(shownSigns)]
}

function marked(text: string): string[] {
  return [lineMarkOf(printable(text))]
}

function comment(text: string): string[] {
  return [`# ${printable(text)}`]
}

function printable(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').replace(/\p{C}/gu, '')
}

function issuerLines({ parent, name, authority }: ImportedPlan['issuer']): string[] {
  return [
    'issuer:',
    ...indented(parent.length > 0 ? lineOrLines('parent', parent) : []),
    ...indented(lineOrLines('name', name)),
    `  authority: ${scalar(authority)}`,
  ]
}

function numberLines({ number, symbol }: ImportedPlan, writing: Writing): string[] {
  const written = number?.replace(/^0+(?=\d)/, '')
  return [
    ...key(writing, 'number', written === undefined ? [] : [`number: ${written}`]),
    ...key(writing, 'symbol', [`symbol: ${scalar(symbol)}`]),
  ]
}

function signerLines({ form, post, name }: ImportedSigner): string[] {
  return [
    ...(form ? (form.length === 0 ? ['form: false'] : lineOrLines('form', form)) : []),
    ...(post === undefined ? [] : [`post: ${scalar(post)}`]),
    ...(name === undefined ? [] : [`name: ${scalar(name)}`]),
  ]
}

/** Each item from a `-` on. */
function listLines(name: string, items: readonly string[][]): string[] {
  if (items.length === 0) return []
  const lines = items.map(([first, ...rest]) => [`  - ${first}`, ...indented(rest, 4)])
  const isLong = items.some((item) => item.length > 3)
  return [`${name}:`, ...lines.flatMap((item, index) => (index > 0 && isLong ? ['', ...item] : item))]
}

function annexLines({ id, title, orientation, schedule, body }: ImportedAnnex, { careOf, doubts }: Writing): string[] {
  return [
    `id: ${id}`,
    ...textField('title', title),
    ...(orientation ? [`orientation: ${orientation}`] : []),
    ...key({ careOf, doubts }, `annexes.${id}`, []),
    ...(schedule ? optionLines(tableLines(schedule)) : []),
    ...(schedule && body.length === 0 ? [] : block('body', markdownOf(body, careOf))),
  ]
}

function activityLines(activities: readonly ImportedActivity[], { doubts }: Writing): string[] {
  const items = activities.map(({ id, name, when, lead, support, more, ...texts }) => [
    `id: ${id}`,
    ...doubts.filter((doubt) => doubt.key === `activities.${id}`).flatMap(({ text }) => marked(text)),
    `name: ${scalar(name)}`,
    ...(when === undefined ? [] : [`when: ${whenText(when)}`]),
    ...textLine('where', texts.where),
    ...textLine('content', texts.content),
    ...unitLines('lead', lead),
    ...unitLines('support', support),
    ...textLine('budget', texts.budget),
    ...textLine('result', texts.result),
    ...textLine('note', texts.note),
    ...(more.length > 0 ? ['more:', ...more.map(([title, text]) => `  ${scalar(title)}: ${scalar(text)}`)] : []),
  ])
  return listLines('activities', items)
}

/** A date needs no quotation marks, whatever stands behind it. */
function whenText(when: string): string {
  return /^\d[^:#]*$/.test(when) ? when : scalar(when)
}

function textLine(key: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${key}: ${scalar(text)}`]
}

/** `[Đoàn Sở Ngoại vụ]`; below each other where a name has a mark of YAML's lists or they are many. */
function unitLines(key: string, lead: readonly string[]): string[] {
  if (lead.length === 0) return []
  const isShort = lead.every((name) => scalar(name) === name && !/[[\]{},]/.test(name)) && lead.join(', ').length <= 90
  return isShort ? [`${key}: [${lead.join(', ')}]`] : [`${key}:`, ...lead.map((name) => `  - ${scalar(name)}`)]
}

function scheduleLines({ schedule }: ImportedPlan): string[] {
  if (!schedule) return []
  const { orientation, title, subject, closing } = schedule
  return optionLines([
    ...(orientation ? [`orientation: ${orientation}`] : []),
    ...(title === undefined ? [] : [`title: ${scalar(title)}`]),
    ...(subject.length > 0 ? textField('subject', subject) : []),
    ...(closing === undefined ? [] : [`closing: ${scalar(closing)}`]),
    ...tableLines(schedule),
  ])
}

function optionLines(lines: readonly string[]): string[] {
  return lines.length === 0 ? ['schedule: true'] : ['schedule:', ...indented([...lines])]
}

function tableLines({ columns, group, isNumberedByGroup, activities }: ImportedTable): string[] {
  return [
    ...(group ? [`group: ${group}`] : []),
    ...(isNumberedByGroup ? ['numbering: group'] : []),
    ...columnLines(columns),
    ...(activities ? unitLines('activities', activities) : []),
  ]
}

function columnLines(columns: ImportedTable['columns'] = []): string[] {
  if (columns.length === 0) return []
  return [
    'columns:',
    ...columns.map(([key, title]) => `  - ${scalar(key)}${title === undefined ? '' : `: ${scalar(title)}`}`),
  ]
}
