import { strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { applyDocxFixes, type FixedDocx } from '../../src/docx-edit/fix.js'
import {
  bodyOf,
  bold,
  deleted,
  type Edit,
  field,
  fixesOf,
  hyperlink,
  inserted,
  numbering,
  oneCopy,
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

function fix(bytes: Uint8Array, edits: readonly Edit[]): FixedDocx {
  const { value, diagnostics } = applyDocxFixes(bytes, 'a.docx', fixesOf(bytes, edits))
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

describe('new words in place', { timeout }, () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const own = (text: string) =>
    `<w:p w:rsidR="00A1B2C3"><w:pPr><w:jc w:val="both"/></w:pPr><w:r w:rsidR="00A1B2C4"><w:rPr><w:i/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const caps = (text: string) => run(`<w:rPr><w:caps/></w:rPr>${t(text)}`)
  const hidden = (text: string) => run(`<w:rPr><w:vanish/></w:rPr>${t(text)}`)
  const endDeleted = '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>'
  const date = (day: number) => `Huế, ngày ${day} tháng 4 năm 2024`

  test.each<[what: string, body: string, edits: Edit[], expected: string]>([
    ['in one run', p(r('kỷ niệm 48 năm')), [['48', '49']], p(r('kỷ niệm 49 năm'))],
    [
      'only in the run that changes',
      p(r('kỷ niệm ') + bold('49') + r('8 năm')),
      [['498', '49']],
      p(r('kỷ niệm ') + bold('49') + r(' năm')),
    ],
    [
      'in the first of the runs that an edit touches',
      p(r('ngày ') + bold('Quốc') + r(' Khánh') + r('.')),
      [['Quốc Khánh', 'Lao động']],
      p(r('ngày ') + bold('Lao động') + r('') + r('.')),
    ],
    ['with all properties as they were', own('Bảo hiễm xã hội'), [['hiễm', 'hiểm']], own('Bảo hiểm xã hội')],
    ['behind an entity', p(r('A &amp; B &#x1EA1; c')), [['ạ c', 'ạ d']], p(r('A &amp; B &#x1EA1; d'))],
    ['in place of an entity', p(r('A &amp; B')), [['&', 'và']], p(r('A và B'))],
    ['that XML must escape', p(r('A và B')), [['và', '& <3>']], p(r('A &amp; &lt;3&gt; B'))],
    [
      'for decomposed letters',
      p(r('Ba\u0309o hie\u0302\u0303m xa\u0303')),
      [['hiễm', 'hiểm']],
      p(r('Ba\u0309o hiểm xa\u0303')),
    ],
    ['that are the same letters, composed', p(r('Ba\u0309o hiểm')), [['Bảo', 'Bảo']], p(r('Bảo hiểm'))],
    ['around what nobody sees', p(r('Tổ ch\u200bức')), [['chức', 'chúc']], p(r('Tổ chúc'))],
    ['in front of the first letter', p(r('2024')), [['2024', 'năm 2024']], p(r('năm 2024'))],
    ['behind the last letter', p(bold('01/5') + r('.')), [['01/5', '01/5/2024']], p(bold('01/5/2024') + r('.'))],
    [
      'with a space at the end',
      p(run('<w:t>48</w:t>') + r('năm')),
      [['48', '49 ']],
      p(run('<w:t xml:space="preserve">49 </w:t>') + r('năm')),
    ],
    [
      'with a space at the end, where space at the ends did not count',
      p(run('<w:t xml:space="default">  48\n </w:t>') + r('năm')),
      [['48', '49 ']],
      p(run('<w:t xml:space="preserve">49 </w:t>') + r('năm')),
    ],
    [
      'with a space at the end, where spaces named by numbers did not count',
      p(run('<w:t>&#32;48&#x20;\n</w:t>') + r('năm')),
      [['48', '49 ']],
      p(run('<w:t xml:space="preserve">49 </w:t>') + r('năm')),
    ],
    [
      'beside a no-break space',
      p(run('<w:t>\u00a048\u00a0</w:t>') + r('năm')),
      [['48', '49']],
      p(run('<w:t>\u00a049\u00a0</w:t>') + r('năm')),
    ],
    [
      'that leave a space at the end',
      p(run('<w:t>kỷ niệm 48</w:t>') + r('năm')),
      [['48', '']],
      p(run('<w:t xml:space="preserve">kỷ niệm </w:t>') + r('năm')),
    ],
    [
      'at several places of one run',
      p(run('<w:t>a b c</w:t>')),
      [
        ['a', 'x'],
        ['b', ''],
        ['c', 'zz'],
      ],
      p(run('<w:t>x  zz</w:t>')),
    ],
    [
      'of the second of several passages',
      p(run(`${t('Nơi nhận:')}<w:br/>${t('- Lưu: VT.')}`)),
      [['VT', 'VP']],
      p(run(`${t('Nơi nhận:')}<w:br/>${t('- Lưu: VP.')}`)),
    ],
    [
      'on the second line of a passage',
      p(run(`${t('kỷ niệm ')}<w:br/>${t(' 48 năm')}`)),
      [['48', '49']],
      p(run(`${t('kỷ niệm ')}<w:br/>${t(' 49 năm')}`)),
    ],
    [
      'behind a tab',
      p(run(`${t('1.')}<w:tab/>${t('Mục đich')}`)),
      [['đich', 'đích']],
      p(run(`${t('1.')}<w:tab/>${t('Mục đích')}`)),
    ],
    [
      'in the second of two blocks',
      p(run(`${t('Số: 82')}<w:tab/>${t(date(23))}`)),
      [['23', '24']],
      p(run(`${t('Số: 82')}<w:tab/>${t(date(24))}`)),
    ],
    [
      'in a cell',
      table(row([cell(p(r('a'))), cell(p(r('48')))])),
      [['48', '49']],
      table(row([cell(p(r('a'))), cell(p(r('49')))])),
    ],
    ['in a hyperlink', p(hyperlink(r('doan.vm'))), [['vm', 'vn']], p(hyperlink(r('doan.vn')))],
    ['in a smart tag', p(smartTag(r('48')) + r(' năm')), [['48 năm', '49 năm']], p(smartTag(r('49')) + r(' năm'))],
    ['in the text of a link', p(field('HYPERLINK "a"', r('48'))), [['48', '49']], p(field('HYPERLINK "a"', r('49')))],
    ['in what is typed into a form', p(field('FORMTEXT', r('48'))), [['48', '49']], p(field('FORMTEXT', r('49')))],
    [
      'behind a field, not in it',
      p(field('REF a', r('48')) + r('năm')),
      [['48năm', '48 năm']],
      p(field('REF a', r('48')) + r(' năm')),
    ],
    [
      'shown as capitals, in small letters',
      p(caps('bảo hiễm xã hội')),
      [['HIỄM XÃ', 'HIỂM XÃ']],
      p(caps('bảo hiểm xã hội')),
    ],
    ['shown as capitals, typed so', p(caps('BẢO HIỄM')), [['HIỄM', 'HIỂM']], p(caps('BẢO HIỂM'))],
    ['shown as capitals, with a capital', p(caps('Ðoàn')), [['ÐOÀN', 'ĐOÀN']], p(caps('Đoàn'))],
    ['shown as capitals, beside a number', p(caps('II. nội dung')), [['II.', 'III.']], p(caps('III. nội dung'))],
    ['shown as capitals, behind small letters', p(caps('tổ chc')), [['CHC', 'CHỨC']], p(caps('tổ chức'))],
    [
      'beside what is hidden',
      p(r('kỷ niệm ') + hidden('48') + r('48 năm')),
      [['48', '49']],
      p(r('kỷ niệm ') + hidden('48') + r('49 năm')),
    ],
    ['in a content control', control(p(r('48'))), [['48', '49']], control(p(r('49')))],
    [
      'inside what was inserted, beside what was deleted',
      p(r('kỷ niệm ') + inserted(r('49')) + deleted('8') + r(' năm')),
      [['49 năm', '50 năm']],
      p(r('kỷ niệm ') + inserted(r('50')) + deleted('8') + r(' năm')),
    ],
    [
      'over the deleted end of a paragraph',
      p(r('kỷ niệm '), endDeleted) + p(r('48 năm')),
      [['niệm 48', 'năm 49']],
      p(r('kỷ năm 49'), endDeleted) + p(r(' năm')),
    ],
    [
      'behind the mark of an item',
      p(r('- Tổ chức')) + p(r('+ họp')),
      [['họp', 'Họp']],
      p(r('- Tổ chức')) + p(r('+ Họp')),
    ],
    [
      'in a text box of one copy',
      p(run(oneCopy('DỰ THÀO')) + r('a')),
      [['THÀO', 'THẢO']],
      p(run(oneCopy('DỰ THẢO')) + r('a')),
    ],
  ])('%s', async (_, body, edits, expected) => {
    const bytes = validWord({ body })
    expect(await problemsOf(bytes)).toEqual([])
    const { bytes: fixed, applied, skipped } = fix(bytes, edits)
    expect([applied.length, skipped]).toEqual([edits.length, []])
    expect(bodyOf(fixed)).toBe(expected)
    expect(await problemsOf(fixed)).toEqual([])
  })

  test('behind a number that Word counts', async () => {
    const bytes = validWord({ body: listed('MỤC ĐICH', 1), numbering })
    const { bytes: fixed } = fix(bytes, [['ĐICH', 'ĐÍCH']])
    expect(textsOf(fixed)).toEqual(['I. MỤC ĐÍCH'])
    expect(await problemsOf(fixed)).toEqual([])
  })

  test('in a footnote', async () => {
    const bytes = validWord({
      body: p(`${r('năm 2024')}<w:r><w:footnoteReference w:id="7"/></w:r>`),
      footnotes: `<w:footnote w:id="7">${p(`<w:r><w:footnoteRef/></w:r>${r('Theo lich.')}`)}</w:footnote>`,
    })
    const { bytes: fixed } = fix(bytes, [
      ['lich', 'lịch'],
      ['2024', '2025'],
    ])
    expect(textsOf(fixed)).toEqual(['năm 2025', 'Theo lịch.'])
    expect(await problemsOf(fixed)).toEqual([])
  })
})

test('in the head of pages', async () => {
  const bytes = validWord({
    body: p(r('Kế hoạch')),
    running: { h1: p(r('kỷ niệm 48 năm')), f1: p(r('Chân')) },
    lastSection: section(['default h1', 'default f1']),
  })
  const { bytes: fixed } = fix(bytes, [['48', '49']])
  expect(textsOf(fixed)).toEqual(['Kế hoạch', 'kỷ niệm 49 năm', 'Chân'])
  expect(await problemsOf(fixed)).toEqual([])
})

describe('what is left to a person', () => {
  const sdt = '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr>'
  test.each<[what: string, parts: WordParts, edit: Edit, reason: string]>([
    ['a number that Word counts', { body: listed('NỘI DUNG', 1), numbering }, ['I. NỘI', 'II. NỘI'], 'counted'],
    ['a tab', { body: p(run(`${t('1.')}<w:tab/>${t('Mục')}`)) }, ['.\tM', '. M'], 'not-text'],
    [
      'a line break',
      { body: p(`<w:r>${t('kỷ niệm')}<w:br/>${t('49 năm')}</w:r>`) },
      ['niệm\n49', 'niệm 49'],
      'not-text',
    ],
    [
      'a hyphen that never breaks',
      { body: p(`<w:r>${t('26')}<w:noBreakHyphen/>${t('30')}</w:r>`) },
      ['-', '–'],
      'not-text',
    ],
    [
      'a sign of a symbol font',
      { body: p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 20')}`) },
      ['≥', '>'],
      'not-text',
    ],
    ['a formula', { body: p('<m:oMath xmlns:m="m"><m:r><m:t>2+2</m:t></m:r></m:oMath>') }, ['2', '3'], 'not-text'],
    ['a CDATA section', { body: p('<w:r><w:t><![CDATA[48]]> năm</w:t></w:r>') }, ['48', '49'], 'not-text'],
    ['another prefix', { body: p('<x:r xmlns:x="x"><x:t>48</x:t></x:r>') }, ['48', '49'], 'not-text'],
    ['a new line', { body: p(r('a b')) }, [' ', '\n'], 'unwritable'],
    ['half a character', { body: p(r('a b')) }, ['b', '\ud83d'], 'unwritable'],
    ['a bound control', { body: p(`${sdt}<w:sdtContent>${r('48')}</w:sdtContent></w:sdt>`) }, ['48', '49'], 'bound'],
    ['the result of a field', { body: p(field('REF a', r('48'))) }, ['48', '49'], 'field'],
    ['a part of one', { body: p(r('kỷ niệm 4') + field('REF a', r('8'))) }, ['48', '50'], 'field'],
    ['what would stand in one', { body: p(field('REF a', r('ab'))) }, ['ab', 'a b'], 'field'],
    [
      'a simple field',
      { body: p(`<w:fldSimple w:instr=" DOCPROPERTY a ">${r('48')}</w:fldSimple>`) },
      ['48', '49'],
      'field',
    ],
    ['a field in a link', { body: p(field('HYPERLINK "a"', field('REF a', r('48')))) }, ['48', '49'], 'field'],
    ['a formula of Word', { body: p(field('= 40 + 8', r('48'))) }, ['48', '49'], 'field'],
    [
      'capitals by formatting',
      { body: p(run(`<w:rPr><w:caps/></w:rPr>${t('việt nam')}`)) },
      ['VIỆT NAM', 'Việt Nam'],
      'caps',
    ],
    ['a text box of two copies', { body: p(twoCopies('DỰ THÀO') + r('a')) }, ['THÀO', 'THẢO'], 'box'],
    ['a signed file', { body: p(r('48')), files: { '_xmlsignatures/origin.sigs': '' } }, ['48', '49'], 'signed'],
  ])('%s', (_, parts, edit, reason) => {
    const bytes = validWord(parts)
    const { bytes: fixed, applied, skipped } = fix(bytes, [edit])
    expect([applied, skipped.map((one) => one.reason)]).toEqual([[], [reason]])
    expect(fixed).toBe(bytes)
  })

  test('the second of two edits that overlap', () => {
    const bytes = validWord({ body: p(r('kỷ niệm 48 năm')) })
    const { bytes: fixed, skipped } = fix(bytes, [
      ['48', '49'],
      ['8 năm', '9 năm trời'],
      ['niệm', 'niện'],
    ])
    expect(skipped.map(({ fix: { edits }, reason }) => [edits[0]!.text, reason])).toEqual([['9 năm trời', 'overlap']])
    expect(textsOf(fixed)).toEqual(['kỷ niện 49 năm'])
  })

  test('all edits of a fix when one can’t be made', () => {
    const bytes = validWord({ body: p(`<w:r>${t('48')}<w:tab/>${t('năm')}</w:r>`) })
    const { passage } = wordsIn(read(bytes), '48')
    const edits = [
      { start: 0, end: 2, text: '49' },
      { start: 2, end: 3, text: ' ' },
    ]
    const { value } = applyDocxFixes(bytes, 'a.docx', [{ passage, edits }])
    expect(value).toMatchObject({ bytes, applied: [], skipped: [{ reason: 'not-text' }] })
  })

  test('a passage of another file', () => {
    const bytes = validWord({ body: p(r('kỷ niệm 48 năm')) })
    const others = ['kỷ niệm 48 ngày', 'kỷ niệm  48 năm'].map((text) => validWord({ body: p(r(text)) }))
    for (const other of others) {
      const { value } = applyDocxFixes(bytes, 'a.docx', fixesOf(other, [['48', '49']]))
      expect(value).toMatchObject({ bytes, applied: [], skipped: [{ reason: 'unknown-place' }] })
    }
  })

  test('a file that can’t be read', () => {
    const bytes = validWord({ body: p(r('48')) })
    const latin = validWord({
      files: { 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e) },
    })
    for (const bad of [latin, bytes.subarray(0, 300), new Uint8Array()]) {
      const { value, diagnostics } = applyDocxFixes(bad, 'a.docx', fixesOf(bytes, [['48', '49']]))
      expect([value, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([undefined, ['file-read']])
    }
  })
})

test('a byte order mark stays', () => {
  const document = partOf(validWord({ body: p(r('kỷ niệm 48 năm')) }), 'word/document.xml')
  const bytes = validWord({ files: { 'word/document.xml': `\ufeff${document}` } })
  const { bytes: fixed } = fix(bytes, [['48', '49']])
  expect(unzipSync(fixed)['word/document.xml']).toEqual(strToU8(`\ufeff${document.replace('48', '49')}`))
})
