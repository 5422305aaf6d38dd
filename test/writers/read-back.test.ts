import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { type Block, type Document, type Paragraph, textOf } from '../../src/document/document.js'
import { capitalsOf } from '../../src/ooxml/formatting.js'
import { findParts } from '../../src/ooxml/parts.js'
import { type Picture, readPicture } from '../../src/picture/picture.js'
import { readWordBlocks } from '../../src/readers/docx.js'
import type { Standard } from '../../src/standard/standard.js'
import { asSeen } from '../../src/text/as-seen.js'
import { sourced } from '../../src/text/sourced.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeText } from '../../src/writers/text/text.js'
import { bodyTable } from '../support/body-tables.js'
import { standardOf } from '../support/docx-standard.js'
import { pngOf } from '../support/pictures.js'

const standards: Record<string, Standard> = Object.fromEntries(
  ['doan', 'nd30', 'dang'].map((name) => [name, standardOf(name)]),
)

// What was lost or doubled somewhere, or nearly: marks that look like bullets, numbers, rules, markup, quotes of YAML.
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'Tổ chức hội nghị đoàn viên kỷ niệm năm Huế TNCS ĐOÀN'.split(' ')) },
  fc.constantFrom(
    ...'[ ] [] [x] ____ … ... ........ --- - – — + • ☐ ✓ ➢ * ** *** # ## > \\ \\_ _ ` ~ $& $1 %1. &amp; & < > <b> {a} }'.split(
      ' ',
    ),
    ...`' '' " "" ’ “ ” « » I. IV. II/ V) XIV 1. 1) 1/ 1- 1.1. 10.000 a) b. đ) A. (1) i. 2024 26/3 8h00 Số: 5-KH ngày tháng`.split(
      ' ',
    ),
    ...[
      '\u00a0',
      'a\u00a0b',
      '\u202f',
      '\u2011',
      'x\u2011y',
      '\u00ad',
      'a\u00adb',
      '\u200b',
      '\u200eb',
      '\ufeff',
      'e\u0302\u0301',
      '𝐀',
      '👨\u200d👩\u200d👧',
    ],
    ...[
      'ß',
      'ı',
      'İ',
      'ŉ',
      'ﬁ',
      'Căn cứ',
      'Nơi nhận:',
      'KẾ HOẠCH',
      'TM.',
      'Trên đây',
      '{{year}}',
      'tại TP.',
      'http://a.vn/b_c',
    ],
  ),
)
const phrase = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '))
const line = fc.tuple(fc.constantFrom('Tổ', 'I.', '[ ]', "'", '____', '-', '1.'), phrase).map((some) => some.join(' '))
const value = fc.oneof(phrase, line)

const bullets = fc
  .array(value, { minLength: 1, maxLength: 3 })
  .map((some) => some.map((text) => `- ${text}`).join('\n'))
const numbers = fc.tuple(value, value).map(([one, two]) => `- Các việc:\n  1. ${one}\n  2. **Hai** ${two}`)
const heading = fc
  .tuple(fc.constantFrom('#', '##'), value, fc.constantFrom('', '', ' {-}'))
  .map(([marks, name, end]) => `${marks} ${name}${end}`)
const strong = value.map((text) => `**Mục:** *${text}* và m^2^`)
const cell = fc.oneof(value, fc.constantFrom('A|B', '||', '|'))
const table = bodyTable(cell.map((text) => text.replaceAll('|', '\\|')))
const picture = fc.oneof(value, fc.constant('')).map((caption) => `![${caption}](a.png)`)
const body = fc
  .array(
    fc.oneof(value, bullets, numbers, heading, strong, table, picture, fc.constant('Trang sau\n\n---\n\nTrang mới')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((blocks) => blocks.join('\n\n'))

const plan = fc.record({
  standard: fc.constantFrom('doan', 'nd30', 'dang'),
  issuer: fc.record({ parent: value, name: fc.array(value, { minLength: 1, maxLength: 2 }), authority: value }),
  number: fc.constantFrom('5', '82', undefined),
  symbol: fc.constantFrom('KH/ĐTN', 'KH-UBND'),
  place: value,
  date: fc.constant('23/4/2024'),
  title: fc.array(value, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  activities: fc
    .array(fc.record({ name: value, lead: fc.array(value, { minLength: 1, maxLength: 2 }), where: value }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((some) => some.map((activity, index) => ({ id: `a${index}`, when: '10-11/5/2024', ...activity }))),
  body: fc
    .tuple(fc.constant('Mở đầu như sau:\n\n# Mục\n\n'), body, fc.constantFrom('', '\n\n{{details "a0"}}'))
    .map((some) => some.join('')),
  recipients: fc.array(value, { minLength: 1, maxLength: 3 }),
  signature: fc.record({ post: value, name: value }),
  draft: fc.boolean(),
  schedule: fc.constant(true),
  annexes: fc
    .array(fc.record({ title: value, body, orientation: fc.constantFrom('portrait', 'landscape') }), { maxLength: 2 })
    .map((some) => some.map((annex, index) => ({ id: `p${index}`, ...annex }))),
})

// JSON is YAML.
const yamlOf = (keys: object) =>
  Object.entries(keys)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}\n`]))
    .join('')

async function compile(keys: object) {
  const { value } = await compilePlan(yamlOf(keys), 'a.yaml', async (name) => ({
    value: standards[name]!,
    diagnostics: [],
  }))
  return value && { ...value, pictures }
}

const pictures = new Map([['a.png', readPicture(pngOf({ width: 9, height: 9 })) as Picture]])

/** As a reader tells it: what is seen, with plain blanks and hyphens. */
function plain(text: string): string {
  return asSeen(sourced(text))
    .text.normalize('NFC')
    .replaceAll('\u2011', '-')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

/** The paragraphs of the tree with their marks: as a Word file is read, row by row; or as a text goes, who signs block by block. */
function paragraphsOf({ sections }: Document, standard: Standard, order: 'rows' | 'columns'): string[] {
  const said = (paragraph: Paragraph) => {
    const text = plain(`${paragraph.mark} ${textOf(paragraph)}`)
    if (!standard.styles[paragraph.style]!.caps) return text
    // In a text ß is SS; a style of Word leaves it.
    return plain(order === 'rows' ? capitalsOf(text) : text.toUpperCase())
  }
  const below = (block: Block): string[] => {
    if (block.type === 'paragraph') return [said(block)]
    if (block.type === 'figure') return block.caption ? [said(block.caption)] : []
    const cells = block.rows.flatMap((row, index) => row.cells.map((cell, column) => ({ ...cell, index, column })))
    const { layout, together } = standard.tables[block.style]!
    if (order === 'columns' && layout && together) cells.sort((a, b) => a.column - b.column)
    return cells.flatMap(({ paragraphs }) => paragraphs.map(said))
  }
  return sections.flatMap(({ blocks }) => blocks.flatMap(below)).filter((text) => text !== '')
}

/** What a Word file says, paragraph by paragraph; of Word's own bullets only that there is one. */
function readBack(bytes: Uint8Array): { text: string; bullet: boolean }[] {
  const budget = { left: 1e8 }
  const paragraphs = new Map<number, { text: string; bullet: boolean }>()
  for (const { text, kind, origin } of readWordBlocks(findParts(bytes, budget), budget).blocks) {
    const known = paragraphs.get(origin!.paragraph)
    paragraphs.set(
      origin!.paragraph,
      known ? { ...known, text: plain(`${known.text} ${text}`) } : { text: plain(text), bullet: kind === 'item' },
    )
  }
  return [...paragraphs.values()]
}

test('what is written is what is read', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (keys) => {
      const compiled = await compile(keys)
      fc.pre(compiled !== undefined)
      const { document, standard } = compiled
      const rows = paragraphsOf(document, standard, 'rows')
      const read = readBack(await writeDocx(compiled))
      expect(read.map(({ text, bullet }, index) => (bullet ? `${rows[index]?.split(' ')[0]} ${text}` : text))).toEqual(
        rows,
      )
      const [letterhead = '', ...others] = writeText(compiled).split('\n\n')
      const inText = (some: Document) => paragraphsOf(some, standard, 'columns').join(' ')
      // Its two blocks stand side by side.
      expect(wordsIn(letterhead)).toEqual(wordsIn(inText({ sections: [only(document, 0, 1)] })))
      expect(
        plain(
          others
            .join('\n\n')
            .replace(/^\|.*\|$/gm, cellsOf)
            .replace(/^\[Hình: (.*)\]$/gm, captionOf),
        ),
      ).toBe(inText({ sections: [only(document, 1), ...document.sections.slice(1)] }).replaceAll(' m2', ' m²'))
    }),
    { numRuns: 100 },
  )
})

function only({ sections: [first] }: Document, from: number, to?: number): Document['sections'][number] {
  return { ...first!, blocks: first!.blocks.slice(from, to) }
}

function wordsIn(text: string): string[] {
  return plain(text).split(' ').sort()
}

function captionOf(_: string, said: string): string {
  return said === 'a.png' ? '' : said
}

function cellsOf(row: string): string {
  if (/^\|(?: --- *\|)+$/.test(row)) return ''
  const cells = row.slice(2, -2).split(/(?<!\\)\|/)
  const own = cells.map((cell) => cell.trim()).filter((cell) => cell !== '<<' && cell !== '^^')
  return own.join(' ').replaceAll('\\|', '|')
}
