import type { PartialDate } from '../../calendar/date.js'
import type { Wording } from '../../standard/wording.js'
import {
  fill,
  numberOf,
  printDay,
  printLongDate,
  printMonth,
  printReference,
  signingDateOf,
} from '../expression/own-facts.js'
import type { PlanModel, Signer as SignerModel } from '../model.js'
import type { Plan, Signer } from '../plan.js'
import { withoutEndMarks } from '../read/end-marks.js'
import { computeActivities } from './activities.js'
import { attachedLine, computeAnnexes } from './annexes.js'
import { computeBody, endBelow } from './body.js'
import { computeSchedule } from './schedule/schedule.js'
import { inlinesOf, plainTextOf, toCapitals, toSentence } from './text.js'

export interface ComputeOptions {
  /** Stamps the plan as a draft, whatever it says. */
  draft?: boolean
}

/** Everything that a template prints: counts, ordinals, numbers, the schedule in order. */
export function computePlan(plan: Plan, wording: Wording, options: ComputeOptions = {}): PlanModel {
  const number = numberOf(plan)
  const symbol = plan.symbol?.text ?? ''
  const full = printReference(plan)
  const authority = plan.issuer.authority?.text ?? ''
  const title = plan.title.map((line) => inlinesOf(line, plan))
  const subject = title.map(plainTextOf).join(' ')
  const date = signingDateOf(plan)!
  const signature = signerOf(plan.signature, [fill(wording.collective, { authority: shortName(authority, wording) })])
  const cosigners = plan.cosigners.map((signer) => signerOf(signer, []))
  const body = computeBody(plan.body, plan, wording)
  const issuer = textsOf(plan.issuer.name).join(' ')
  const attached = attachedLine(plan, wording, { reference: full, authority, issuer })
  return {
    standard: plan.standard,
    year: plan.year,
    type: wording.type,
    issuer: { parent: textsOf(plan.issuer.parent), name: textsOf(plan.issuer.name), authority },
    number: { number, symbol, full },
    dateline: datelineOf(plan.place?.text ?? '', date),
    orientation: plan.orientation,
    title,
    ...{ body, end: endBelow(body.at(-1)?.kind, wording) },
    recipients: recipientsOf(textsOf(plan.recipients)),
    stamps: stampsOf({ ...plan, draft: options.draft === false ? false : plan.draft || options.draft }, wording),
    ...{ signature, cosigners, signers: inRows(signature, cosigners) },
    schedule: computeSchedule(plan, wording, attached),
    annexes: computeAnnexes(plan, wording, attached),
    activities: computeActivities(plan),
    properties: {
      title: `${toSentence(wording.type)} ${number ? `số ${full.trim()}` : subject}`,
      subject,
      author: authority,
      created: createdOf(date),
    },
  }
}

function datelineOf(place: string, date: PartialDate): PlanModel['dateline'] {
  return {
    place,
    day: printDay(date),
    month: printMonth(date),
    year: String(date.year),
    text: `${place}, ${printLongDate(date)}`,
  }
}

/** HD 29 §III.8, NĐ 30 Phụ lục I, II.9: each ends with a semicolon, the last with a full stop. */
function recipientsOf(recipients: readonly string[]): string[] {
  return recipients.map((recipient, index) => {
    const bare = recipient.replace(/^[-–+•]\s*/, '')
    return `${withoutEndMarks(bare)}${index === recipients.length - 1 ? '.' : ';'}`
  })
}

function createdOf({ year, month, day }: PartialDate): string {
  if (month === undefined || day === undefined) return ''
  const two = (count: number) => String(count).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T12:00:00Z`
}

function textsOf(sources: readonly { text: string }[]): string[] {
  return sources.map(({ text }) => text)
}

/** Two stand beside one another. HD 05 I.7.2.4: the lead body's at the right, others at the left, more of them in lines below. */
export function inRows(signature: SignerModel, cosigners: readonly SignerModel[]): SignerModel[][] {
  const [first, ...others] = cosigners
  if (!first) return [[signature]]
  const below = Array.from({ length: Math.ceil(others.length / 2) }, (_, row) => [
    others[2 * row]!,
    others[2 * row + 1] ?? nobody,
  ])
  return [[first, signature], ...below]
}

const nobody: SignerModel = { authority: '', form: [], post: '', name: '' }

/** HD 05 I.7.1.1: `T/M BAN THƯỜNG VỤ`, without the name of whose committee it is. */
function shortName(authority: string, { collectives }: Wording): string {
  const folded = foldedName(authority)
  const short = collectives.find((name) => `${folded} `.startsWith(`${foldedName(name)} `))
  return short === undefined ? authority : authority.slice(0, short.length)
}

/** `ĐẢNG UỶ` is `Đảng ủy`. */
function foldedName(name: string): string {
  return name.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy')
}

/** Who signs, by the lines over the post that the plan gives, or else by `usual`. */
export function signerOf({ form, post, name }: Signer, usual: readonly string[]): SignerModel {
  const [authority = '', ...others] = (form?.map(({ text }) => text) ?? usual).map(toCapitals)
  return { authority, form: others, post: post?.text ?? '', name: name?.text ?? '' }
}

/**
 * From top to bottom. NĐ 30 Phụ lục I, IV: secrecy (10a), urgency (10b). HD 29 Mẫu 1 and HD 36 Phụ lục 1 have the box of
 * the draft above both.
 */
function stampsOf(
  { secrecy, urgency, draft }: Pick<Plan, 'secrecy' | 'urgency'> & { draft: Plan['draft'] | undefined },
  wording: Wording,
): PlanModel['stamps'] {
  const marks = [
    ...(secrecy ? [{ kind: secrecy, text: wording.secrecy[secrecy] }] : []),
    ...(urgency ? [{ kind: urgency, text: wording.urgency[urgency] }] : []),
  ]
  const text = typeof draft === 'number' ? fill(wording.drafts, { count: String(draft) }) : wording.draft
  const own = draft ? [{ kind: 'draft' as const, text }] : []
  return wording.draftFirst ? [...own, ...marks] : [...marks, ...own]
}
