import * as z from 'zod'

// What a run on a stranger's branch leaves is read where more is allowed: each text and each list has its end.
const text = z.string().max(20_000)
const name = z.string().max(4096)
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most)

const run = z.object({ kind: z.enum(['same', 'gone', 'added']), text })
const told = z.object({ label: text, cells: list(list(run, 5000).readonly(), 100).readonly() })

const changes = z.object({
  facts: list(told, 1000),
  activities: list(z.object({ label: text, title: text, fields: list(told, 100) }), 1000),
  annexes: list(told, 1000),
  moves: list(text, 1000),
  text: list(z.object({ section: text, changes: list(told, 1000) }), 1000),
  renumbered: list(text, 1000),
})

const count = z.int().min(0).max(1_000_000)

const finding = z.object({
  ruleId: z.string().max(100),
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  hint: text.optional(),
  /** Another than the one looked at, such as an own standard's. */
  file: name.optional(),
  /** From 1; a Word file has a place in words. */
  line: count.optional(),
  place: text.optional(),
})

const output = z.object({
  name,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a PDF. */
  pages: count.optional(),
  /** The files with a picture each of its first pages, in their order. */
  pictures: list(name, 100).optional(),
})

const reviewed = z.object({
  file: name,
  kind: z.enum(['added', 'changed', 'renamed', 'gone']),
  /** What a renamed one was called. */
  before: name.optional(),
  title: text.optional(),
  number: text.optional(),
  date: text.optional(),
  period: text.optional(),
  /** Against the base; absent where there is nothing to compare with, or one side can't be built. */
  changes: changes.optional(),
  /** Counts of all; the list may end before. */
  counts: z.object({ error: count, warning: count, info: count }),
  findings: list(finding, 100),
  outputs: list(output, 10),
  /** The file with both texts side by side. */
  comparison: name.optional(),
})

const review = z.object({
  version: z.literal(1),
  /** The whole hash of the commit that was looked at. */
  commit: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
  files: list(reviewed, 1000),
})

/** What a run found in the plans and drafts that a branch changes: plain JSON, of which the comment is made. */
export type Review = z.infer<typeof review>
export type ReviewedFile = Review['files'][number]
export type ReviewedFinding = ReviewedFile['findings'][number]
export type Output = ReviewedFile['outputs'][number]

/** A review as somebody wrote it; what is wrong with it where it is none. */
export function readReview(value: unknown): { value: Review } | { problem: string } {
  const { success, data, error } = review.safeParse(value)
  return success ? { value: data } : { problem: z.prettifyError(error).slice(0, 500) }
}
