import fc from 'fast-check'
import { unzipSync, Zip, ZipDeflate } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { annotateDocx } from '../../src/docx-edit/annotate.js'
import { applyDocxFixes, type DocxFix } from '../../src/docx-edit/fix.js'
import { readZip } from '../../src/ooxml/zip-read.js'
import { planModel } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { buildDocx } from '../support/docx-xml.js'
import { openInOffice } from '../support/edit-office.js'
import {
  bold,
  commentsOf,
  deleted,
  hyperlink,
  inserted,
  problemsOf,
  read,
  reject,
  textsOf,
  validWord,
  wordsIn,
} from '../support/edit-word.js'
import { hasOffice } from '../support/office.js'
import { p, r, t } from '../support/word.js'

if (!hasOffice) console.warn('edited-whole.test.ts: soffice is not installed, no file was opened in it')

const timeout = 120_000
const revision = { author: 'kehoach', date: '2024-04-23T00:00:00Z' }
const annotator = { author: 'kehoach', initials: 'kh' }

function fix(bytes: Uint8Array, fixes: readonly DocxFix[], track?: typeof revision) {
  const { value, diagnostics } = applyDocxFixes(bytes, 'a.docx', fixes, track)
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

function fixesOf(bytes: Uint8Array, ...edits: [old: string, words: string][]): DocxFix[] {
  return edits.map(([old, text]) => {
    const { passage, start, end } = wordsIn(read(bytes), old)
    return { passage, edits: [{ start, end, text }] }
  })
}

describe('the archive', { timeout }, () => {
  const media = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251)
  const bytes = validWord({
    body: p(r('kỷ niệm 48 năm')),
    styles: '',
    files: { 'word/media/Ảnh 1.png': media, 'customXml/item1.xml': '<a/>' },
  })

  test('keeps every other file as it is stored, in its order', () => {
    const { bytes: fixed } = fix(bytes, fixesOf(bytes, ['48', '49']))
    const [before, after] = [readZip(bytes), readZip(fixed)]
    expect([...after.keys()]).toEqual([...before.keys()])
    for (const [name, { data, header, record }] of before) {
      if (name === 'word/document.xml') continue
      expect(after.get(name)).toMatchObject({ data, header })
      expect(after.get(name)!.record.subarray(0, 42)).toEqual(record.subarray(0, 42))
    }
    expect(unzipSync(fixed)['word/media/Ảnh 1.png']).toEqual(media)
  })

  test('of a program that writes sizes behind the data', async () => {
    const chunks: Uint8Array[] = []
    const zip = new Zip((_, chunk) => chunks.push(chunk))
    for (const [name, data] of Object.entries(unzipSync(bytes)).filter(([name]) => !name.includes('media'))) {
      const file = new ZipDeflate(name)
      zip.add(file)
      file.push(data, true)
    }
    zip.end()
    const streamed = new Uint8Array(Buffer.concat(chunks))
    const { bytes: fixed } = fix(streamed, fixesOf(streamed, ['48', '49']))
    expect(textsOf(fixed)).toEqual(['kỷ niệm 49 năm'])
    expect(await problemsOf(fixed)).toEqual([])
  })

  test('is the same each time', () => {
    const fixes = fixesOf(bytes, ['48', '49'])
    const notes = [{ target: wordsIn(read(bytes), '48'), lines: ['a'] }]
    expect(fix(bytes, fixes)).toEqual(fix(bytes, fixes))
    expect(fix(bytes, fixes, revision)).toEqual(fix(bytes, fixes, revision))
    expect(annotateDocx(bytes, 'a', notes, annotator)).toEqual(annotateDocx(bytes, 'a', notes, annotator))
  })

  test('of a bomb is not opened', () => {
    const bomb = validWord({ files: { 'word/document.xml': new Uint8Array(4_000_000).fill(32) } })
    expect(applyDocxFixes(bomb, 'a.docx', []).diagnostics).toMatchObject([{ ruleId: 'file-read' }])
    expect(annotateDocx(bomb, 'a.docx', [{ lines: ['a'] }], annotator).diagnostics).toMatchObject([
      { ruleId: 'file-read' },
    ])
  })
})

describe('any paragraphs and any edit', { timeout }, () => {
  const words = fc.constantFrom(
    'kỷ niệm',
    '48',
    ' ',
    ' năm ',
    'A &amp; B',
    '&lt;x&gt;',
    'xa\u0303 ho\u0323\u0302i',
    'Thị',
    '&#x1EA1;',
    '𝐀',
    '\u00a0',
    ' Làm\u00a0',
    '&#xA0;quen\u202f',
    '\u200e92',
    'Tổ\u00ad',
    '&#32;',
  )
  const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(''))
  const unspaced = (some: string) => `<w:r><w:t>${some}</w:t></w:r>`
  const piece = fc.oneof(
    text.map(r),
    text.map(bold),
    text.map(unspaced),
    text.map((some) => `<w:r><w:tab/>${t(some)}<w:br/>${t(some)}</w:r>`),
    text.map((some) => inserted(r(some) + bold(some))),
    text.map(deleted),
    text.map((some) => hyperlink(r(some))),
  )
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => p(pieces.join('')))
  const body = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((some) => {
    let id = 0
    return some.join('').replace(/w:id="\d"/g, () => `w:id="${++id}"`)
  })
  const edit = fc.record({
    passage: fc.nat(),
    start: fc.nat(),
    length: fc.nat(12),
    text: fc.constantFrom('', 'a', 'Lao động', ' b ', '<&>', 'x\u0301', '𝐁'),
  })

  /** Where an edit falls, at whole characters. */
  function targetOf(
    bytes: Uint8Array,
    { passage: at, start: from, length }: { passage: number; start: number; length: number },
  ) {
    const { passages } = read(bytes)
    const passage = passages[at % passages.length]
    if (!passage) return undefined
    const edges = [0, ...Array.from(passage.text.matchAll(/\P{M}\p{M}*/gu), ({ 0: one, index }) => index + one.length)]
    const start = from % edges.length
    return { passage, start: edges[start]!, end: edges[Math.min(edges.length - 1, start + length)]!, passages }
  }

  // Marks alone are a dash row to the reader, which an edit may make or unmake.
  const squash = (texts: readonly string[]) =>
    texts
      .join('')
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

  test.each([
    ['in place', undefined],
    ['as tracked changes', revision],
  ])('%s', (_, track) => {
    fc.assert(
      fc.property(body, edit, (content, random) => {
        const bytes = validWord({ body: content })
        const target = targetOf(bytes, random)
        if (!target) return
        const { passage, start, end, passages } = target
        const edits = [{ start, end, text: random.text }]
        const { bytes: fixed, applied } = fix(bytes, [{ passage, edits }], track)
        const after = passage.text.slice(0, start) + random.text + passage.text.slice(end)
        const expected = passages.map((one) => (one === passage && applied.length > 0 ? after : one.text))
        expect(squash(textsOf(fixed))).toBe(squash(expected))
        if (track) expect(textsOf(reject(fixed))).toEqual(textsOf(bytes))
      }),
      { numRuns: 150 },
    )
  })

  test('a comment holds just its words', () => {
    fc.assert(
      fc.property(body, edit, edit, (content, ...random) => {
        const bytes = validWord({ body: content })
        const targets = random.flatMap((one) => targetOf(bytes, one) ?? []).filter(({ start, end }) => end > start)
        if (targets.length === 0) return
        const notes = targets.map((target) => ({ target, lines: ['a'] }))
        const { value } = annotateDocx(bytes, 'a.docx', notes, annotator)
        expect(textsOf(value!)).toEqual(textsOf(bytes))
        const found = commentsOf(value!).map((comment) => squash([comment.words]))
        expect(found.sort()).toEqual(
          targets.map(({ passage, start, end }) => squash([passage.text.slice(start, end)])).sort(),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('is valid', async () => {
    for (const [content, random] of fc.sample(fc.tuple(body, edit), { numRuns: 10, seed: 1 })) {
      const bytes = validWord({ body: content })
      const target = targetOf(bytes, random)
      if (!target) continue
      const { passage, start, end } = target
      const fixes = [{ passage, edits: [{ start, end, text: random.text }] }]
      expect(await problemsOf(fix(bytes, fixes).bytes)).toEqual([])
      expect(await problemsOf(fix(bytes, fixes, revision).bytes)).toEqual([])
      const { value } = annotateDocx(bytes, 'a.docx', [{ target, lines: ['a'] }], annotator)
      expect(await problemsOf(value!)).toEqual([])
    }
  })
})

test('elements in any order', { timeout }, () => {
  const names =
    'p r t pPr rPr rPrChange ins del moveTo hyperlink sdt sdtContent fldChar txbxContent br numId Choice ' +
    'AlternateContent Fallback tbl tr tc tcPr sectPr sym fldSimple instrText vanish noBreakHyphen tab tabs footnoteReference'
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 7 },
      fc.constantFrom('a b', ' c&amp;', p(r('kỷ niệm')), r('48')),
      fc
        .tuple(
          fc.constantFrom(...names.split(' ')),
          fc.constantFrom('begin', 'separate', 'end'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(
          ([tag, type, inside]) => `<w:${tag} w:val="1" w:id="1" w:fldCharType="${type}">${inside.join('')}</w:${tag}>`,
        ),
    ),
  }))
  // Found by chance: a run's formatting is written once more where a comment begins inside the run, words and all.
  const inProperties = p(
    `<w:r><w:rPr>${r('48')}</w:rPr><w:txbxContent>${p(r('kỷ niệm'))}</w:txbxContent>${p('')}</w:r>`,
  )
  const body = fc.array(node, { minLength: 1, maxLength: 5 }).map((nodes) => nodes.join('') + p(nodes.join('')))
  const change = (bytes: Uint8Array, at: number) =>
    read(bytes).passages.map((passage) => {
      const start = at % passage.text.length
      return { passage, edits: [{ start, end: start + 1, text: 'Q' }] }
    })
  fc.assert(
    fc.property(body, fc.nat(), (content, at) => {
      const bytes = validWord({ body: content })
      const fixes = change(bytes, at)
      for (const track of [undefined, revision]) {
        const { bytes: fixed, applied } = fix(bytes, fixes, track)
        expect(textsOf(fixed).join('').split('Q').length - 1).toBe(applied.length)
      }
      const notes = fixes.map(({ passage, edits: [edit] }) => ({ target: { passage, ...edit! }, lines: ['a'] }))
      expect(textsOf(annotateDocx(bytes, 'a.docx', notes, annotator).value!)).toEqual(textsOf(bytes))
    }),
    { numRuns: 300, examples: [[inProperties, 0]] },
  )
})

describe('a plan of our own', { timeout }, () => {
  let bytes: Uint8Array
  let fixes: DocxFix[]

  beforeAll(async () => {
    bytes = await buildDocx(planModel(), doan())
    fixes = fixesOf(bytes, ['đoàn viên', 'thanh niên'], ['07/5/2024', '08/5/2024'], ['Văn phòng', 'Ban'])
  })

  test('is fixed, tracked and annotated, and stays valid', async () => {
    const texts = textsOf(bytes)
    const { bytes: fixed, skipped } = fix(bytes, fixes)
    const { bytes: tracked } = fix(bytes, fixes, revision)
    const expected = [...texts]
    for (const { passage, edits } of fixes) {
      for (const { start, end, text } of edits) {
        expected[texts.indexOf(passage.text)] = passage.text.slice(0, start) + text + passage.text.slice(end)
      }
    }
    expect(skipped).toEqual([])
    expect(textsOf(fixed)).toEqual(expected)
    expect(textsOf(tracked)).toEqual(expected)
    expect(textsOf(reject(tracked))).toEqual(texts)
    const notes = fixes.map(({ passage, edits: [edit] }) => ({ target: { passage, ...edit! }, lines: ['a', 'b'] }))
    const { value: annotated } = annotateDocx(bytes, 'a.docx', notes, annotator)
    expect(
      commentsOf(annotated!)
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['07/5/2024', 'Văn phòng', 'đoàn viên'])
    expect(textsOf(annotated!)).toEqual(texts)
    for (const made of [fixed, tracked, annotated!]) expect(await problemsOf(made)).toEqual([])
  })

  test.runIf(hasOffice)('opens in LibreOffice with its changes and comments', () => {
    const [fixed, tracked] = [undefined, revision].map((track) => openInOffice(fix(bytes, fixes, track).bytes))
    expect([fixed!.includes('08/5/2024'), fixed!.includes('07/5/2024')]).toEqual([true, false])
    expect(tracked!.match(/<text:(?:insertion|deletion)>/g)).toHaveLength(2 * fixes.length)
    const signed = /<dc:creator>kehoach<\/dc:creator>\s*<dc:date>2024-04-23</g
    expect(tracked!.match(signed)).toHaveLength(2 * fixes.length)
    const notes = fixes.map(({ passage, edits: [edit] }) => ({ target: { passage, ...edit! }, lines: ['Xem lại'] }))
    const annotated = openInOffice(annotateDocx(bytes, 'a.docx', notes, annotator).value!)
    expect(annotated.match(/<office:annotation /g)).toHaveLength(notes.length)
    expect(annotated.match(/<meta:creator-initials>kh</g)).toHaveLength(notes.length)
    const held = Array.from(annotated.matchAll(/<\/office:annotation>(.*?)<office:annotation-end/gs), ([, words]) =>
      words!.replace(/<[^>]*>/g, ''),
    )
    expect(held.sort()).toEqual(['07/5/2024', 'Văn phòng', 'đoàn viên'])
  })
})
