import { type Node, type Scalar, visit } from 'yaml'
import type { Problem, Report } from '../problem.js'
import { hasUnseen, unseen } from '../text/as-seen.js'
import { sourceRange } from '../text/sourced.js'
import { scalarSource } from './scalar-source.js'

// What XML, and so Word, can't hold (XML 1.0 §2.2), the place-holder of pasted pictures, and a line end of old Macs.
const strange = /[^\P{Cc}\t\r\n]|[\p{Cs}\ufffc\ufffe\uffff]|\r(?!\n)/gu

// A reader of the file sees the mark of a heading, an item, a quotation or a row there, and the program none.
const lineStart = /^[ \t]*(?=[^ \t\r\n])/gm
const hiding = new RegExp(`(?:${unseen.source})+`, 'uy')
const lineMark = /[#*+>|-]|\d{1,3}[.)] /y

// Quicker to say of a file that has none of them, as nearly all.
const plain = /^[\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffb\ufffd]*$/

const enoughForRubbish = 20

/** Says where characters stand that no document can hold; false for a file that is no text at all. */
export function checkCharacters(text: string, report: Report): boolean {
  checkLineStarts(text, report)
  if (plain.test(text)) return true
  let count = 0
  const first = text.search(strange)
  if (first === -1) return true
  for (const { 0: character } of text.matchAll(strange))
    if (character === '\0' || ++count > enoughForRubbish) return notText(first, report)
  for (const { 0: character, index } of text.matchAll(strange)) report(hidden(character, [index, index + 1]))
  return true
}

/** The same of characters that a quoted value only names, such as `"\\x07"`. */
export function checkEscapes(contents: Node, text: string, report: Report): void {
  if (!text.includes('\\')) return
  visit(contents, {
    Scalar(_, node) {
      if (node.type !== 'QUOTE_DOUBLE' || !strange.test(String(node.value))) return
      strange.lastIndex = 0
      const source = scalarSource(node as Scalar.Parsed, text)
      for (const { 0: character, index } of source.text.matchAll(strange)) {
        report(hidden(character, sourceRange(source, index, index + 1)))
      }
    },
  })
}

function hidden(character: string, range: readonly [number, number]): Problem {
  return {
    ruleId: 'plan-text',
    range,
    message: `Ký tự ẩn U+${codeOf(character)} không đưa vào văn bản được.`,
    hint: 'Xóa ký tự này; nó thường theo vào khi dán từ Word hoặc PDF.',
  }
}

function checkLineStarts(text: string, report: Report): void {
  if (!hasUnseen(text)) return
  for (const { 0: indent, index } of text.matchAll(lineStart)) {
    hiding.lastIndex = index + indent.length
    const found = hiding.exec(text)?.[0]
    if (found === undefined) continue
    const range: [number, number] = [hiding.lastIndex - found.length, hiding.lastIndex]
    lineMark.lastIndex = hiding.lastIndex
    if (!lineMark.test(text)) continue
    report({
      ruleId: 'plan-text',
      range,
      message: `Ký tự ẩn U+${codeOf(found)} đứng trước dấu đầu dòng nên dấu ấy không có tác dụng.`,
      hint: 'Xóa ký tự này, chẳng hạn bằng kehoach lint --fix; nó thường theo vào khi dán từ trang web hoặc Zalo.',
      fix: [{ range, text: '' }],
    })
  }
}

function notText(first: number, report: Report): false {
  report({
    ruleId: 'plan-text',
    range: [first, first + 1],
    message: 'Tệp có nhiều ký tự điều khiển nên không phải là kế hoạch viết bằng chữ.',
    hint: 'Mở đúng tệp .yaml, lưu dạng văn bản UTF-8, xuống dòng kiểu Windows hoặc Linux.',
  })
  return false
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
}
