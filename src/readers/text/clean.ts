import { asSeen } from '../../text/as-seen.js'
import { decodeEntities } from '../../text/entities.js'
import { replaceAll, type Sourced, sourced, toNfc } from '../../text/sourced.js'
import { withoutSuppressions } from '../../text/suppression.js'

// Left by converters, and nothing that a reader was to see.
const residue = /\[bookmark: [^\]\n]*\]/g
const inlineTag = /<\/?(?:a|b|em|font|i|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi
const blockTag = /<\/?(?:br|div|h[1-6]|li|ol|p|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>/gi
const backslash = /\\(?=[!-/:-@[-`{-~])/g
const link =
  /\[(?=[^\]\n]+\]\((?:https?:|mailto:|www\.)[^)\s]*\))|\](?<=\[[^\]\n]+\])\((?:https?:|mailto:|www\.)[^)\s]*\)/g
// A star between two figures multiplies; one with space around it is a bullet.
const emphasis = /(?<![\d*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\d*])/g

/** A whole file's text as a reader of the printed page would see it, in NFC. */
export function cleanText(text: string): Sourced {
  let clean = withoutSuppressions(sourced(text))
  if (text.includes('<')) clean = replaceAll(replaceAll(clean, inlineTag, nothing), blockTag, () => '\n')
  clean = asSeen(replaceAll(decodeEntities(clean), residue, nothing))
  if (text.includes('\\')) clean = replaceAll(clean, backslash, nothing)
  if (text.includes('](')) clean = replaceAll(clean, link, nothing)
  if (text.includes('*')) clean = replaceAll(clean, emphasis, nothing)
  return toNfc(clean)
}

function nothing(): string {
  return ''
}
