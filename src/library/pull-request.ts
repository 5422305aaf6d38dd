/** Where the comment of a pull request leads, and an office's own template for it (docs/ci.md). */
export interface PullRequestOptions {
  /** What a file's path is put behind: `https://github.com/x/y/blob/<commit>/`. */
  files?: string
  /** Where the built files are. */
  artifact?: string
  /** Where a browser shows the page of the review. */
  page?: string
  template?: string
  /** The commit that the review must be of, its whole hash. */
  commit?: string
}

/**
 * The Markdown of the comment on a pull request, from what `kehoach review` left in `review.json`. Whoever wrote that file, it
 * is checked, and its texts stand in the comment as words. Throws a `RangeError` for what is no review, or one of another commit.
 */
export async function pullRequestComment(
  review: unknown,
  { commit, ...options }: PullRequestOptions = {},
): Promise<string> {
  const { readReview } = await import('../pull-request/review.js')
  const read = readReview(review)
  if ('problem' in read) throw new RangeError(`Đây không phải kết quả của kehoach review: ${read.problem}`)
  if (commit !== undefined && read.value.commit !== commit) throw new RangeError('Kết quả này là của một bản khác.')
  const { commentOf } = await import('../pull-request/comment.js')
  return commentOf(read.value, options)
}
