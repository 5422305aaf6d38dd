import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { longestPassage } from '../../src/draft/long-passages.js'
import { lintDraft } from '../../src/lint.js'
import { rules } from '../../src/rules/index.js'
import { sourced } from '../../src/text/sourced.js'
import { longPassages } from '../support/long-texts.js'
import { growth } from '../support/work.js'

function draftOf(text: string): Draft {
  const passages = [{ kind: 'paragraph' as const, text, source: sourced(text) }]
  return { file: 'a.txt', passages, headings: [], facts: {}, source: text }
}

// Longer ones the rules never see.
const size = Math.floor((longestPassage - 20) / 4)

describe('the rules go over a long text no more than a few times', () => {
  test.each(longPassages)('%s', (_, text) => {
    expect(growth(text, size, (long) => lintDraft(draftOf(long), rules, long))).toBeLessThan(6)
  })
})

test('a search that begins anew at each word is seen', () => {
  const careless = (text: string) => {
    for (const { index } of text.matchAll(/\S+/g)) text.slice(0, index).includes('không có')
  }
  expect(growth(longPassages.find(([name]) => name === 'names')![1], size, careless)).toBeGreaterThan(12)
})
