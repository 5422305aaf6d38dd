import type { Draft } from '../draft/draft.js'
import { helpers } from '../plan/expression/expression.js'
import { fontSigns } from '../rules/typing/characters.js'

/** What a plan can't say as the draft does stands as signs that no text has while the draft is read. */
const [opening, closing, unknown] = ['\ue002', '\ue003', '\ue004']

const named = String.raw`(?:${helpers.join('|')})(?![\p{L}\d-])`
const brace = new RegExp(String.raw`\{(?=\{)|(?<=\{)\{|\{(?=\s*(?:\{\s*)?${named})|\}(?=\})|(?<=\})\}`, 'gu')
const ofFont = /[\ue000-\uf8ff]/g

/**
 * What looks like an expression is none of a draft's: no escape keeps it from being computed. Nor can a plan print the
 * signs that fonts have of their own.
 */
export function hideSigns({ passages }: Draft): void {
  for (const passage of passages) {
    passage.text = hidden(passage.text)
    if (passage.typed !== undefined) passage.typed = hidden(passage.typed)
  }
}

function hidden(text: string): string {
  const plain = text.replace(ofFont, (sign) => fontSigns[sign] ?? unknown)
  return /[{}]/.test(plain) ? plain.replace(brace, (found) => (found === '{' ? opening : closing)) : plain
}

/** As the plan prints them: brackets, and a box where only the draft's font knew the sign. */
export function shownSigns(text: string): string {
  return text.replaceAll(opening, '(').replaceAll(closing, ')').replaceAll(unknown, '□')
}

/** What is to be said of the signs in a text. */
export function signDoubts(text: string): string[] {
  return [
    ...(text.includes(opening) || text.includes(closing) ? [bracesDoubt] : []),
    ...(text.includes(unknown) ? [fontDoubt] : []),
  ]
}

const bracesDoubt = 'tệp gốc ghi dấu {{ }}, mà kế hoạch dùng cho chỗ tự tính; nay ghi là (( ))'
const fontDoubt = 'dấu □ ở đây trong tệp gốc là một ký hiệu của phông Symbol hoặc Wingdings'
