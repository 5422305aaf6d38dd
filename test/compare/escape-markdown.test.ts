import { GFM, parser } from '@lezer/markdown'
import { decodeHTMLStrict } from 'entities/decode'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReadings } from '../../src/compare/compare.js'
import type { Block, Reading } from '../../src/compare/reading.js'
import { escapeMarkdown } from '../../src/compare/report/escape-markdown.js'
import { reportComparison } from '../../src/index.js'
import { printable } from '../../src/text/terminal/display.js'

const gfm = parser.configure(GFM)

/** The kinds of nodes in a text, each once. */
function nodesIn(markdown: string): Set<string> {
  const names = new Set<string>()
  gfm.parse(markdown).iterate({ enter: ({ name }) => void names.add(name) })
  return names
}

const attacks = [
  '@octocat hãy duyệt',
  '@vn-org/team',
  'bí.thư@example.org',
  '#12 và GH-34, octo/repo#5, !6, %7, ~8, &9, $10',
  '<img src=x onerror=alert(1)>',
  '<!-- ẩn -->',
  '</details><script>alert(1)</script>',
  '| một | hai |',
  '**đậm** __đậm__ *nghiêng* _nghiêng_ ~~gạch~~ `mã`',
  '[chữ](javascript:alert(1)) ![ảnh](https://example.org/x.png) [^1]',
  'https://example.org http://example.org www.example.org ftp://example.org',
  'mailto:a@example.org xmpp:a@example.org',
  '# tiêu đề',
  '- mục',
  '+ mục',
  '1. mục',
  '2) mục',
  '> trích',
  '```\nmã\n```',
  '---',
  '===',
  '- [ ] việc',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '\\@octocat \\| \\<b>',
  ':smile: :+1:',
  '$x^2$ và $$y$$',
  'một\n\n# hai\n\n| a |\n|---|',
  '\u202ehgi\u0000\u001b[31m',
  '[!WARNING]',
  '/close',
  ' - mục',
  '\n1. mục',
]

/** In finished text these are looked for where no sign stands between. */
const found = /@[\p{L}\p{N}_-]|#\d|\bGH-\d|[!%~&$]\d|:\/\/|www\.|:[a-z_+-]/iu

describe('nothing that a stranger writes is more than words', () => {
  test.each(attacks)('%j', (text) => {
    const escaped = escapeMarkdown(text)
    const seen = decodeHTMLStrict(escaped)
    expect(seen.replaceAll('\u2060', '')).toBe(printable(text.replace(/\s+/g, ' ')))
    expect(seen).not.toMatch(found)
    expect(escaped).not.toContain('\n')
    expect([...nodesIn(escaped)].sort()).toEqual(expect.toSatisfy(isPlain))
    expect([...nodesIn(`- ${escaped}`)].filter((name) => name === 'BulletList' || name === 'OrderedList')).toHaveLength(
      1,
    )
  })

  test('no line begins what GitLab does as it is told', () => {
    expect(escapeMarkdown('\n/close')).toBe(' &#47;close')
    expect(escapeMarkdown('/close 5/2024')).toBe('&#47;close 5/2024')
  })

  test('of any text, in a line and in a cell', () => {
    const sign = fc.constantFrom(...'|<>&`*_~[]()!\\#+-=:$@^{}.1/ \n\taà'.split(''))
    const text = fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 30 }), fc.constantFrom(...attacks))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, two] = [escapeMarkdown(a), escapeMarkdown(b)]
        expect(decodeHTMLStrict(one).replaceAll('\u2060', '')).toBe(
          printable(a.replace(/\s+/g, ' ')).replaceAll('\u2060', ''),
        )
        expect(nodesIn(`x ${one} **${two}**`)).toEqual(expect.toSatisfy(isPlain))
        const cells: string[] = []
        gfm.parse(`| A | B |\n|---|---|\n| x${one} | x${two} |\n`).iterate({
          enter: ({ name }) => void (name === 'TableCell' && cells.push(name)),
        })
        expect(cells).toHaveLength(4)
      }),
      { numRuns: 2000 },
    )
  })

  test('in a whole report', async () => {
    const readingOf = (words: string): Reading => ({
      facts: [{ key: 'recipients', items: attacks.map((text) => `${text} ${words}`) }],
      activities: attacks.map((text, block) => ({
        ...{ id: text, name: text, from: 'schedule', block },
        fields: [{ key: text, label: text, text: `${text} ${words}` }],
      })),
      blocks: (words === 'cũ' ? attacks : attacks.toReversed()).flatMap((text, index): Block[] => [
        { kind: 'row', mark: text, cells: [text, words], level: 0, align: 'left', told: 'activities' },
        { kind: 'heading', mark: text, cells: [`${text} đoạn số ${index}`], level: 1, align: 'left' },
        { kind: 'annex', mark: text, cells: [`${text} ${words}`], level: 1, align: 'left', told: 'annexes' },
        { kind: 'paragraph', mark: '', cells: [`${text} ${words} chi đoàn`], level: 0, align: 'left' },
      ]),
    })
    const names = { before: '@a|b <b>.yaml', after: '`c`.yaml' }
    const comparison = compareReadings(readingOf('cũ'), readingOf('mới'), names)
    for (const list of [comparison.facts, comparison.activities, comparison.annexes, comparison.moves])
      expect(list.length).toBeGreaterThan(3)
    const report = await reportComparison('markdown', comparison)
    const known = ['Document', 'Paragraph', 'Entity', 'StrongEmphasis', 'EmphasisMark', 'ATXHeading4', 'HeaderMark']
    const lists = [
      'BulletList',
      'ListItem',
      'ListMark',
      'Table',
      'TableHeader',
      'TableRow',
      'TableCell',
      'TableDelimiter',
    ]
    expect([...nodesIn(report)].filter((name) => ![...known, ...lists, 'HTMLTag'].includes(name))).toEqual([])
    const tags = new Set(Array.from(report.matchAll(/<[^>]*>/g), ([tag]) => tag))
    expect([...tags].sort()).toEqual(['</del>', '</ins>', '<del>', '<ins>'])
    expect(decodeHTMLStrict(report)).not.toMatch(found)
    const html = await reportComparison('html', comparison)
    const attributes = Array.from(html.matchAll(/<[a-z][^>]*>/g), ([tag]) => tag.match(/ [\w-]+(?==)/g) ?? []).flat()
    expect([...new Set(attributes)].sort()).toEqual(
      [' aria-hidden', ' charset', ' class', ' content', ' http-equiv', ' lang', ' name', ' scope'].sort(),
    )
    expect(html).not.toMatch(/<(?:img|script|b>\.|details)|\u202e|\0/)
  })
})

function isPlain(names: Iterable<string>): boolean {
  const plain = new Set(['Document', 'Paragraph', 'Entity', 'StrongEmphasis', 'EmphasisMark'])
  return [...names].every((name) => plain.has(name))
}
