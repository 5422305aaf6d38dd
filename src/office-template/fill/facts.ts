import type { PlanModel, Signer } from '../../plan/model.js'
import type { FactName } from '../placeholders/names.js'

/** A fact line by line, each line as runs of one look; no lines where the plan doesn't say it. */
export type Fact = readonly (readonly FactWords[])[]

export interface FactWords {
  text: string
  bold: boolean
  italic: boolean
}

export function factsOf({
  issuer,
  number,
  dateline,
  signature,
  cosigners,
  ...model
}: PlanModel): Record<FactName, Fact> {
  const { day, month, year } = dateline
  const [first, second, third, fourth] = cosigners
  return {
    // The office writes the number by hand when the plan is signed.
    number: one(number.number || blank),
    symbol: one(number.symbol),
    reference: one(number.full),
    place: one(dateline.place),
    date: one(`${day}/${month}/${year}`),
    longdate: one(`ngày ${day} tháng ${month} năm ${year}`),
    day: one(day),
    month: one(month),
    dateyear: one(year),
    dateline: one(dateline.text),
    year: one(String(model.year)),
    type: one(model.type),
    title: model.title.flatMap(linesOf),
    parent: issuer.parent.flatMap(one),
    issuer: issuer.name.flatMap(one),
    authority: one(issuer.authority),
    behalf: behalfOf(signature),
    post: one(signature.post),
    signer: one(signature.name),
    cobehalf1: first ? behalfOf(first) : [],
    copost1: one(first?.post ?? ''),
    cosigner1: one(first?.name ?? ''),
    cobehalf2: second ? behalfOf(second) : [],
    copost2: one(second?.post ?? ''),
    cosigner2: one(second?.name ?? ''),
    cobehalf3: third ? behalfOf(third) : [],
    copost3: one(third?.post ?? ''),
    cosigner3: one(third?.name ?? ''),
    cobehalf4: fourth ? behalfOf(fourth) : [],
    copost4: one(fourth?.post ?? ''),
    cosigner4: one(fourth?.name ?? ''),
  }
}

function behalfOf({ authority, form }: Signer): Fact {
  return [authority, ...form].flatMap(one)
}

const blank = '\u00a0'.repeat(6)

function one(text: string): Fact {
  return text === '' ? [] : [[plain(text)]]
}

function linesOf(inlines: PlanModel['title'][number]): Fact {
  const lines: FactWords[][] = [[]]
  for (const { text, bold, italic, break: isBreak } of inlines) {
    if (isBreak) lines.push([])
    else lines.at(-1)!.push({ text, bold, italic })
  }
  return lines
}

function plain(text: string): FactWords {
  return { text, bold: false, italic: false }
}
