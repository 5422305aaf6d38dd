import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFileOrder } from '../../src/diagnostic.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

const vni = 'Ñoaøn vieân , thanh nieân  coâng nhaân ngaøy 30/2/2024'
const tcvn3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam , ngµy 30/2/2024'
const unicode = 'Các nghành liên quan.'

const lines = [
  ['VNI', vni],
  ['TCVN3', tcvn3],
  ['a soft hyphen for ư', 'Ch\u00ad¬ng tr×nh c«ng t¸c n¨m 2024 , ngµy 30/2/2024'],
] as const

describe('of lines typed for an old font only the encoding is told', () => {
  test.each(lines)('text: %s', (_, line) => {
    const text = `${line}\n\n${unicode}\n`
    const found = inFileOrder(lintDraft(readText(text, 'a.txt').value!, rules, text))
    expect(found.map(({ ruleId, position }) => `${position!.start.line} ${ruleId}`)).toEqual([
      '1 unicode',
      '3 syllable',
    ])
    expect(found[0]!.message).toContain('phông cũ')
  })

  test.each(lines)('Word: %s', (_, line) => {
    const draft = readDocx(word({ body: p(r(line)) + p(r(unicode)) }), 'a.docx').value!
    const found = lintDraft(draft, rules).filter(({ ruleId }) => ruleId !== 'form-page')
    expect(found.map(({ ruleId, place }) => `${place!.part} ${ruleId}`)).toEqual(['đoạn 1 unicode', 'đoạn 2 syllable'])
  })

  test('a single word beside such lines is one of them', () => {
    const text = `${vni}\n\nMuïc tieâu\n\nChöông ngheà\n`
    expect(lintDraft(readText(text, 'a.txt').value!, rules, text).map(({ ruleId }) => ruleId)).toEqual(['unicode'])
  })

  test('a line whose ư a program has dropped is one too', () => {
    const text = `${tcvn3}\n\nVÒ t tëng; vÒ thùc hiÖn nhiÖm vô ®îc giao\n`
    const [found, ...others] = lintDraft(readText(text, 'a.txt').value!, rules, text)
    expect(others).toEqual([])
    expect(found!.message).toContain('2 dòng')
  })

  test('numbers of such headings are not judged', () => {
    const text = '1. Tù kiÓm ®iÓm\n\n3. Tù nhËn lo¹i\n'
    expect(lintDraft(readText(text, 'a.txt').value!, rules, text).map(({ ruleId }) => ruleId)).toEqual(['unicode'])
  })

  test('a word of another language is not', () => {
    const text = 'Café Müller, Ångström ở Đà Nẵng.\n'
    expect(lintDraft(readText(text, 'a.txt').value!, rules, text)).toEqual([])
  })
})

describe('build warns of them', () => {
  const built = (plan: string) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.yaml'), plan)
    return run(folder, ['build', 'plan.yaml'])
  }
  const body = (line: string) => planWith(`body: |\n  # Mục đích\n\n  ${line}\n`)

  test.each(lines)('%s', (_, line) => {
    const { code, out, err } = built(body(line))
    expect([code, out.replaceAll('\\', '/')]).toEqual([0, 'build/plan.docx\n'])
    expect(err).toContain('gõ bằng phông cũ')
    expect(err).toContain('0 lỗi, 1 cảnh báo')
  })

  test('not where the plan says why', () => {
    const { code, err } = built(body(`${vni} <!-- kehoach-ignore unicode: tên cũ của hồ sơ -->`))
    expect([code, err]).toEqual([0, ''])
  })

  test('nor of a plan in Unicode', () => expect(built(body(unicode)).err).toBe(''))
})
