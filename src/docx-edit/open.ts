import type { Passage } from '../draft/draft.js'
import { findParts } from '../ooxml/parts.js'
import { readStyles } from '../ooxml/styles.js'
import { maxUnpacked } from '../ooxml/unpack.js'
import { readZip, type ZipEntry } from '../ooxml/zip-read.js'
import { noPendingChanges } from '../readers/docx/markup/body-state.js'
import type { Sourced } from '../text/sourced.js'
import { type TracedParagraph, type TracedPart, tracePart } from './traced-part.js'

/** A passage whose words are surely those of a paragraph. */
export interface Aligned {
  part: TracedPart
  paragraph: TracedParagraph
  source: Sourced
  /** Units of a list's number, which stand in no paragraph. */
  counted: number
}

/** A Word file whose words are known by their places. */
export interface OpenedDocx {
  entries: Map<string, ZipEntry>
  document: TracedPart
  /** The document, its notes and the heads and feet of its pages, by name. */
  parts: Map<string, TracedPart>
  /** What is known of passages so far. */
  aligned: Map<Passage, Aligned | undefined>
  /** Left of what is unpacked at most. */
  budget: { left: number }
}

/** Of the heads and feet of pages only those are opened in which one of the passages stands. */
export function openDocx(bytes: Uint8Array, passages: readonly Passage[]): OpenedDocx {
  const budget = { left: maxUnpacked }
  const { document, footnotes, endnotes, running, styles } = findParts(bytes, budget)
  // Numbers change no words of a paragraph.
  const shared = {
    blocks: [],
    styles: readStyles(styles, undefined, budget),
    nextMark: () => undefined,
    changes: noPendingChanges(),
    pictures: [],
    grids: new Map(),
    unread: new Map(),
    notes: { footnote: new Map(), endnote: new Map() },
  }
  const traced = tracePart(document, shared, budget)
  const named = new Set(passages.map(({ origin }) => origin?.part))
  const shown = Array.from(running.values()).filter(({ name }) => named.has(name))
  const besides = new Set([footnotes, endnotes, ...shown].filter((part) => part !== undefined))
  const parts = [traced, ...Array.from(besides, (part) => tracePart(part, shared, budget))]
  return {
    entries: readZip(bytes),
    document: traced,
    parts: new Map(parts.map((part) => [part.entry.name, part])),
    aligned: new Map(),
    budget,
  }
}

/** Signing a file keeps a list of its parts' digests here. */
export function isSigned({ entries }: OpenedDocx): boolean {
  return Array.from(entries.keys()).some((name) => name.startsWith('_xmlsignatures/'))
}
