import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { syllablesLike, timesWith, wordsBeginningWith, wordsEndingIn } from '../../src/knowledge/lexicon/lexicon.js'
import { isLetterSlip, isMarkSlip, plainLetters } from '../../src/text/language/slip.js'

const [words, alone] = ['words', 'alone'].map((name) =>
  readFileSync(new URL(`../../src/knowledge/lexicon/${name}.tsv`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]),
) as [[string, string][], [string, string][]]

describe('the lexicon', () => {
  it('is written out for the program as its source stands', async () => {
    const syllables = new Map(alone.map(([syllable, times]) => [syllable, figureOf(times)]))
    for (const syllable of words.flatMap(([word]) => word.split(' '))) {
      if (!syllables.has(syllable)) syllables.set(syllable, figureOf('0'))
    }
    for (const [word, times] of words) {
      const [first, second] = word.split(' ') as [string, string]
      syllables.set(first, `${syllables.get(first)}${second}${figureOf(times)}`)
    }
    const lines = new Map<string, string>()
    for (const [syllable, rest] of [...syllables].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const plain = plainLetters(syllable)
      const before = lines.get(plain)
      lines.set(plain, `${before === undefined ? '' : `${before} `}${syllable}${rest}`)
    }
    await expect(printed(lines)).toMatchFileSnapshot('../../src/knowledge/lexicon/entries.json')
    await expect(printed(endingsOf(lines))).toMatchFileSnapshot('../../src/knowledge/lexicon/endings.json')
  })

  it('holds words of two syllables, each once', () => {
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length)
    for (const [word, times] of words) expect(word, times).toMatch(/^\p{Ll}+ \p{Ll}+$/u)
  })

  it('knows a word, about how often it stands, and what begins with another mark', () => {
    const like = syllablesLike('xay')
    expect(like.map(({ text }) => text)).toEqual(['xay', 'xây', 'xảy', 'xẩy'])
    const xây = like.find(({ text }) => text === 'xây')!
    expect(timesWith(xây, 'dựng')).toBeGreaterThan(50_000)
    expect(timesWith(xây, 'dự')).toBeUndefined()
    expect(wordsBeginningWith(xây)).toContainEqual({ text: 'dựng', times: timesWith(xây, 'dựng') })
    expect(syllablesLike('zzz')).toEqual([])
    expect(syllablesLike('constructor')).toEqual([])
    expect(wordsEndingIn('quyền').map(({ text }) => text)).toContain('thẩm')
    expect(wordsEndingIn('zzz')).toEqual([])
  })
})

function figureOf(times: string): string {
  return String.fromCharCode(48 + Math.min(36, Math.round(2 * Math.log2(Math.max(1, Number(times))))))
}

function printed(lines: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(Object.fromEntries(lines), undefined, 2)}\n`
}

const thousand = figureOf('1000')

/** By the second syllables of words: the first ones, of those words that stand often. */
function endingsOf(lines: ReadonlyMap<string, string>): Map<string, string> {
  const endings = new Map<string, string>()
  for (const entry of [...lines.values()].flatMap((line) => line.split(' '))) {
    const [first, ...parts] = entry.match(/[^0-T]+[0-T]/g)!
    for (const part of parts.filter((other) => other.at(-1)! >= thousand)) {
      const second = part.slice(0, -1)
      endings.set(second, `${endings.get(second) ?? ''}${first!.slice(0, -1)}${part.at(-1)}`)
    }
  }
  return endings
}

describe('a slip of typing', () => {
  test.each([
    ['dụng', 'dựng'],
    ['truyên', 'truyền'],
    ['mội', 'môi'],
    ['đới', 'đối'],
    ['đụng', 'dụng'],
    ['vu', 'vụ'],
    ['đuong', 'đương'],
    ['hoach', 'hoạch'],
  ])('writes %s for %s by a mark', (written, meant) => {
    expect(isMarkSlip(written, meant)).toBe(true)
  })

  test.each([
    ['đạt', 'đất'],
    ['kí', 'ký'],
    ['dụng', 'dụng'],
  ])('never writes %s for %s', (written, meant) => {
    expect(isMarkSlip(written, meant)).toBe(false)
  })

  test.each([
    ['trệt', 'triệt', true],
    ['ngắng', 'ngắn', true],
    ['thình', 'hình', true],
    ['trnug', 'trung', true],
    ['nồng', 'lồng', true],
    ['lý', 'lí', false],
    ['toàn', 'toàn', false],
    ['hoạch', 'hạch', true],
    ['thiếu', 'niên', false],
  ])('writes %s for %s by a letter: %j', (written, meant, slips) => {
    expect(isLetterSlip(written, meant)).toBe(slips)
  })
})
