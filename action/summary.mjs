// Tells all that the comment does on the page of the run, where the branch may not comment.
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReview, tell } from './told.mjs'

const { GITHUB_RUN_ID: run, GITHUB_STEP_SUMMARY: summary, KEHOACH_REVIEW: folder } = process.env
const review = readReview()
const text = await tell(review, { commit: review.commit, run })
writeFileSync(join(folder, 'comment.md'), text)
appendFileSync(summary, text)
