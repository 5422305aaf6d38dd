import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { type Document, textOf } from '../../src/document/document.js'
import { cellsOf } from '../../src/document/grid.js'
import { standardNamed } from '../support/form-standards.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems } from '../support/plan-problems.js'

// HD 05-HD/VPTW, Phần II.

const party = (keys: string, authority = 'Ban Thường vụ') =>
  planWith(
    `standard: dang\nnumber: 3\nsymbol: KH/ĐU\nissuer: {name: [Đảng ủy, xã Tân Hòa], authority: ${authority}}\n${keys}`,
  )

async function built(keys: string, authority?: string) {
  const standardOf = async (name: string) => ({ value: standardNamed(name), diagnostics: [] })
  const { value, diagnostics } = await compilePlan(party(keys, authority), 'a.yaml', standardOf)
  return { paragraphs: value ? paragraphsOf(value.document) : [], diagnostics }
}

/** `style: words` of each paragraph, those of blocks side by side too. */
function paragraphsOf({ sections }: Document): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'table') return cellsOf(block.rows).flatMap(({ cell }) => cell.paragraphs)
      return block.type === 'paragraph' ? [block] : []
    })
    .map((paragraph) => `${paragraph.style}: ${textOf(paragraph)}`)
}

async function signing(keys: string, authority?: string): Promise<string[]> {
  const { paragraphs } = await built(keys, authority)
  return paragraphs.filter((text) => /^(?:authority|post|head-post|signer): /.test(text))
}

test.each([
  ['Ban Thường vụ Đảng ủy xã Tân Hòa', 'T/M BAN THƯỜNG VỤ'],
  ['Đảng uỷ xã Tân Hòa', 'T/M ĐẢNG UỶ'],
  ['Chi bộ Trường Tiểu học Kim Đồng', 'T/M CHI BỘ'],
  ['Ủy ban Kiểm tra Đảng ủy', 'T/M ỦY BAN KIỂM TRA'],
  ['Đoàn Chủ tịch', 'T/M ĐOÀN CHỦ TỊCH'],
  ['Hội đồngXYZ', 'T/M HỘI ĐỒNGXYZ'],
])('%s signs as %s (I.7.1.1a)', async (authority, line) => {
  const [power] = await signing('', authority)
  expect(power).toBe(`authority: ${line}`)
})

test('a post is bold where no line stands above it, and a member has none (I.7.1.2b, I.7.1.4c)', async () => {
  expect(await signing('signature: {form: false, post: Trưởng ban, name: Lê An}\n')).toEqual([
    'head-post: Trưởng ban',
    'signer: Lê An',
  ])
  expect(await signing('signature: {form: K/T Trưởng ban, post: Phó Trưởng ban, name: Lê An}\n')).toEqual([
    'authority: K/T TRƯỞNG BAN',
    'post: Phó Trưởng ban',
    'signer: Lê An',
  ])
  expect(await signing('signature: {name: Lê An}\n')).toEqual(['authority: T/M BAN THƯỜNG VỤ', 'signer: Lê An'])
})

test('a schedule is an annex: its label, the issuing body’s name, nothing below (II.1)', async () => {
  const { paragraphs, diagnostics } = await built(
    'date: 05/11/2026\nactivities: [{id: a, name: Họp, when: 10/11/2026}]\nschedule: true\n',
  )
  expect(diagnostics).toEqual([])
  const from = paragraphs.indexOf('annex: Phụ lục')
  expect(paragraphs.slice(from, from + 4)).toEqual([
    'annex: Phụ lục',
    'schedule-title: LỊCH HOẠT ĐỘNG',
    expect.stringMatching(/^schedule-subject: /),
    'annex-attached: (Kèm theo Kế hoạch số 03-KH/ĐU, ngày 05/11/2026 của Đảng ủy xã Tân Hòa)',
  ])
  expect(paragraphs.at(-1)).toMatch(/^schedule-lead: /)
})

test('a closing line that no template prints is told of at its place', async () => {
  const { diagnostics } = await built(
    'activities: [{id: a, name: Họp, when: 10/11/2026}]\nschedule: {closing: Ban Thường vụ}\n',
  )
  expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: Thể thức của kế hoạch không in dòng cuối lịch (closing).',
  ])
})

test.each([
  ['of another standard', planWith('«signature»: {name: Lê An}\n'), 'Thiếu khóa “post” (chức vụ) trong “signature”'],
  ['of one who signs for nobody', party('«signature»: {form: false, name: Lê An}\n'), 'Thiếu khóa “post”'],
  ['of a deputy', party('«signature»: {form: K/T Trưởng ban, name: Lê An}\n'), 'Thiếu khóa “post”'],
])('a post that is missing, %s', (_, plan, expected) => {
  expectProblems(plan, [`plan-schema: ${expected}`])
})
