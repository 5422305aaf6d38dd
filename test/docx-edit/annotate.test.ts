import { describe, expect, test } from 'vitest'
import { annotateDocx, type DocxNote } from '../../src/docx-edit/annotate.js'
import { noteOf } from '../../src/docx-edit/findings.js'
import {
  bold,
  commentsOf,
  deleted,
  field,
  hyperlink,
  inserted,
  numbering,
  override,
  partOf,
  problemsOf,
  read,
  run,
  smartTag,
  textsOf,
  twoCopies,
  validWord,
  wordsIn,
} from '../support/edit-word.js'
import { cell, listed, p, r, row, section, t, table, type WordParts } from '../support/word.js'

const timeout = 60_000
const annotator = { author: 'kehoach', initials: 'kh' }

function annotate(bytes: Uint8Array, notes: readonly DocxNote[], by: typeof annotator & { date?: string } = annotator) {
  const { value, diagnostics } = annotateDocx(bytes, 'a.docx', notes, by)
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

/** A note at each of these words, which says them again. */
function notesAt(bytes: Uint8Array, words: readonly string[]): DocxNote[] {
  const draft = read(bytes)
  return words.map((some) => ({ target: wordsIn(draft, some), lines: [some] }))
}

describe('a comment at its words', { timeout }, () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  test.each<[what: string, parts: WordParts, at: string[], expected?: string[]]>([
    ['in the middle of a run', { body: p(r('kỷ niệm 48 năm')) }, ['48']],
    ['of a whole run', { body: p(r('a ') + bold('48') + r(' b')) }, ['48']],
    ['over several runs', { body: p(r('ngày Qu') + bold('ốc Khá') + r('nh.')) }, ['Quốc Khánh']],
    ['several of a run', { body: p(r('48 và 98')) }, ['48', '98']],
    ['at the same words', { body: p(r('kỷ niệm 48 năm')) }, ['48', '48']],
    ['of which one holds the other', { body: p(r('kỷ niệm 48 năm')) }, ['niệm 48 năm', '48'], ['48', 'niệm 48 năm']],
    ['that overlap', { body: p(r('kỷ niệm') + bold(' 48 năm')) }, ['kỷ niệm 48', '48 năm']],
    ['that touch', { body: p(r('kỷ niệm 48 năm')) }, ['kỷ niệm ', '48']],
    ['over a tab', { body: p(run(`${t('1.')}<w:tab/>${t('Mục đích')}`)) }, ['.\tM']],
    ['at a tab', { body: p(run(`${t('1.')}<w:tab/>${t('Mục đích')}`)) }, ['\t']],
    ['at a hyphen that never breaks', { body: p(run(`${t('26')}<w:noBreakHyphen/>${t('30')}`)) }, ['-']],
    ['on the second line', { body: p(run(`${t('kỷ niệm ')}<w:br/>${t(' 48 năm')}`)) }, ['48']],
    ['of the second of several passages', { body: p(run(`${t('Nơi nhận:')}<w:br/>${t('- Lưu: VT.')}`)) }, ['VT']],
    ['with entities', { body: p(r('A &amp; B &lt; C')) }, ['& B <']],
    ['with decomposed letters', { body: p(r('xa\u0303 ho\u0323\u0302i')) }, ['xã hội'], ['xa\u0303 ho\u0323\u0302i']],
    ['where space at the ends did not count', { body: p('<w:r><w:t> kỷ niệm 48 </w:t></w:r>') }, ['48']],
    ['in cells', { body: table(row([cell(p(r('48 năm'))), cell(p(r('98 năm')))])) }, ['48', '98']],
    ['in a hyperlink', { body: p(hyperlink(r('doan.vm'))) }, ['vm']],
    ['in a smart tag', { body: p(smartTag(r('48 năm'))) }, ['48']],
    ['in what was inserted', { body: p(inserted(r('kỷ niệm 48 năm')) + deleted('9')) }, ['48']],
    ['over what was deleted', { body: p(r('kỷ niệm 4') + deleted('7') + inserted(r('8')) + r(' năm')) }, ['niệm 48']],
    ['in the result of a field', { body: p(field('REF a', r('kỷ niệm 48'))) }, ['48']],
    ['in a paragraph of a content control', { body: control(p(r('48 năm'))) }, ['48']],
    ['around a content control in a line', { body: p(r('a ') + control(r('48 năm'))) }, ['48'], ['48 năm']],
    [
      'around a simple field',
      { body: p(`<w:fldSimple w:instr="REF a">${r('48 năm')}</w:fldSimple>`) },
      ['48'],
      ['48 năm'],
    ],
    ['behind a number that Word counts', { body: listed('MỤC ĐICH', 1), numbering }, ['ĐICH']],
    ['of the number itself', { body: listed('MỤC ĐICH', 1), numbering }, ['I.'], ['MỤC ĐICH']],
    [
      'over the deleted end of a paragraph',
      { body: p(r('kỷ niệm '), '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>') + p(r('48 năm')) },
      ['niệm 48'],
    ],
  ])('%s', async (_, parts, at, expected = at) => {
    const bytes = validWord(parts)
    expect(await problemsOf(bytes)).toEqual([])
    const annotated = annotate(bytes, notesAt(bytes, at))
    const found = commentsOf(annotated)
    expect(found.map(({ words }) => words)).toEqual(expected)
    expect(found.flatMap(({ lines }) => lines).sort()).toEqual(at.map((some) => some.replace('\t', ' ')).sort())
    expect(textsOf(annotated)).toEqual(textsOf(bytes))
    expect(await problemsOf(annotated)).toEqual([])
  })

  test('between two letters is at the word', () => {
    const bytes = validWord({ body: p(r('kỷ niệm 48 năm')) })
    const { passage } = wordsIn(read(bytes), '48')
    const notes = [5, 11].map((at) => ({ target: { passage, start: at, end: at }, lines: ['a'] }))
    expect(commentsOf(annotate(bytes, notes)).map(({ words }) => words)).toEqual(['niệm', 'năm'])
  })

  test('keeps the formatting of the runs that it cuts', () => {
    const bytes = validWord({ body: p('<w:r w:rsidR="00A1B2C3"><w:rPr><w:i/></w:rPr><w:t>kỷ niệm 48 năm</w:t></w:r>') })
    const xml = partOf(annotate(bytes, notesAt(bytes, ['48'])), 'word/document.xml')
    const part = (text: string) => `<w:r w:rsidR="00A1B2C3"><w:rPr><w:i/></w:rPr>${t(text)}</w:r>`
    const [start, end] = ['<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>']
    expect(xml).toContain(
      p(`${part('kỷ niệm ')}${start}${part('48')}${end}<w:r><w:commentReference w:id="1"/></w:r>${part(' năm')}`),
    )
  })
})

describe('a comment that can’t stand at its words says which they are', { timeout }, () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(r(text))}</w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  test('in the head of pages, where Word takes no comment', async () => {
    const bytes = validWord({
      body: p(r('Kế hoạch')),
      running: { h1: p(r('kỷ niệm 48 năm')) },
      lastSection: section(['default h1']),
    })
    const annotated = annotate(bytes, notesAt(bytes, ['48']))
    expect(commentsOf(annotated)).toMatchObject([{ words: 'Kế hoạch', lines: ['Đầu trang: “kỷ niệm 48 năm”', '48'] }])
    expect(partOf(annotated, 'word/h1.xml')).toBe(partOf(bytes, 'word/h1.xml'))
    expect(await problemsOf(annotated)).toEqual([])
  })

  test('in a footnote', async () => {
    const body = p(r('năm 2024') + reference(7) + r(' và') + reference(3))
    const bytes = validWord({ body, footnotes: note(3, 'Số liệu ước.') + note(7, 'Theo lich.') })
    const annotated = annotate(bytes, notesAt(bytes, ['lich']))
    expect(commentsOf(annotated)).toMatchObject([{ words: '', lines: ['Chú thích 1: “Theo lich.”', 'lich'] }])
    const marked = `<w:commentRangeStart w:id="1"/>${reference(7)}<w:commentRangeEnd w:id="1"/>`
    expect(partOf(annotated, 'word/document.xml')).toContain(`${r('năm 2024')}${marked}`)
    expect(await problemsOf(annotated)).toEqual([])
  })

  test('in a text box', () => {
    const bytes = validWord({ body: p(r('Số: 82 ') + twoCopies('DỰ THÀO')) })
    const annotated = annotate(bytes, notesAt(bytes, ['THÀO']))
    const [found] = commentsOf(annotated)
    expect(found!.lines).toEqual(['Khung chữ 1: “DỰ THÀO”', 'THÀO'])
    expect(partOf(annotated, 'word/document.xml')).toContain(`${r('Số: 82 ')}<w:commentRangeStart w:id="1"/><w:r><mc:`)
  })

  test('in a paragraph that is no longer the same', () => {
    const bytes = validWord({ body: p(r('a')) + p(r('kỷ niệm 49 năm'), '<w:jc w:val="both"/>') })
    const other = validWord({ body: p(r('a')) + p(r('kỷ niệm 48 năm')) })
    expect(commentsOf(annotate(bytes, notesAt(other, ['48'])))).toMatchObject([
      { words: 'kỷ niệm 49 năm', lines: ['Đoạn 2: “kỷ niệm 48 năm”', '48'] },
    ])
  })

  test('in a paragraph that is no longer there', () => {
    const bytes = validWord({ body: p('') + p(r('a')) })
    const other = validWord({ body: p(r('a')) + p(r('b')) + p(r('kỷ niệm 48 năm')) })
    expect(commentsOf(annotate(bytes, notesAt(other, ['48'])))).toMatchObject([
      { words: 'a', lines: ['Đoạn 3: “kỷ niệm 48 năm”', '48'] },
    ])
  })

  test('of the whole file stands at its beginning', () => {
    const bytes = validWord({ body: p('') + p(run('<w:br/>')) + p(r('KẾ HOẠCH')) })
    expect(commentsOf(annotate(bytes, [{ lines: ['Tệp còn 3 chỗ sửa.'] }]))).toMatchObject([
      { words: '\n', lines: ['Tệp còn 3 chỗ sửa.'] },
    ])
  })

  test('in a file without words there is none', () => {
    const bytes = validWord({ body: '<w:p/>' })
    expect(annotate(bytes, [{ lines: ['a'] }])).toBe(bytes)
  })
})

describe('the comments part', { timeout }, () => {
  const body = p(r('kỷ niệm 48 năm'))

  test('tells message, hint and rule', () => {
    const bytes = validWord({ body })
    const diagnostic = { ruleId: 'x-y', severity: 'error', message: 'A < “B”', hint: 'Sửa & lưu.', file: 'a' } as const
    const notes = [noteOf(diagnostic, wordsIn(read(bytes), '48'))]
    const date = '2024-04-23T00:00:00Z'
    expect(commentsOf(annotate(bytes, notes, { ...annotator, date }))).toEqual([
      {
        words: '48',
        lines: ['A < “B”', 'Sửa & lưu.', 'x-y'],
        attributes: `w:id="1" w:author="kehoach" w:date="${date}" w:initials="kh"`,
      },
    ])
  })

  test('a control character in a message is a space', async () => {
    const bytes = validWord({ body })
    const annotated = annotate(bytes, [{ lines: ['a\u0001b\ud800c'] }])
    expect(commentsOf(annotated)[0]!.lines).toEqual(['a b c'])
    expect(await problemsOf(annotated)).toEqual([])
  })

  test.each<[what: string, root: (xmlns: string) => string]>([
    [
      'with a comment',
      (xmlns) => `<w:comments ${xmlns}><w:comment w:id="1" w:author="B">${p(r('Xem lại'))}</w:comment></w:comments>`,
    ],
    ['without one', (xmlns) => `<w:comments ${xmlns}/>`],
  ])('that is there already, %s, is added to', async (_, root) => {
    const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const has = root('').includes('Xem')
    const marked = `<w:commentRangeStart w:id="1"/>${r('48')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`
    const relation = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes/comments1.xml"/></Relationships>`
    const types = partOf(validWord({}), '[Content_Types].xml')
    const bytes = validWord({
      body: p(r('kỷ niệm ') + (has ? marked : r('48')) + r(' năm')),
      files: {
        '[Content_Types].xml': types.replace('</Types>', `${override('word/notes/comments1.xml', 'comments')}</Types>`),
        'word/_rels/document.xml.rels': relation,
        'word/notes/comments1.xml': root(xmlns),
      },
    })
    expect(await problemsOf(bytes)).toEqual([])
    const annotated = annotate(bytes, notesAt(bytes, ['niệm 48']))
    const found = commentsOf(annotated, 'word/notes/comments1.xml')
    expect(found.map(({ words, lines }) => [words, lines])).toEqual([
      ['niệm 48', ['niệm 48']],
      ...(has ? [['48', ['Xem lại']]] : []),
    ])
    expect(partOf(annotated, 'word/_rels/document.xml.rels')).toBe(relation)
    expect(await problemsOf(annotated)).toEqual([])
  })

  test('takes a free name and a free relation', async () => {
    const bytes = validWord({
      body,
      styles: '',
      files: {
        'word/comments.xml': '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    })
    const annotated = annotate(bytes, notesAt(bytes, ['48']))
    expect(commentsOf(annotated, 'word/comments2.xml').map(({ words }) => words)).toEqual(['48'])
    expect(partOf(annotated, 'word/_rels/document.xml.rels')).toMatch(
      /Id="rId2" Type="[^"]*\/comments" Target="comments2.xml"/,
    )
    expect(await problemsOf(annotated)).toEqual([])
  })

  test('does without relations so far', async () => {
    const relations = 'word/_rels/document.xml.rels'
    const bytes = validWord({
      body,
      files: { [relations]: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' },
    })
    const annotated = annotate(bytes, notesAt(bytes, ['48']))
    expect(await problemsOf(annotated)).toEqual([])
  })
})

test('a file that can’t be read', () => {
  const notes = [{ lines: ['a'] }]
  const bytes = validWord({ body: p(r('48')) })
  const noTypes = validWord({ body: p(r('48')), files: { '[Content_Types].xml': '<a>' } })
  for (const bad of [noTypes, bytes.subarray(0, 300), new Uint8Array()]) {
    const { value, diagnostics } = annotateDocx(bad, 'a.docx', notes, annotator)
    expect([value, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([undefined, ['file-read']])
  }
})
