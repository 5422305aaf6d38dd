import type { PlanModel } from '../../plan/model.js'
import type { Problem } from '../../problem.js'
import type { Fact } from '../fill/facts.js'
import { problem, problemAt } from '../problem.js'
import { type BlockName, blocks, type FactName, facts } from './names.js'
import type { Marked, Scan } from './scan.js'

/** Facts that every plan has its own of: each must have a place, by any of these names. */
const needed: readonly (readonly FactName[])[] = [
  ['reference', 'number'],
  ['dateline', 'longdate', 'date', 'day'],
  ['title'],
]

/** What the plan says and the template has no place for. */
export function* missing(
  { marked, text, problems }: Scan,
  model: PlanModel,
  values: Record<FactName, Fact>,
): Generator<Problem> {
  const found = new Set(marked.flatMap(({ placeholders }) => placeholders.map(({ name }) => name)))
  // A mistyped name is reported at its place, with this name as its hint.
  const isSuggested = (name: string) => problems.some(({ hint }) => hint?.includes(`{{${name}}}`))
  const lacks = (...names: string[]) => !names.some((name) => found.has(name) || isSuggested(name))
  for (const name of blocksIn(model)) {
    if (!lacks(name)) continue
    yield problem(
      `Mẫu thiếu {{${name}}}: không có chỗ cho ${blocks[name]}.`,
      `Xin thêm một đoạn chỉ có {{${name}}} vào đúng chỗ đó trong mẫu.`,
    )
  }
  for (const names of needed) {
    if (lacks(...names)) yield withoutPlace(names)
  }
  const typed = plain(text)
  for (const name of signing) {
    const lines = values[name].map((line) => line.map((words) => words.text).join(''))
    // An office with one head may have typed the lines into its template.
    if (lacks(name) && lines.some((line) => !typed.includes(plain(line)))) yield notTyped(name, lines)
  }
}

function blocksIn({ schedule, annexes, stamps }: PlanModel): BlockName[] {
  return [
    'body',
    'recipients',
    ...(schedule || annexes.length > 0 ? ['schedule' as const] : []),
    ...(stamps.length > 0 ? ['stamps' as const] : []),
  ]
}

/** Whoever signs this plan. */
const signing: readonly FactName[] = [
  'behalf',
  'post',
  'signer',
  'cobehalf1',
  'copost1',
  'cosigner1',
  'cobehalf2',
  'copost2',
  'cosigner2',
  'cobehalf3',
  'copost3',
  'cosigner3',
  'cobehalf4',
  'copost4',
  'cosigner4',
]

function notTyped(name: FactName, lines: readonly string[]): Problem {
  return problem(
    `Mẫu thiếu {{${name}}}: kế hoạch ghi “${lines.join(' / ')}”, mẫu không có chỗ điền và cũng không ghi sẵn chữ này.`,
    `Xin thêm {{${name}}} vào chỗ ký của mẫu.`,
  )
}

function withoutPlace(names: readonly FactName[]): Problem {
  const [first] = names
  const choice = names.map((name) => `{{${name}}}`).join(' hoặc ')
  return problem(`Mẫu thiếu ${choice}: không có chỗ cho ${facts[first!]}.`, `Xin thêm {{${first}}} vào mẫu.`)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
}

const keys: Partial<Record<FactName, string>> = {
  parent: 'issuer.parent',
  issuer: 'issuer.name',
  authority: 'issuer.authority',
  behalf: 'signature.form',
  post: 'signature.post',
  signer: 'signature.name',
  cobehalf1: 'cosigners',
  copost1: 'cosigners',
  cosigner1: 'cosigners',
  cobehalf2: 'cosigners',
  copost2: 'cosigners',
  cosigner2: 'cosigners',
  cobehalf3: 'cosigners',
  copost3: 'cosigners',
  cosigner3: 'cosigners',
  cobehalf4: 'cosigners',
  copost4: 'cosigners',
  cosigner4: 'cosigners',
}

/** Places that stay empty because the plan doesn't say what they are for. */
export function* leftEmpty(marked: readonly Marked[], values: Record<FactName, Fact>): Generator<Problem> {
  for (const { paragraph, placeholders } of marked) {
    for (const { name, start, end } of placeholders) {
      if (paragraph.copy || !Object.hasOwn(values, name) || values[name as FactName].length > 0) continue
      const key = keys[name as FactName] ?? name
      const message = `Kế hoạch không ghi ${key} nên chỗ điền {{${name}}} để trống.`
      yield { ...problemAt(paragraph, [start, end], message), severity: 'info' }
    }
  }
}
