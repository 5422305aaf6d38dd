import type { Outcome } from '../diagnostic.js'
import type { DraftBlock } from '../draft/block.js'
import type { Draft } from '../draft/draft.js'
import { draftFromBlocks } from '../draft/from-blocks.js'
import type { Layout } from '../draft/layout.js'
import { readBody } from './docx/body.js'
import { newBody } from './docx/body-state.js'
import { type Changes, noChanges, pendingChanges } from './docx/changes.js'
import { maxUnpacked } from './docx/inflate.js'
import { readLayout } from './docx/layout.js'
import { countLists } from './docx/numbering.js'
import { findParts, type Parts } from './docx/parts.js'
import { readStyles } from './docx/styles.js'
import { unreadable } from './unreadable.js'

/** A Word draft as it reads once all tracked changes are accepted. */
export function readDocx(bytes: Uint8Array, file: string): Outcome<Draft> {
  let read: WordBlocks
  let layout: Layout
  try {
    const budget = { left: maxUnpacked }
    const parts = findParts(bytes, budget)
    read = readWordBlocks(parts, budget)
    // The document is read once more, so with as much room again.
    layout = readLayout(parts, { left: maxUnpacked })
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
  const { blocks, changes } = read
  return { value: { ...draftFromBlocks(blocks, file), layout }, diagnostics: pendingChanges(changes, blocks, file) }
}

export interface WordBlocks {
  blocks: DraftBlock[]
  changes: Changes
}

/** All that a Word file says, in its order. */
export function readWordBlocks(parts: Parts, budget: { left: number }): WordBlocks {
  const blocks: DraftBlock[] = []
  const changes = noChanges()
  const styles = readStyles(parts.styles, budget)
  const nextMark = countLists(parts.numbering, styles, budget)
  const shared = { blocks, styles, nextMark, changes, notes: { footnote: new Map(), endnote: new Map() } }
  for (const part of [parts.document, parts.footnotes, parts.endnotes]) {
    if (part) readBody(part, newBody(part.name, shared), budget)
  }
  return { blocks, changes }
}
