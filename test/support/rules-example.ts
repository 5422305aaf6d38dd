import type { Diagnostic } from '../../src/diagnostic.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readText } from '../../src/readers/text.js'
import type { Example, Rule } from '../../src/rules/rule.js'

const mark = / ✗$/

/** The lines of an example that carry the mark of a faulty line, counted from 1. */
export function markedLines({ text, plan }: Example): number[] {
  return (text ?? plan ?? '').split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []))
}

/** What one rule alone says about an example. */
export function lintExample(rule: Rule, example: Example): { lines: number[]; fixed: string } {
  const source = (example.text ?? example.plan ?? '').replace(/ ✗$/gm, '')
  const text = example.plan === undefined ? source : completePlan(source)
  const diagnostics = example.plan === undefined ? lintText(rule, text, example) : lintPlan(rule, text)
  const lines = diagnostics.flatMap(({ position }) => (position ? [position.start.line] : []))
  const fixed = applyFixes(text, diagnostics).text
  const added = text.length - source.length
  return { lines: [...new Set(lines)].sort((a, b) => a - b), fixed: fixed.slice(0, fixed.length - added) }
}

function lintText(rule: Rule, text: string, { layout, field }: Example): Diagnostic[] {
  const draft = readText(text, 'example.txt').value!
  for (const passage of field ? draft.passages : []) {
    const start = passage.text.indexOf(field!.result)
    if (start >= 0) passage.changingDates = [{ start, end: start + field!.result.length, field: field!.name }]
  }
  return lintDraft({ ...draft, ...(layout && { layout }) }, [rule], text)
}

function lintPlan(rule: Rule, text: string): Diagnostic[] {
  const { value, diagnostics } = parsePlan(text, 'example.yaml')
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return lintDraft(draftFromPlan(value), [rule], text)
}

const minimal: Record<string, string> = {
  standard: 'doan',
  issuer: '{ parent: Thành Đoàn, name: BCH Đoàn Khối, authority: Ban Thường vụ Đoàn Khối }',
  number: '1',
  symbol: 'KH/ĐTN',
  place: 'TP. Hồ Chí Minh',
  date: '23/4/2024',
  title: 'Tổ chức hoạt động',
  body: 'Nội dung.',
  recipients: '[Lưu VP]',
  signature: '{ post: Bí thư, name: Nguyễn Văn A }',
}

/** The keys that an example leaves out stand below it, so that its lines keep their numbers. */
function completePlan(plan: string): string {
  const missing = Object.keys(minimal).filter((key) => !new RegExp(`^${key}:`, 'm').test(plan))
  return `${plan}\n${missing.map((key) => `${key}: ${minimal[key]}\n`).join('')}`
}
