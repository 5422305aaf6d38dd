import type { Draft } from '../../src/draft/draft.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { cell, p, r, row, table, word } from './word.js'

const formRules = rules.filter(({ id }) => id.startsWith('form-'))

export function draftOf(text: string): Draft {
  return readText(text, 'draft.txt').value!
}

/** `form-date: ngày 7 …` for everything that the rules of form say of a text, in reading order. */
export function formFindings(text: string): string[] {
  return lintDraft(draftOf(text), formRules, text).map(
    ({ ruleId, position }) => `${ruleId}: ${text.slice(position?.start.offset, position?.end.offset)}`,
  )
}

/** The same of a Word file, with the place in it instead of the words. */
export function formFindingsInWord(bytes: Uint8Array): string[] {
  const { value } = readDocx(bytes, 'draft.docx')
  return lintDraft(value!, formRules).map(({ ruleId, place, message }) => `${ruleId} (${place?.part}): ${message}`)
}

/** A Word draft as offices make them: two columns above the title and below the text, paragraphs between. */
export function wordDraft(header: [string[], string[]], body: string[], ending: [string[], string[]]): Uint8Array {
  return word({ body: columns(header) + lines(body) + columns(ending) })
}

function columns([left, right]: [string[], string[]]): string {
  return left.length + right.length === 0 ? '' : table(row([cell(lines(left)), cell(lines(right))]))
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => p(r(text))).join('')
}
