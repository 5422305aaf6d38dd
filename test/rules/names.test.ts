import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Draft, Passage } from '../../src/draft/draft.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { capitalisation } from '../../src/rules/names/capitalisation.js'
import { nameConsistency } from '../../src/rules/names/consistency/name-consistency.js'
import { repeatedWord } from '../../src/rules/spelling/repeated-word.js'
import { syllable } from '../../src/rules/spelling/syllable.js'
import { toneMark } from '../../src/rules/spelling/tone-mark.js'
import { placeholder } from '../../src/rules/structure/placeholder.js'
import { bracketUnclosed } from '../../src/rules/typing/bracket-unclosed.js'
import { punctuation } from '../../src/rules/typing/punctuation.js'
import { quoteUnclosed } from '../../src/rules/typing/quote-unclosed.js'
import { unicode } from '../../src/rules/typing/unicode.js'
import { sourced, toNfc } from '../../src/text/sourced.js'

const rules = [
  ...[bracketUnclosed, capitalisation, nameConsistency, placeholder, punctuation, quoteUnclosed],
  ...[repeatedWord, syllable, toneMark, unicode],
]

function lint(text: string, only = rules) {
  return lintDraft(readText(text, 'draft.txt').value!, only, text)
}

function shown(text: string, only = rules): string[] {
  return lint(text, only).map(({ ruleId, position }) => {
    const { start, end } = position!
    return `${ruleId}: ${text.slice(start.offset, end.offset)}`
  })
}

const pieces = [
  ...['“', '”', '"', '(', ')', '[', ']', '{{', '}}', '…', '....', '___', ' ', '  ', '\u00a0', '\u200b', '\u0301', '\n'],
  ...['\n\n', '- ', '1. ', ';', ',', '.', ':', '/', ' -', '– ', 'số ', 'ngày ', 'thứ bảy', '11/5/2024', '24-26/8'],
  ...[' các các', ' của của', '’', '‘', ':(', '(a', '1)'],
  ...['Quốc Hội', 'Ủy Ban nhân dân', 'tâp', 'nghành', 'cuả', 'tieesng', 'Vie65t', 'hoà', 'hòa', 'hiễm', 'hiểm', 'qui'],
  ...[
    'quy định',
    'Thành Đoàn',
    'Thành đoàn',
    'Kế hoach',
    'а',
    'Ð',
    '\ud800',
    '👨\u200d👩',
    '𝗧',
    '\v',
    '\ufffc',
    'İ',
    'ß',
  ],
]

describe('names and characters', () => {
  it('are judged in any text without a fault, and mending comes to an end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        let text = parts.join('')
        for (let round = 0; ; round++) {
          expect(round).toBeLessThan(10)
          const { text: mended, applied } = applyFixes(text, lint(text))
          if (applied === 0) break
          expect(mended).not.toBe(text)
          text = mended
        }
      }),
      { numRuns: 300 },
    )
  })

  test('composed and decomposed letters give the same findings', () => {
    const text = '- Tâp trung phối hợp với Công Đoàn , nghành y tế;\n- Uỷ ban, hóa đơn, văn hóa.'
    const found = (written: string) => shown(written).filter((line) => !line.startsWith('unicode'))
    expect(found(text.normalize('NFD')).map((line) => line.normalize('NFC'))).toEqual(found(text))
    expect(found(text)).toHaveLength(5)
  })

  test('expressions of a plan are never judged', () => {
    const text = 'Kỷ niệm \ufffc\ufffc\ufffc, tại \ufffc\ufffc; tâ\ufffcp.'
    const passage: Passage = { kind: 'paragraph', text, source: sourced(text), allowsExpressions: true }
    const draft: Draft = { file: 'plan.yaml', passages: [passage], headings: [], facts: {} }
    expect(lintDraft(draft, rules, text)).toEqual([])
  })
})

describe('a Word draft', () => {
  const wordPassage = (written: string, index: number): Passage => {
    const source = toNfc(sourced(written))
    return {
      kind: 'paragraph',
      text: source.text,
      place: { part: `đoạn ${index + 1}` },
      origin: { part: 'word/document.xml', paragraph: index + 1, source, accepted: written },
    }
  }

  test('tells its decomposed letters, once for the file', () => {
    const written = ['Tổ chức hội nghị.', 'Tuyên truyền'.normalize('NFD'), 'và vận động.'.normalize('NFD')]
    const passages = written.map((text, index) => wordPassage(text, index))
    const [finding, ...others] = lintDraft({ file: 'a.docx', passages, headings: [], facts: {} }, [unicode])
    expect(others).toEqual([])
    expect(finding!.message).toContain('5 chữ')
    expect(finding!.place).toMatchObject({ part: 'đoạn 2' })
  })
})

test.each([
  ['Kế hoạch ,hoạt động', 'Viết “hoạch, hoạt”.'],
  ['Kế hoạch , hoạt động', 'Viết “hoạch,”.'],
  ['Kế hoạch,hoạt động', 'Viết “hoạch, hoạt”.'],
  ['Kế hoạch (vòng 1) ;hoạt động', 'Viết “1); hoạt”.'],
  ['Kế hoạch ( nếu có) ấy', 'Viết “(nếu”.'],
])('%s: the hint shows what the fix writes', (text, hint) => {
  const diagnostics = lint(text, [punctuation])
  expect(diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([hint])
  expect(applyFixes(text, diagnostics).text).toContain(/“(.+)”/.exec(hint)![1])
  expect(lint(applyFixes(text, diagnostics).text, [punctuation])).toEqual([])
})
