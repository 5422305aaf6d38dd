import { readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { commentOf } from '../../pull-request/comment.js'
import { reviewPage } from '../../pull-request/page/page.js'
import type { Review, ReviewedFile } from '../../pull-request/review.js'
import { isStandardFile } from '../../standard/files.js'
import { detailOf } from '../fault.js'
import { isDraft } from '../files/lint-paths.js'
import { withoutTemplates } from '../files/named-files.js'
import { writeOutput } from '../files/output.js'
import { expandGlobs, expandPaths } from '../files/paths.js'
import { within } from '../git/changed.js'
import { type Change, changesSince } from '../git/changes.js'
import { concernedFiles } from '../git/concerned.js'
import { fileText } from '../terminal.js'
import { UsageError } from '../usage.js'
import { linksFor } from './links.js'

/** The changed plans and drafts among the paths, and plans whose picture, Word template or own standard has changed or gone. */
export async function changedDrafts(base: string, paths: readonly string[]): Promise<Change[]> {
  const all = changesSince(base)
  const names = all.flatMap(({ file, before }) => (before === undefined ? [file] : [file, before]))
  const known = new Set(all.map(({ file }) => file))
  const concerned = (await concernedFiles(names, paths)).filter((file) => !known.has(file))
  const changes = [...all, ...concerned.map((file): Change => ({ file, kind: 'changed' }))]
  const files = changes.map(({ file }) => file)
  const drafts = within(files, await expandGlobs(paths)).filter(isDraft)
  const meant = new Set(withoutTemplates(drafts, await expandPaths(paths)))
  return changes.filter(({ file }) => meant.has(file)).sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Whether a draft is to be built of it. */
export function isPlan({ file, kind }: Change): boolean {
  return kind !== 'gone' && /^\.ya?ml$/i.test(extname(file)) && !isStandardFile(basename(file))
}

/** Writes what the comment is made of, the comment, and a page that shows all. Returns what couldn't be written. */
export function writeReview(
  files: ReviewedFile[],
  { commit, outDir, template }: { commit: string; outDir: string; template?: string },
): Diagnostic[] {
  const review: Review = { version: 1, commit, files: files.slice(0, mostFiles) }
  const comment = commentIn(review, outDir, template)
  const failures = [
    writeOutput(join(outDir, 'review.json'), `${JSON.stringify(review, null, 2)}\n`),
    writeOutput(join(outDir, 'comment.md'), comment),
    writeOutput(join(outDir, 'review.html'), fileText(reviewPage(review, picturesIn(outDir)))),
  ]
  return failures.flatMap((failure) => failure ?? [])
}

// As many as a browser opens at once: of A4 some 120.
const roomForPictures = 20_000_000

function picturesIn(outDir: string): (name: string) => Uint8Array | undefined {
  let left = roomForPictures
  return (name) => {
    const { size } = statSync(join(outDir, name))
    left -= size
    return left < 0 ? undefined : readFileSync(join(outDir, name))
  }
}

function commentIn(review: Review, outDir: string, template: string | undefined): string {
  const links = linksFor(review.commit, outDir)
  if (template === undefined) return commentOf(review, links)
  try {
    return commentOf(review, { ...links, template })
  } catch (error) {
    throw new UsageError(`--template: mẫu này không dùng được. Handlebars báo: ${detailOf(error)}.`)
  }
}

/** More are refused before any work: the comment could not name them. */
export const mostFiles = 1000
