import type { Passage } from '../../draft/draft.js'
import type { Words } from '../imported-plan.js'
import { isWholly, withoutStyle, wordsOf } from '../words.js'

const named = /^\s*(?:Hình|Ảnh|Sơ đồ|Biểu đồ|Bản đồ|Lược đồ)(?:\s+(?:số\s+)?\d|\s*[:.])/u
const longest = 250

/** The words right below a picture that are its caption; they are set in italics by the standard. */
export function captionOf(passage: Passage): Words | undefined {
  if (passage.kind !== 'paragraph' || passage.text.length > longest) return undefined
  if (passage.align !== 'center' && !named.test(passage.text)) return undefined
  const words = wordsOf(passage)
  return isWholly(words, 'italic') ? withoutStyle(words, 'italic') : words
}
