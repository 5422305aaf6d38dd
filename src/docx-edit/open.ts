import type { Passage } from '../draft/draft.js'
import { noChanges } from '../readers/docx/changes.js'
import { maxUnpacked } from '../readers/docx/inflate.js'
import { findParts } from '../readers/docx/parts.js'
import { readZip, type ZipEntry } from '../readers/docx/zip.js'
import type { Aligned } from './align.js'
import { type TracedPart, tracePart } from './trace.js'

/** A Word file whose words are known by their places. */
export interface OpenedDocx {
  entries: Map<string, ZipEntry>
  document: TracedPart
  /** The document and its notes, by name. */
  parts: Map<string, TracedPart>
  /** What is known of passages so far. */
  aligned: Map<Passage, Aligned | undefined>
  /** Left of what is unpacked at most. */
  budget: { left: number }
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const budget = { left: maxUnpacked }
  const { document, footnotes, endnotes } = findParts(bytes, budget)
  // Styles and numbers change no words of a paragraph.
  const shared = {
    blocks: [],
    styles: { of: () => ({}) },
    nextMark: () => undefined,
    changes: noChanges(),
    notes: { footnote: new Map(), endnote: new Map() },
  }
  const [main, ...notes] = [document, footnotes, endnotes].flatMap((part) => part ?? [])
  const traced = tracePart(main!, shared, budget)
  const parts = [traced, ...notes.map((part) => tracePart(part, shared, budget))]
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
