import { describe, expect, test } from 'vitest'
import { applyDocxFixes } from '../../src/docx-edit/fix.js'
import type { Revision } from '../../src/docx-edit/track.js'
import {
  bodyOf,
  bold,
  deleted,
  type Edit,
  field,
  fixesOf,
  hyperlink,
  inserted,
  oneCopy,
  problemsOf,
  reject,
  run,
  smartTag,
  textsOf,
  twoCopies,
  validWord,
} from '../support/edit-word.js'
import { cell, p, r, row, t, table } from '../support/word.js'

const timeout = 60_000
const revision: Revision = { author: 'kehoach', date: '2024-04-23T00:00:00Z' }

function track(bytes: Uint8Array, edits: readonly Edit[], by = revision) {
  const { value, diagnostics } = applyDocxFixes(bytes, 'a.docx', fixesOf(bytes, edits), by)
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

const attributes = (id: number) => `w:id="${id}" w:author="kehoach" w:date="2024-04-23T00:00:00Z"`
const ins = (id: number, content: string) => `<w:ins ${attributes(id)}>${content}</w:ins>`
const del = (id: number, content: string) =>
  `<w:del ${attributes(id)}>${content.replaceAll('w:t', 'w:delText')}</w:del>`

describe('new words as tracked changes', { timeout }, () => {
  test.each<[what: string, body: string, edits: Edit[], expected: string]>([
    [
      'in the middle of a run',
      p(r('kỷ niệm 48 năm')),
      [['48', '49']],
      p(r('kỷ niệm ') + del(1, r('48')) + ins(2, r('49')) + r(' năm')),
    ],
    ['of a whole run', p(r('a ') + bold('48')), [['48', '49']], p(r('a ') + del(1, bold('48')) + ins(2, bold('49')))],
    ['at its beginning', p(bold('48 năm')), [['48', '49']], p(del(1, bold('48')) + ins(2, bold('49')) + bold(' năm'))],
    ['at its end', p(bold('năm 48')), [['48', '49']], p(bold('năm ') + del(1, bold('48')) + ins(2, bold('49')))],
    [
      'in several runs',
      p(r('ngày ') + bold('Quốc') + r(' Khánh') + r('.')),
      [['Quốc Khánh', 'Lao động']],
      p(r('ngày ') + del(1, bold('Quốc')) + ins(2, bold('Lao động')) + del(3, r(' Khánh')) + r('.')),
    ],
    [
      'in whole words, and only those that change',
      p(r('Chủ tịch Quốc Hội.')),
      [['Chủ tịch Quốc Hội', 'Chủ tịch Quốc hội']],
      p(r('Chủ tịch Quốc ') + del(1, r('Hội')) + ins(2, r('hội')) + r('.')),
    ],
    ['that go', p(r('rất  nhiều')), [['  ', ' ']], p(r('rất ') + del(1, r(' ')) + r('nhiều'))],
    [
      'that come',
      p(r('ngày 01/5.')),
      [['01/5', '01/5/2024']],
      p(r('ngày ') + del(1, r('01/5')) + ins(2, r('01/5/2024')) + r('.')),
    ],
    [
      'at two places of a run',
      p(r('48 và 98')),
      [
        ['98', '99'],
        ['48', '49'],
      ],
      p(del(1, r('48')) + ins(2, r('49')) + r(' và ') + del(3, r('98')) + ins(4, r('99'))),
    ],
    [
      'between other things of a run',
      p(run(`<w:tab/>${t('48')}<w:br/>${t('năm')}`)),
      [['48', '49']],
      p(run('<w:tab/>') + del(1, r('48')) + ins(2, r('49')) + run(`<w:br/>${t('năm')}`)),
    ],
    [
      'where space at the ends did not count',
      p('<w:r><w:t> kỷ niệm 48 </w:t></w:r>'),
      [['48', '49']],
      p(r('kỷ niệm ') + del(1, r('48')) + ins(2, r('49'))),
    ],
    [
      'with entities',
      p(r('A &amp; B &lt; C')),
      [['& B', '& D']],
      p(r('A &amp; ') + del(1, r('B')) + ins(2, r('D')) + r(' &lt; C')),
    ],
    ['in a hyperlink', p(hyperlink(r('48'))), [['48', '49']], p(hyperlink(del(1, r('48')) + ins(2, r('49'))))],
    [
      'in a smart tag',
      p(smartTag(r('48 năm'))),
      [['48', '49']],
      p(smartTag(del(1, r('48')) + ins(2, r('49')) + r(' năm'))),
    ],
    [
      'in the text of a link that is a field',
      p(field('HYPERLINK "a"', r('48'))),
      [['48', '49']],
      p(field('HYPERLINK "a"', del(1, r('48')) + ins(2, r('49')))),
    ],
    [
      'in a cell',
      table(row([cell(p(r('48')))])),
      [['48', '49']],
      table(row([cell(p(del(1, r('48')) + ins(2, r('49'))))])),
    ],
    [
      'in a text box of one copy',
      p(run(oneCopy('48')) + r('a')),
      [['48', '49']],
      p(run(oneCopy('48').replace(r('48'), del(1, r('48')) + ins(2, r('49')))) + r('a')),
    ],
  ])('%s', async (_, body, edits, expected) => {
    const bytes = validWord({ body })
    expect(await problemsOf(bytes)).toEqual([])
    const { bytes: fixed, applied, skipped } = track(bytes, edits)
    expect([applied.length, skipped]).toEqual([edits.length, []])
    expect(bodyOf(fixed)).toBe(expected)
    expect(textsOf(reject(fixed))).toEqual(textsOf(bytes))
    expect(await problemsOf(fixed)).toEqual([])
  })

  const again = (content: string, id: number) => inserted(content).replace('w:id="1"', `w:id="${id}"`)
  test.each<[what: string, body: string, edit: Edit, expected: string]>([
    [
      'in the middle of what somebody inserted',
      p(inserted(r('kỷ niệm 48 năm'))),
      ['48', '49'],
      p(inserted(r('kỷ niệm ') + del(2, r('48'))) + ins(3, r('49')) + again(r(' năm'), 4)),
    ],
    [
      'at its end',
      p(r('kỷ niệm ') + inserted(r('48')) + deleted('9')),
      ['48', '49'],
      p(r('kỷ niệm ') + inserted(del(3, r('48'))) + ins(4, r('49')) + deleted('9')),
    ],
    ['in front of it', p(inserted(bold('2024'))), ['', 'Năm '], p(ins(2, bold('Năm ')) + inserted(bold('2024')))],
    [
      'that go from it',
      p(inserted(r('rất  nhiều'))),
      ['  ', ' '],
      p(inserted(r('rất ') + del(2, r(' ')) + r('nhiều'))),
    ],
  ])('%s', async (_, body, edit, expected) => {
    const bytes = validWord({ body })
    const { bytes: fixed } = track(bytes, [edit])
    expect(bodyOf(fixed)).toBe(expected)
    expect(textsOf(reject(fixed))).toEqual(textsOf(bytes))
    expect(await problemsOf(fixed)).toEqual([])
  })
})

test('a change of formatting is copied with an id of its own, and not to new words', { timeout }, async () => {
  const change = (id: number) => `<w:rPrChange w:id="${id}" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>`
  const formatted = (text: string, id: number) => `<w:r><w:rPr><w:i/>${change(id)}</w:rPr>${t(text)}</w:r>`
  const bytes = validWord({ body: p(formatted('kỷ niệm 48 năm', 7)) })
  const { bytes: fixed } = track(bytes, [['48', '49']])
  const [words, removed, rest] = [formatted('kỷ niệm ', 7), formatted('48', 3), formatted(' năm', 2)]
  const added = `<w:r><w:rPr><w:i/></w:rPr>${t('49')}</w:r>`
  expect(bodyOf(fixed)).toBe(p(words + del(4, removed) + ins(6, added) + rest))
  expect(await problemsOf(fixed)).toEqual([])
})

test('without a date', { timeout }, async () => {
  const { bytes } = track(validWord({ body: p(r('48')) }), [['48', '49']], { author: 'Lê "An" & Bình' })
  expect(bodyOf(bytes)).toContain('<w:ins w:id="2" w:author="Lê &quot;An&quot; &amp; Bình"><w:r>')
  expect(await problemsOf(bytes)).toEqual([])
})

test('footnotes share their ids with the document', { timeout }, async () => {
  const bytes = validWord({
    body: p(`${r('48')}<w:r><w:footnoteReference w:id="7"/></w:r>`),
    footnotes: `<w:footnote w:id="7">${p(r('98'))}</w:footnote>`,
  })
  const { bytes: fixed } = track(bytes, [
    ['48', '49'],
    ['98', '99'],
  ])
  const xml = bodyOf(fixed) + bodyOf(fixed, 'word/footnotes.xml')
  expect([...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3', '4'])
  expect(await problemsOf(fixed)).toEqual([])
})

test('a prefix that only we use is declared', { timeout }, async () => {
  const document = (content: string) =>
    `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"${content}</x:body></x:document>`
  const bytes = validWord({
    files: { 'word/document.xml': document('><x:body><x:p><x:r><x:t>48 năm</x:t></x:r></x:p>') },
  })
  expect(await problemsOf(bytes)).toEqual([])
  const { bytes: fixed } = track(bytes, [['48', '49']])
  expect(textsOf(fixed)).toEqual(['49 năm'])
  expect(await problemsOf(fixed)).toEqual([])
})

test.each<[what: string, body: string]>([
  ['what was moved', p(`<w:moveTo w:id="1" w:author="A">${r('48')}</w:moveTo>`)],
  ['a ruby', p(`<w:r><w:ruby><w:rt>${r('x')}</w:rt><w:rubyBase>${r('48')}</w:rubyBase></w:ruby></w:r>`)],
  ['what was inserted around a link', p(inserted(hyperlink(r('48'))))],
])('can’t be tracked in %s', (_, body) => {
  const bytes = validWord({ body })
  expect(track(bytes, [['48', '49']])).toMatchObject({ bytes, applied: [], skipped: [{ reason: 'untrackable' }] })
})

test('can’t be tracked in a text box of two copies', () => {
  const bytes = validWord({ body: p(twoCopies('48') + r('a')) })
  expect(track(bytes, [['48', '49']])).toMatchObject({ bytes, applied: [], skipped: [{ reason: 'box' }] })
})
