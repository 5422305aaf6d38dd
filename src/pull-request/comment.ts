import Handlebars from 'handlebars'
import { escapeMarkdown } from '../compare/report/escape-markdown.js'
import { commentMarker } from './marker.js'
import type { Review } from './review.js'
import { type Links, type Room, shownFile } from './shown-file.js'
import { commentTemplate } from './template.js'

/** What GitHub takes of a comment, in letters. */
export const longestComment = 65_536

export interface CommentOptions extends Links {
  /** An office's own, in Handlebars. */
  template?: string
}

// How much of each file is told, until all of them have room.
const rooms: readonly (Room & { files: number })[] = [
  { files: 100, changes: 30_000, findings: 50, text: 2000 },
  { files: 60, changes: 8000, findings: 20, text: 1000 },
  { files: 40, changes: 2000, findings: 8, text: 300 },
  { files: 40, changes: 500, findings: 3, text: 120 },
  { files: 20, changes: 0, findings: 1, text: 60 },
]

/**
 * The Markdown of the one comment on a pull request. What plans, names and findings say stands in it as words: it breaks no
 * table, mentions nobody, leads nowhere and is no HTML, in an office's own template too.
 */
export function commentOf(review: Review, { template = commentTemplate, ...links }: CommentOptions): string {
  // Every text is escaped for Markdown before, which for HTML is enough.
  const render = Handlebars.compile(template, { noEscape: true })
  let comment = ''
  for (const room of rooms) {
    comment = `${commentMarker}\n${tidy(render(shown(review, links, room)))}`
    if (comment.length <= longestComment) return comment
  }
  const end = comment.lastIndexOf('\n', longestComment - cutNote.length)
  return comment.slice(0, end) + cutNote
}

const cutNote = '\n\n… Bài này dài quá mức cho phép, phần sau không nêu.\n'

function shown({ commit, files }: Review, links: Links, room: Room & { files: number }) {
  return {
    files: files.slice(0, room.files).map((file) => shownFile(file, links, room)),
    left: Math.max(0, files.length - room.files),
    commit: escapeMarkdown(commit.slice(0, 7)),
    ...{ artifact: links.artifact, page: links.page },
    pictures: files.some(({ outputs }) => outputs.some(({ pictures = [] }) => pictures.length > 0)),
  }
}

/** Blocks that print nothing leave empty lines. */
function tidy(markdown: string): string {
  return markdown
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n')
}
