import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { applyFixes } from '../../src/fix.js'
import { applySuppressions } from '../../src/suppression/apply.js'
import { lineStarts, positionAt } from '../../src/text/lines.js'
import { sourced, sourceRange } from '../../src/text/sourced.js'
import { withoutSuppressions } from '../../src/text/suppression.js'
import { longSuppressions } from '../support/long-texts.js'
import { growth } from '../support/work.js'

const ruleIds = new Set(['weekday', 'name', 'tone-mark'])

/** Wherever `498` stands the rule `weekday` finds something, and `name` wherever `Hội` does. */
function findings(text: string): Diagnostic[] {
  const starts = lineStarts(text)
  const find = (ruleId: string, words: RegExp) =>
    Array.from(text.matchAll(words), ({ index, 0: found }) => ({
      ruleId,
      severity: 'error' as const,
      message: found,
      file: 'x',
      position: positionAt(starts, [index, index + found.length]),
    }))
  return [...find('weekday', /498/g), ...find('name', /Hội/g)]
}

function lint(text: string, isYaml: boolean, diagnostics = findings(text)): string[] {
  const left = applySuppressions(diagnostics, { file: 'x', text, isYaml, ruleIds })
  return left.map(
    ({ ruleId, position, message }) => `${position!.start.line}:${position!.start.column} ${ruleId} ${message}`,
  )
}

describe('YAML', () => {
  test.each([
    ['on the line itself', 'date: 498 # kehoach-ignore weekday: số cũ\n'],
    ['on the line above', '# kehoach-ignore weekday: số cũ\ndate: 498\n'],
    ['above a blank line', '# kehoach-ignore weekday: số cũ\n\ndate: 498\n'],
    ['of two rules', '# kehoach-ignore weekday, name: số cũ\ntitle: Hội 498\n'],
    ['one above the other', '# kehoach-ignore weekday: số cũ\n# kehoach-ignore name: tên cũ\ntitle: Hội 498\n'],
    ['with a colon in the reason', 'date: 498 #kehoach-ignore weekday: theo công văn: 12\n'],
    ['as on Windows', 'a: b\r\n# kehoach-ignore weekday: số cũ\r\ndate: 498\r\n'],
    ['behind a quoted #', 'date: "# 498" # kehoach-ignore weekday: số cũ\n'],
    ['in a list', 'lead:\n  # kehoach-ignore name: tên cũ\n  - Hội A\n'],
    ['behind a block header', 'body: | # kehoach-ignore weekday: số cũ\n  một\ndate: 1\n', ['1:9 suppression-unused']],
    ['in the body, above', 'body: |\n  a\n\n  <!-- kehoach-ignore weekday: số cũ -->\n  498 năm\n'],
    ['in the body, in a paragraph', 'body: |\n  498 năm <!-- kehoach-ignore weekday: số cũ -->\n  hai\n'],
  ])('%s', (_, text, expected: string[] = []) => {
    expect(lint(text, true).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })

  test.each([
    [
      'two lines above',
      '# kehoach-ignore weekday: số cũ\na: b\ndate: 498\n',
      ['1:1 suppression-unused', '3:7 weekday'],
    ],
    ['of another rule', 'date: 498 # kehoach-ignore name: số cũ\n', ['1:7 weekday', '1:11 suppression-unused']],
    ['without a reason', 'date: 498 # kehoach-ignore weekday\n', ['1:7 weekday', '1:11 suppression-form']],
    ['with an empty reason', 'date: 498 # kehoach-ignore weekday: \n', ['1:7 weekday', '1:11 suppression-form']],
    ['without a rule', 'date: 498 # kehoach-ignore: số cũ\n', ['1:7 weekday', '1:11 suppression-form']],
    [
      'of a rule that is none',
      'date: 498 # kehoach-ignore week-day: số cũ\n',
      ['1:7 weekday', '1:28 suppression-form'],
    ],
    ['inside quotes', 'date: "498 # kehoach-ignore weekday: x"\n', ['1:8 weekday']],
    [
      'as a heading of the body',
      'body: |\n  # kehoach-ignore weekday: x\n  498\n',
      ['2:3 suppression-form', '3:3 weekday'],
    ],
    ['not closed', 'body: |\n  <!-- kehoach-ignore weekday: x\n  498\n', ['2:3 suppression-form', '3:3 weekday']],
    ['by another name', 'date: 498 # kehoach-ignores weekday: x\n', ['1:7 weekday']],
    ['of one rule too many', 'date: 498 # kehoach-ignore weekday, name: x\n', ['1:11 suppression-unused']],
  ])('%s has no effect', (_, text, expected) => {
    expect(lint(text, true).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
  })
})

test('text and Markdown take the HTML form alone', () => {
  expect(lint('498 <!-- kehoach-ignore weekday: số cũ -->\n', false)).toEqual([])
  expect(lint('<!-- kehoach-ignore weekday: số cũ -->\n\n498\n', false)).toEqual([])
  expect(lint('498 # kehoach-ignore weekday: x\n', false)).toEqual(['1:1 weekday 498'])
})

test('what a rule finds in the comment itself is no finding', () => {
  expect(lint('498 <!-- kehoach-ignore weekday: 498 là số của Hội -->\n', false)).toEqual([])
})

test('a finding over several lines is meant by a comment on any of them', () => {
  const text = 'một\nhai <!-- kehoach-ignore name: x -->\nba\n'
  const finding = { ruleId: 'name', severity: 'error' as const, message: 'x', file: 'x' }
  const position = positionAt(lineStarts(text), [0, text.length - 1])
  expect(lint(text, false, [{ ...finding, position }])).toEqual([])
})

test('what keeps a plan from being read stays, and nothing is called unused then', () => {
  const text = 'a: [ # kehoach-ignore yaml-syntax, weekday: x\n# kehoach-ignore weekday: y\n'
  const broken: Diagnostic = {
    ruleId: 'yaml-syntax',
    severity: 'error',
    message: 'x',
    file: 'x',
    position: positionAt(lineStarts(text), [3, 4]),
  }
  expect(lint(text, true, [broken])).toEqual([
    '1:4 yaml-syntax x',
    '1:23 suppression-form Không có quy tắc “yaml-syntax”.',
  ])
})

test('a rule that did not run has no unused suppressions', () => {
  const text = 'a: b # kehoach-ignore weekday: x\n'
  const context = { file: 'x', text, isYaml: true, ruleIds }
  expect(applySuppressions([], context)).toHaveLength(1)
  expect(applySuppressions([], { ...context, off: new Set(['weekday']) })).toEqual([])
})

test.each([
  { text: 'a: b # kehoach-ignore weekday: x\nc: d\n', fixed: 'a: b\nc: d\n' },
  { text: 'a: b\n  # kehoach-ignore weekday: x\r\nc: d\n', fixed: 'a: b\nc: d\n' },
  { text: 'body: |\n  một <!-- kehoach-ignore weekday: x --> hai\n', fixed: 'body: |\n  một hai\n' },
])('an unused one is taken out of $text, when a person says so', ({ text, fixed }) => {
  const diagnostics = applySuppressions([], { file: 'x', text, isYaml: true, ruleIds })
  expect(applyFixes(text, diagnostics).applied).toBe(0)
  const [edit] = diagnostics[0]!.fix!
  expect(text.slice(0, edit!.range[0]) + edit!.text + text.slice(edit!.range[1])).toBe(fixed)
})

test.each([
  { text: 'một\n  <!-- kehoach-ignore weekday: x -->\nhai\n', printed: 'một\nhai\n' },
  { text: 'một  <!-- kehoach-ignore weekday: x -->\nhai\n', printed: 'một\nhai\n' },
  { text: '- một <!--kehoach-ignore weekday: x--> <!-- khác -->\n', printed: '- một <!-- khác -->\n' },
  { text: 'một\r\n<!-- kehoach-ignore weekday: x -->\r\nhai', printed: 'một\r\nhai' },
  { text: 'một\n<!-- kehoach-ignore weekday: x -->', printed: 'một\n' },
])('$text is printed without the comment, and each character knows its place', ({ text, printed }) => {
  const left = withoutSuppressions(sourced(text))
  expect(left.text).toBe(printed)
  for (const [index, character] of [...left.text].entries()) {
    expect(text.slice(...sourceRange(left, index, index + 1))).toBe(character)
  }
})

describe('comments that are none', () => {
  test.each<[what: string, text: string, expected: string[], printed: string]>([
    [
      'one that another begins in',
      'a <!-- kehoach-ignore name: x <!-- kehoach-ignore weekday: y --> 498',
      [],
      'a <!-- kehoach-ignore name: x 498',
    ],
    [
      'two on a line leave the words between',
      '<!-- kehoach-ignore weekday: x --> 498 <!-- kehoach-ignore name: y -->',
      ['1:40 suppression-unused'],
      ' 498',
    ],
  ])('%s', (_, text, expected, printed) => {
    expect(lint(text, false).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected)
    expect(withoutSuppressions(sourced(text)).text).toBe(printed)
  })
})

describe('comments are read in linear time', () => {
  test.each(longSuppressions)('%s', (_, text) => {
    const work = (long: string) => {
      withoutSuppressions(sourced(long))
      lint(long, false)
    }
    expect(growth(text, 5_000, work)).toBeLessThan(6)
  })
})
