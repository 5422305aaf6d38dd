import { decodeHTMLStrict } from 'entities/decode'
import type { Outcome } from '../diagnostic.js'
import type { DraftBlock, Emphasis } from '../draft/block.js'
import type { Draft } from '../draft/draft.js'
import { draftFromBlocks } from '../draft/from-blocks.js'
import { asSeen } from '../text/as-seen.js'
import { replaceAll, type Sourced, sourced, toNfc } from '../text/sourced.js'
import { withoutSuppressions } from '../text/suppression.js'
import { textBlocks } from './text/blocks.js'
import { emphasisOf, stars, withEmphasis } from './text/emphasis.js'

/** A plain or Markdown draft. Both are read alike: pasted text carries Markdown marks more often than not. */
export function readText(text: string, file: string): Outcome<Draft> {
  return { value: draftFromBlocks(readBlocks(text), file), diagnostics: [] }
}

export function readBlocks(text: string): DraftBlock[] {
  const { clean, emphasis } = cleanText(text)
  return textBlocks(clean).map((block) => withEmphasis(block, emphasis))
}

// Left by converters, and nothing that a reader was to see.
const residue = /\[bookmark: [^\]\n]{0,200}\]/g
const inlineTag = /<\/?(?:a|b|em|font|i|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi
const blockTag = /<\/?(?:br|div|h[1-6]|li|ol|p|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>/gi
const backslash = /\\(?=[!-/:-@[-`{-~])/g
const link =
  /\[(?=[^\]\n]{1,500}\]\((?:https?:|mailto:|www\.)[^)\s]{0,2000}\))|\](?<=\[[^\]\n]{1,500}\])\((?:https?:|mailto:|www\.)[^)\s]{0,2000}\)/g
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A whole file's text as a reader of the printed page would see it, in NFC, and what of it is bold or slanted. */
function cleanText(text: string): { clean: Sourced; emphasis: Emphasis[] } {
  let clean = withoutSuppressions(sourced(text))
  if (text.includes('<')) clean = replaceAll(replaceAll(clean, inlineTag, nothing), blockTag, () => '\n')
  clean = asSeen(replaceAll(decodeEntities(clean), residue, nothing))
  if (text.includes('\\')) clean = replaceAll(clean, backslash, nothing)
  if (text.includes('](')) clean = replaceAll(clean, link, nothing)
  const emphasis = text.includes('*') ? emphasisOf(clean) : []
  if (text.includes('*')) clean = replaceAll(clean, stars, nothing)
  return { clean: toNfc(clean), emphasis }
}

/** Text copied from a web page's source: `&agrave;` becomes `à`, which keeps pointing at all eight of its units. */
function decodeEntities(from: Sourced): Sourced {
  return from.text.includes('&') ? replaceAll(from, entity, ([code]) => decodeHTMLStrict(code)) : from
}

function nothing(): string {
  return ''
}
