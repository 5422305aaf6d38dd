import validate from '@ooxml-tools/validate'
import { expect } from 'vitest'
import { type Compiled, compilePlan } from '../../src/compile.js'
import { textOf } from '../../src/document/document.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readDraft } from '../../src/readers/index.js'
import { rules } from '../../src/rules/index.js'
import type { Standard } from '../../src/standard/standard.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { standardOf } from './docx-standard.js'
import { planWith } from './minimal-plan.js'

/** The minimal plan with a body below a lead-in. */
export function planOf(body: string, standard = 'doan'): string {
  return planWith(`standard: ${standard}\nbody: |\n${`Mở đầu như sau:\n\n${body}`.replace(/^(?=.)/gm, '  ')}\n`)
}

/** A plan that compiles without a word. */
export async function compiled(plan: string, own?: Standard): Promise<Compiled> {
  const { value, diagnostics } = await compilePlan(plan, 'a.yaml', async (name) => ({
    value: own ?? standardOf(name),
    diagnostics: [],
  }))
  expect(diagnostics).toEqual([])
  return value!
}

/** The body's paragraphs with their marks, below the lead-in. */
export function bodyOf({ document, model }: Compiled): string[] {
  const blocks = document.sections[0]!.blocks.map((block) => {
    if (block.type !== 'paragraph') return `bảng ${block.style}`
    return `${block.mark} ${textOf(block)}`.trim()
  })
  const from = blocks.findIndex((text) => text.startsWith('Mở đầu'))
  const said = model.body.filter(({ kind }) => kind !== 'page-break')
  return blocks.slice(from + 1, from + said.length)
}

/** The same of the Word file, which is valid and in which the rules find nothing. */
export async function wordBodyOf(built: Compiled): Promise<string[]> {
  const bytes = await writeDocx(built)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  const { value } = await readDraft(bytes, 'a.docx')
  expect(lintDraft(value!.draft, rules).filter(isOfBody)).toEqual([])
  const texts = value!.draft.passages.map(({ text }) => text)
  const from = texts.findIndex((text) => text.startsWith('Mở đầu'))
  return texts.slice(from + 1, from + bodyOf(built).length + 1)
}

/** The minimal plan's header is the Đoàn's, whatever standard it is laid out by. */
function isOfBody({ ruleId }: { ruleId: string }): boolean {
  return !ruleId.startsWith('form-')
}

/** What the rules say of a plan. */
export function toldOf(plan: string): string[] {
  const { value, diagnostics } = parsePlan(plan, 'a.yaml')
  return [...diagnostics, ...(value ? lintDraft(draftFromPlan(value), rules, plan) : [])]
    .filter(isOfBody)
    .map(({ message }) => message)
}
