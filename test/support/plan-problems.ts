import { expect } from 'vitest'
import { type ParseOptions, parsePlan } from '../../src/plan/parse.js'

/** A plan, `«` and `»` around the characters that are wrong, and for each in order `ruleId: words of the message`. */
export type MarkedCase = [name: string, plan: string, ...expected: string[]]

/** Exactly the marked characters are reported, in order, and each says so in Vietnamese with a hint. */
export function expectProblems(marked: string, expected: readonly string[], options: ParseOptions = {}): void {
  const { text, ranges } = unmark(marked)
  const { value, diagnostics } = parsePlan(text, 'plan.yaml', options)
  const found = diagnostics.map(({ ruleId, message, position }) => ({
    ruleId,
    message,
    range: position && [position.start.offset, position.end.offset],
  }))
  expect(found).toEqual(
    expected.map((words, index) => {
      const [, ruleId, message] = /^([\w-]+): (.*)$/su.exec(words)!
      return { ruleId, message: expect.stringContaining(message!), range: ranges[index] }
    }),
  )
  expect(ranges).toHaveLength(expected.length)
  expect(value === undefined).toBe(expected.length > 0)
  for (const { position, hint, message } of diagnostics) {
    const { start, end } = position!
    expect(text.split(/\r\n|\n/)[start.line - 1]!.slice(start.column - 1)).toContain(
      text.slice(start.offset, end.offset).split(/\r?\n/, 1)[0]!,
    )
    expect(hint).toMatch(/\S/)
    expect(message).not.toMatch(/expected|invalid|unexpected|must|undefined|NaN|\[object/i)
  }
}

function unmark(marked: string): { text: string; ranges: [number, number][] } {
  const starts: number[] = []
  const ranges: [number, number][] = []
  let text = ''
  for (const character of marked) {
    if (character === '«') starts.push(text.length)
    else if (character === '»') ranges.push([starts.pop()!, text.length])
    else text += character
  }
  return { text, ranges: ranges.sort((a, b) => a[0] - b[0]) }
}
