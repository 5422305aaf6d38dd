import { beforeAll, describe, expect, test } from 'vitest'
import type { Signer } from '../../src/plan/model.js'
import { planModel } from '../support/docx-models.js'
import { standardOf } from '../support/docx-standard.js'
import { buildDocx } from '../support/docx-xml.js'
import { hasOffice, type Line, type Page, printAll } from '../support/office.js'

if (!hasOffice) console.warn('signers.test.ts skipped: soffice or pdftotext is not installed')

const beside: Signer[] = ['Hai', 'Ba', 'Tư', 'Năm'].map((name) => ({
  authority: `TM. Ban Thường vụ Hội ${name}`,
  form: [],
  post: `Chủ tịch ${name}`,
  name: `Nguyễn Văn ${name}`,
}))
const standards = ['doan', 'nd30', 'dang']
const counts = [2, 3, 5]

describe.runIf(hasOffice)('several who sign, printed by LibreOffice', { timeout: 180_000 }, () => {
  const pages = new Map<string, Page>()

  beforeAll(async () => {
    const cases = standards.flatMap((standard) => counts.map((count) => ({ standard, count })))
    const files = await Promise.all(
      cases.map(({ standard, count }) =>
        buildDocx(planModel({ schedule: null, cosigners: beside.slice(0, count - 1) }), standardOf(standard)),
      ),
    )
    for (const [index, pdf] of (await printAll(files)).entries()) {
      const { standard, count } = cases[index]!
      pages.set(`${standard} ${count}`, pdf.pages.at(-1)!)
    }
  }, 180_000)

  const cases = standards.flatMap((standard) => counts.map((count) => [standard, count] as const))

  test.each(cases)('%s, %i: “Nơi nhận” is level with the first of them', (standard, count) => {
    const page = pages.get(`${standard} ${count}`)!
    const level = find(page, standard === 'doan' ? /PHÓBÍTHƯ$/ : /^TM\.BANTHƯỜNG(?:VỤ)?(?:$|TM)/)
    const label = find(page, /^Nơinhận:$/)
    expect(Math.abs(level.bottom - label.bottom)).toBeLessThan(1)
    expect(label.left).toBeGreaterThan(29.5)
    expect(label.left).toBeLessThan(30.5)
  })

  test.each(cases)('%s, %i: the issuing body’s signs at the right, two in a row', (standard, count) => {
    const page = pages.get(`${standard} ${count}`)!
    const names = page.lines.flatMap(({ words }) => words).filter(({ text }) => /^(?:Ngọc|Hai|Ba|Tư|Năm)$/.test(text))
    const rows = [...new Set(names.map(({ bottom }) => Math.round(bottom)))].sort((a, b) => a - b)
    expect(rows).toHaveLength(Math.ceil(count / 2))
    const [first] = rows.map((row) => names.filter(({ bottom }) => Math.round(bottom) === row))
    expect(first!.map(({ text }) => text).join(' ')).toBe('Hai Ngọc')
    // What the next row begins with, and the room for signature and seal above it.
    for (const [index, name] of ['Ba', 'Năm'].slice(0, rows.length - 1).entries()) {
      const power = find(page, new RegExp(`^(?:TM\\.BANTHƯỜNGVỤ|VỤ)?HỘI${name.toUpperCase()}`))
      expect(power.top - rows[index]!).toBeGreaterThan(12)
    }
  })
})

function find({ lines }: Page, text: RegExp): Line {
  const found = lines.find((line) => text.test(line.text))
  if (!found) throw new Error(`no line ${text} in:\n${lines.map((line) => line.text).join('\n')}`)
  return found
}
