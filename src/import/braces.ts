import type { Draft } from '../draft/draft.js'
import { helpers } from '../plan/expression/expression.js'

/** A draft's braces that a plan would take for an expression, while they are read: signs that no text has. */
const [opening, closing] = ['\ue002', '\ue003']
const hidden = /[\ue002\ue003]/

const named = String.raw`(?:${helpers.join('|')})(?![\p{L}\d-])`
const brace = new RegExp(String.raw`\{(?=\{)|(?<=\{)\{|\{(?=\s*(?:\{\s*)?${named})|\}(?=\})|(?<=\})\}`, 'gu')

/** What looks like an expression is none of a draft's: no escape keeps it from being computed. */
export function hideBraces({ passages }: Draft): void {
  for (const passage of passages) {
    passage.text = withoutBraces(passage.text)
    if (passage.typed !== undefined) passage.typed = withoutBraces(passage.typed)
  }
}

function withoutBraces(text: string): string {
  return /[{}]/.test(text) ? text.replace(brace, (found) => (found === '{' ? opening : closing)) : text
}

export function hasBraces(text: string): boolean {
  return hidden.test(text)
}

/** Brackets instead, which are printed as they are. */
export function shownBraces(text: string): string {
  return hasBraces(text) ? text.replaceAll(opening, '(').replaceAll(closing, ')') : text
}

export const bracesDoubt = 'tệp gốc ghi dấu {{ }}, mà kế hoạch dùng cho chỗ tự tính; nay ghi là (( ))'
