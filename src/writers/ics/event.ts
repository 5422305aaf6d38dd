import type { Occasion } from '../../calendar/when/timing.js'
import { citedWithMarks } from '../../plan/cited.js'
import type { ActivityModel, PlanModel } from '../../plan/model.js'
import { sha256 } from '../../text/sha256.js'
import { contentLine, escapeText } from './line.js'
import { timeLines } from './time.js'

/** A calendar can show days; a time within a month has no place of its own there. */
export function isDated({ when: { kind } }: ActivityModel): boolean {
  return kind === 'days' || kind === 'deadline'
}

/** An event for each of an activity's occasions: several days that are apart show in every calendar only as events of their own. */
export function eventLines(activity: ActivityModel, model: PlanModel): string[] {
  const { when, name, where } = activity
  const isDeadline = when.kind === 'deadline'
  const summary = escapeText(isDeadline ? `Hạn: ${name}` : name)
  return when.occasions.flatMap((occasion, index) => [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(activity.id, index, model)),
    contentLine('DTSTAMP', stampOf(model)),
    ...timeLines(occasion),
    contentLine('SUMMARY', summary),
    ...(where === '' ? [] : [contentLine('LOCATION', escapeText(where))]),
    contentLine('DESCRIPTION', escapeText(descriptionOf(activity, model))),
    ...(isSecret(model) ? [contentLine('CLASS', 'CONFIDENTIAL')] : []),
    ...(isBusy(occasion) ? [] : [contentLine('TRANSP', 'TRANSPARENT')]),
    ...(isDeadline ? alarmLines(summary) : []),
    contentLine('END', 'VEVENT'),
  ])
}

/** RFC 5545 §3.8.1.3: for those alone who may know the plan. */
function isSecret({ stamps }: PlanModel): boolean {
  return stamps.some(({ kind }) => kind === 'mat' || kind === 'toi-mat' || kind === 'tuyet-mat')
}

/** Days without hours don't keep anybody from other meetings. */
function isBusy({ from }: Occasion): boolean {
  return from !== undefined
}

/** At nine in the morning of the day before, counted back from the midnight that a deadline's day begins with. */
function alarmLines(summary: string): string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', '-PT15H'),
    contentLine('DESCRIPTION', summary),
    contentLine('END', 'VALARM'),
  ]
}

/** The same whenever the plan is built, so that a calendar takes a changed plan for what it is. */
function uidOf(id: string, index: number, { issuer, number, dateline, properties }: PlanModel): string {
  // A plan without a number is known by its subject.
  const own = number.number === '' ? properties.subject : number.number
  const plan = JSON.stringify([issuer.parent, issuer.name, own, number.symbol, dateline.year])
  const hash = Array.from(sha256(new TextEncoder().encode(plan)).subarray(0, 8), inHex).join('')
  return `${id}${index === 0 ? '' : `-${index + 1}`}.${hash}@kehoach`
}

function inHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** The day of the plan in place of the clock's. */
function stampOf({ properties: { created }, dateline: { year } }: PlanModel): string {
  const time = created === '' ? `${year}-01-01T12:00:00Z` : created
  return time.replace(/[-:]|\.\d+/g, '')
}

function descriptionOf({ when, content, lead, support, budget, result, note, more }: ActivityModel, model: PlanModel) {
  const line = (label: string, text: string | undefined) => (text ? [`${label}: ${text}`] : [])
  return [
    ...line('Thời gian', when.text),
    ...line('Nội dung', content[0]),
    ...content.slice(1),
    ...line('Phụ trách', lead.join(', ')),
    ...line('Phối hợp', support.join(', ')),
    ...line('Kinh phí', budget),
    ...line('Sản phẩm', result),
    ...line('Ghi chú', note),
    ...more.flatMap(({ name, text }) => line(name, text)),
    citedWithMarks(model),
  ].join('\n')
}
