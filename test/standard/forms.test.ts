import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/date.js'
import { lintDraft } from '../../src/lint.js'
import { type Form, formFor } from '../../src/standard/form/form.js'
import { shippedForms } from '../../src/standard/form/shipped.js'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from '../support/docx-standard.js'
import { draftOf } from '../support/form-drafts.js'

const names = readdirSync('templates')

it('the forms that rules read are those of the standards', async () => {
  const forms = names.map((name) => {
    const { value, diagnostics } = loadStandard(standardFiles(name), `templates/${name}/`)
    expect(diagnostics).toEqual([])
    return [name, value!.form] as const
  })
  const json = JSON.stringify(Object.fromEntries(forms), null, 1)
  await expect(`${json}\n`).toMatchFileSnapshot('../../src/standard/form/shipped.json')
})

it('no rule and no analysis names a standard: what differs between them is data', () => {
  const quoted = new RegExp(`['"](?:${names.join('|')})['"]`, 'u')
  const files = ['src/rules', 'src/draft'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  const code = files.filter((file) => file.endsWith('.ts'))
  expect(code.length).toBeGreaterThan(50)
  expect(code.filter((file) => quoted.test(readFileSync(file, 'utf8')))).toEqual([])
})

describe('the form of a draft', () => {
  const dang = shippedForms.dang!

  test.each<[date: PlainDate | undefined, expected: object | undefined]>([
    [undefined, { page: { article: 'HD 05-HD/VPTW IV.3, IV.4' }, since: '27/5/2026' }],
    [{ year: 2026, month: 5, day: 27 }, { page: { article: 'HD 05-HD/VPTW IV.3, IV.4' } }],
    [
      { year: 2026, month: 5, day: 26 },
      { recipients: { ends: { item: ',' }, archive: false }, number: { afterKind: '/' } },
    ],
    [{ year: 2018, month: 4, day: 3 }, { page: { article: 'HD 36-HD/VPTW mục 4' } }],
    [{ year: 2018, month: 4, day: 2 }, undefined],
  ])('of the Party on %j', (date, expected) => {
    const form = formFor(dang, date, undefined)
    if (expected) expect(form).toMatchObject(expected)
    else expect(form).toBeUndefined()
  })

  it('is that of its kind', () => {
    expect(formFor(dang, undefined, 'KẾ HOẠCH')).toMatchObject({ number: { code: 'KH', afterNumber: '-' } })
    expect(formFor(dang, undefined, 'BÁO CÁO')).toMatchObject({ number: { code: 'BC', afterNumber: '-' } })
    expect(formFor(dang, undefined, 'HỢP ĐỒNG')).toBeUndefined()
  })

  test.each<[form: Form | undefined, text: string, told: string[]]>([
    [undefined, 'KẾ HOẠCH\nHội thi', ['không có khóa form']],
    [{ ...dang, number: undefined, page: undefined }, 'KẾ HOẠCH\nHội thi', ['không nói về số, ký hiệu, nên']],
    [{ ...dang, number: false }, 'KẾ HOẠCH\nHội thi', []],
    [dang, 'HỢP ĐỒNG\nThuê hội trường', ['không quy định về hợp đồng, nên']],
    [dang, 'NGHỊ ĐỊNH\nVề công tác văn thư', ['không quy định về văn bản quy phạm pháp luật, nên']],
    [dang, 'KẾ HOẠCH\nHội thi', []],
  ])('that says nothing of a part is told of once (%#)', (form, text, told) => {
    const draft = { ...draftOf(text), judgedBy: { name: './rieng', ...(form && { form }) } }
    const found = lintDraft(draft, [], text)
    expect(found.map(({ severity }) => severity)).toEqual(told.map(() => 'info'))
    expect(found.map(({ message }) => message)).toEqual(told.map((words) => expect.stringContaining(words)))
  })
})
