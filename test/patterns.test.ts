import { describe, expect, test, vi } from 'vitest'
import { ambiguousLoop } from './support/ambiguity.js'
import { composedPatterns, type Patterns, writtenPatterns } from './support/patterns.js'

// What stands at each way's beginning keeps the ways apart, which goes by more than one character.
const apart = [
  String.raw`[^\\*_${'`'}^<>[\]!\s]| (?=[^ \n])| {2,}(?![ \n])`,
  String.raw`\p{Default_Ignorable_Code_Point}|(?<!\ufe0f|[\p{Extended_Pictographic}`,
]

function ambiguous(patterns: Patterns): string[] {
  return [...patterns].flatMap(([written, pattern]) => {
    const loop = apart.some((known) => written.includes(known)) ? undefined : ambiguousLoop(pattern)
    return loop ? [`${pattern.file}: ${written}, at ${loop}`] : []
  })
}

describe('no pattern has a loop that reads the same characters in two ways', () => {
  test('of those that are written', () => {
    const patterns = writtenPatterns()
    expect(patterns.size).toBeGreaterThan(500)
    expect(ambiguous(patterns)).toEqual([])
  })

  test('of those that are put together', async () => {
    vi.resetModules()
    const patterns = await composedPatterns(async () => {
      await import('../src/index.js')
      const [{ rules }, { lintExample }] = [
        await import('../src/rules/index.js'),
        await import('./support/rules-example.js'),
      ]
      for (const rule of rules) for (const example of rule.examples) lintExample(rule, example)
    })
    expect(patterns.size).toBeGreaterThan(50)
    expect(ambiguous(patterns)).toEqual([])
  })
})

describe('such a loop is told', () => {
  test.each([
    [String.raw`x{2,}(?:\s?x{2,})*`, 'x{2,})*'],
    ['(?:a*)*b', 'a*)*b'],
    [String.raw`(?:a|\w)*b`, String.raw`a|\w)*b`],
    [String.raw`(?:\p{L}+\s?)*b`, String.raw`\p{L}+\s?)*b`],
    ['(?:a(?:x*|y*))*b', 'a(?:x*|y*))*b'],
    ['(?:a{1,60})*b', 'a{1,60})*b'],
    ['(?<=(?:a|a)*b)c', 'a|a)*b)c'],
  ])('%s', (source, loop) => expect(ambiguousLoop({ source, flags: 'u' })).toBe(loop))

  test.each(['(?:a|b)*', String.raw`(?:\p{L}+\s)*`, 'a{2,}b?a*', '(?:ab?){0,6}'])('not of %s', (source) =>
    expect(ambiguousLoop({ source, flags: 'u' })).toBeUndefined(),
  )
})
