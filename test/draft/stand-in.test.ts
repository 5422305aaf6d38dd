import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { shownText } from '../../src/draft/stand-in.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft, locateFindings } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { field, read } from '../support/edit-word.js'
import { p, r, word } from '../support/word.js'

const control = (content: string, properties = '<w:showingPlcHdr/>') =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const simple = (code: string, result: string, locked = '') =>
  `<w:fldSimple w:instr=" ${code} "${locked}>${r(result)}</w:fldSimple>`

/** What one rule says: the words at each place. */
function said(draft: Draft, ruleId: string): string[] {
  const some = rules.filter(({ id }) => id === ruleId)
  return locateFindings(draft, some).map(({ finding: { passage, start, end } }) => shownText(passage).slice(start, end))
}

describe('prompts of content controls', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['unfilled', p(r('Nơi: ') + control(r('Gõ nơi họp')) + r('.')), ['Gõ nơi họp']],
    ['filled in', p(r('Nơi: ') + control(r('Hội trường'), '') + r('.')), []],
    ['filled in, though it says so', p(control(r('Hội trường'), '<w:showingPlcHdr w:val="0"/>')), []],
    ['two, side by side', p(control(r('một')) + control(r('hai'))), ['một', 'hai']],
    ['of several runs', p(control(r('Gõ ') + r('nơi họp'))), ['Gõ nơi họp']],
    ['around paragraphs', control(p(r('một')) + p(r('hai'))), ['một', 'hai']],
    ['in one that is filled in', p(control(r('Ngày ') + control(r('chọn ngày')), '')), ['chọn ngày']],
    ['behind the dash of an item', p(r('- ') + control(r('Việc'))), ['Việc']],
    ['of blanks', p(r('Nơi: ') + control(r('     '))), []],
    ['typed as text', p(r('Nơi: Click or tap here to enter text.')), ['Click or tap here to enter text.']],
    ['as Word writes them, in a control', p(control(r('Choose an item.'))), ['Choose an item.']],
  ])('%s', (_, body, expected) => {
    expect(said(read(word({ body })), 'placeholder')).toEqual(expected)
  })

  test.each([
    'Click or tap here to enter text.',
    'Click or tap to enter a date.',
    'Click here to enter text.',
    'Choose an item.',
    'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
    'Bấm hoặc gõ nhẹ để nhập ngày.',
    'Bấm vào đây để nhập văn bản.',
    'Chọn một mục.',
    '[Type here]',
  ])('as plain text, with nothing beside it changed: %s', (prompt) => {
    const text = `KẾ HOẠCH\nTổ chức Ngày hội\n\n- Địa điểm: ${prompt}. Mời dự .\n`
    const { value } = readText(text, 'a.txt')
    const found = lintDraft(value!, rules, text)
    expect(found.filter(({ ruleId }) => ruleId === 'placeholder')).toHaveLength(1)
    expect(applyFixes(text, found).text).toBe(text.replace('dự .', 'dự.'))
  })

  test.each(['Mỗi đội chọn một mục.', 'Chọn một mục tiêu.', 'Bấm vào đây để nhập học.', 'Click here'])(
    'not in %j',
    (line) => expect(said(readText(line, 'a.txt').value!, 'placeholder')).toEqual([]),
  )
})

describe('references that lead nowhere', () => {
  test.each<[line: string, expected: string]>([
    ['theo Error! Reference source not found. và', 'Error! Reference source not found.'],
    ['theo Error! Reference\nsource not found., xem', 'Error! Reference\nsource not found.'],
    ['theo Error! Reference source not found', 'Error! Reference source not found'],
    ['mục Error! Bookmark not defined.', 'Error! Bookmark not defined.'],
    ['Error! No text of specified style in document.', 'Error! No text of specified style in document.'],
    ['Error! Unknown document property name.', 'Error! Unknown document property name.'],
    ['No table of figures entries found.', 'No table of figures entries found.'],
    ['theo Lỗi! Không tìm thấy nguồn tham chiếu..', 'Lỗi! Không tìm thấy nguồn tham chiếu.'],
    ['mục Lỗi! Thẻ đánh dấu không được xác định.', 'Lỗi! Thẻ đánh dấu không được xác định.'],
  ])('in %j', (line, expected) => {
    expect(said(readText(line, 'a.txt').value!, 'broken-reference')).toEqual([expected])
  })

  test.each(['Lỗi! Sửa lại.', 'Lỗi kỹ thuật. Không tìm thấy.', 'Error! Thử lại.', 'MyError! Bookmark not defined.'])(
    'not in %j',
    (line) => expect(said(readText(line, 'a.txt').value!, 'broken-reference')).toEqual([]),
  )

  test('of a table of contents only the first is told, in its own words', () => {
    const line = (text: string) => p(r(`${text}....`) + field('PAGEREF a', r('Error! Bookmark not defined.')))
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>'
    const body =
      p(`${begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>`) +
      line('I. MỤC ĐÍCH') +
      line('II. NỘI DUNG') +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    const draft = read(word({ body }))
    expect(draft.passages.map(({ place }) => place?.part)).toEqual(['mục lục'])
    expect(said(draft, 'broken-reference')).toEqual(['Error! Bookmark not defined.'])
  })
})

describe('dates that change by themselves', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['of today', p(r('Huế, ') + simple('DATE \\@ &quot;d/M/yyyy&quot;', '23/4/2024') + r('.')), ['23/4/2024']],
    ['of saving', p(field('SAVEDATE', r('23/') + r('4'))), ['23/4']],
    ['of printing', p(simple('PRINTDATE', '23/4')), ['23/4']],
    ['the time', p(simple('TIME', '8:00')), ['8:00']],
    ['two, side by side', p(simple('DATE', '23') + simple('DATE', '4')), ['23', '4']],
    ['in another field', p(field('IF 1 = 1', simple('DATE', '23/4'))), ['23/4']],
    ['of the beginning', p(simple('CREATEDATE', '23/4')), []],
    ['that is locked', p(simple('DATE', '23/4', ' w:fldLock="1"')), []],
    ['of the date’s control', p(control(r('23/4/2024'), '<w:date w:fullDate="2024-04-23T00:00:00Z"/>')), []],
    ['a reference', p(simple('REF DATE', '23/4')), []],
  ])('%s', (_, body, expected) => {
    expect(said(read(word({ body })), 'changing-date')).toEqual(expected)
  })
})

test('fields nested without end are read to the last word', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const body = p(begin.repeat(500) + r('trong') + end.repeat(500) + field('DATE', r(' ngoài')))
  const draft = read(word({ body }))
  expect(draft.passages.map(({ text }) => text)).toEqual(['trong ngoài'])
  expect(said(draft, 'changing-date')).toEqual([' ngoài'])
})
