import type { Outcome } from '../diagnostic.js'
import type { DraftBlock } from '../draft/block.js'
import type { Draft } from '../draft/draft.js'
import { draftFromBlocks } from '../draft/from-blocks.js'
import { textBlocks } from './text/blocks.js'
import { cleanText } from './text/clean.js'

/** A plain or Markdown draft. Both are read alike: pasted text carries Markdown marks more often than not. */
export function readText(text: string, file: string): Outcome<Draft> {
  return { value: draftFromBlocks(readBlocks(text), file), diagnostics: [] }
}

export function readBlocks(text: string): DraftBlock[] {
  return textBlocks(cleanText(text))
}
