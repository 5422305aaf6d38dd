import type { Outcome } from '../diagnostic.js'
import type { Draft } from '../draft/draft.js'
import { draftFromBlocks } from '../draft/from-blocks.js'
import type { Layout } from '../draft/layout.js'
import { findParts, type Parts } from '../ooxml/parts.js'
import { readStyles } from '../ooxml/styles.js'
import { maxUnpacked } from '../ooxml/unpack.js'
import { unreadable } from '../text/unreadable.js'
import { readLayout } from './docx/layout/layout.js'
import { runningPlaces } from './docx/layout/running.js'
import { readBody } from './docx/markup/body.js'
import { newBody, noPendingChanges, type SharedState } from './docx/markup/body-state.js'
import { pendingChanges } from './docx/markup/changes.js'
import { unreadRemarks } from './docx/markup/unread.js'
import { countLists } from './docx/numbering.js'

/** A Word draft as it reads once all tracked changes are accepted. */
export function readDocx(bytes: Uint8Array, file: string): Outcome<Draft> {
  let read: SharedState
  let layout: Layout
  try {
    const budget = { left: maxUnpacked }
    const parts = findParts(bytes, budget)
    read = readWordBlocks(parts, budget)
    // The document is read once more, so with as much room again.
    const shown = readLayout(parts, read.styles, { left: maxUnpacked })
    for (const { part, place } of runningPlaces(shown.running)) readBody(part, newBody(part.name, read, place), budget)
    layout = shown.layout
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
  const { blocks, changes, unread, pictures, grids } = read
  const diagnostics = [...pendingChanges(changes, blocks, file), ...unreadRemarks(unread, blocks, file)]
  return { value: { ...draftFromBlocks(blocks, file, pictures), grids, layout }, diagnostics }
}

/** All that a Word file says, in its order; the head and the foot of its pages come last, once the sections are known. */
export function readWordBlocks(parts: Parts, budget: { left: number }): SharedState {
  const styles = readStyles(parts.styles, parts.theme, budget)
  const nextMark = countLists(parts.numbering, styles, budget)
  const notes = { footnote: new Map<string, number>(), endnote: new Map<string, number>() }
  const shared: SharedState = {
    ...{ blocks: [], styles, nextMark, notes },
    ...{ changes: noPendingChanges(), unread: new Map(), pictures: [], grids: new Map() },
  }
  for (const part of [parts.document, parts.footnotes, parts.endnotes]) {
    if (part) readBody(part, newBody(part.name, shared), budget)
  }
  return shared
}
