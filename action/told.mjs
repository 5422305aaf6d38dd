// What a review says, told to readers of the summary and of the comment.
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestComment } from '../dist/library/index.js'

const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = process.env
const { KEHOACH_REVIEW, KEHOACH_TEMPLATE, KEHOACH_DRAFTS, KEHOACH_PAGE } = process.env
const mostBytes = 50_000_000

/** What the review left, if anything. No link is followed, and nothing without end is read. */
export function readReview() {
  const file = join(KEHOACH_REVIEW, 'review.json')
  const status = lstatSync(file, { throwIfNoEntry: false })
  if (!status) return undefined
  if (!status.isFile() || status.size > mostBytes) throw new RangeError(`${file}: not a review`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A review of this commit, made by this run, as Markdown. */
export function tell(review, { commit, run }) {
  const home = `${server}/${repository}`
  return pullRequestComment(review, {
    commit,
    files: `${home}/blob/${commit}/`,
    artifact: KEHOACH_DRAFTS || `${home}/actions/runs/${run}#artifacts`,
    ...(KEHOACH_PAGE && { page: KEHOACH_PAGE }),
    ...(KEHOACH_TEMPLATE && { template: readFileSync(KEHOACH_TEMPLATE, 'utf8') }),
  })
}
