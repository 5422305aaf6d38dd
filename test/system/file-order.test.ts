import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Diagnostic, inFileOrder } from '../../src/diagnostic.js'
import { planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

function foundIn(name: string, content: string | Uint8Array): string[] {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  const { out } = run(folder, ['lint', name, '--format', 'json', '--rule', 'form-page=off'])
  const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] }
  return diagnostics.map(({ ruleId, position, place }) => `${position?.start.line ?? place?.part} ${ruleId}`)
}

describe('what is found in a file comes in its order', () => {
  test('of a plan: its own faults, files that it names, suppressions and findings of rules', () => {
    const keys = `title: Tổ chức hội trại
activities:
  - id: a
    name: Hội trại của cac nghành
    when: 1/5/2024
# kehoach-ignore weekday: đã xem
recipients:
  - Thành Đoàn
template: mau-khong-co.docx
body: |
  # Mục đích

  Tâp trung tuyên truyền.
`
    expect(foundIn('plan.yaml', planWith(keys))).toEqual([
      '16 plan-unprinted',
      '16 syllable',
      '18 suppression-unused',
      '20 form-recipients',
      '21 file-read',
      '25 syllable',
    ])
    expect(foundIn('plan.yaml', planWith(`${keys}number: 7-KH\n`))).toEqual([
      '15 syllable',
      '20 file-read',
      '24 syllable',
      '25 plan-schema',
    ])
  })

  test('of a Word draft: what its reader remarks stands among the findings', () => {
    const change = '<w:ins><w:r><w:t>mới</w:t></w:r></w:ins>'
    const body = p(r('Tâp trung tuyên truyền.')) + p(r('Đoàn viên ') + change) + p(r('Các nghành liên quan.'))
    expect(foundIn('a.docx', word({ body }))).toEqual(['đoạn 1 syllable', 'đoạn 2 pending-changes', 'đoạn 3 syllable'])
  })

  test('what is said of the whole file comes first, and other files keep to themselves', () => {
    const at = (file: string, offset?: number): Diagnostic => ({
      ...{ ruleId: 'a', severity: 'error', message: `${file} ${offset}`, file },
      ...(offset !== undefined && {
        position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset } },
      }),
    })
    const given = [at('a', 5), at('b', 3), at('a'), at('b', 1), at('a', 2)]
    expect(inFileOrder(given).map(({ message }) => message)).toEqual(['a undefined', 'a 2', 'a 5', 'b 1', 'b 3'])
  })
})
