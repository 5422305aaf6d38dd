// Writes the one comment on a pull request, or writes it anew. What the review says is data of a stranger: it is checked, and
// the comment is made of it here.
import { commentMarker } from '../dist/library/index.js'
import { ApiError, api, findComment } from './api.mjs'
import { notice, readEvent } from './runner.mjs'
import { readReview, tell } from './told.mjs'

const { GITHUB_REPOSITORY: repository } = process.env
const event = readEvent()

try {
  await comment()
} catch (error) {
  if (!(error instanceof ApiError) || ![401, 403, 404].includes(error.status)) throw error
  notice('Không có quyền viết nhận xét vào pull request; toàn bộ kết quả ở trang tóm tắt của lần chạy này.')
}

async function comment() {
  const review = readReview()
  const pull = review && (await pullOf())
  if (!pull) return notice('Không có gì để viết vào pull request.')
  const body = await tell(review, pull)
  const issues = `/repos/${repository}/issues`
  const known = await findComment(`${issues}/${pull.number}`, commentMarker)
  if (!known) await api('POST', `${issues}/${pull.number}/comments`, { body })
  else if (known.body !== body) await api('PATCH', `${issues}/comments/${known.id}`, { body })
}

/** The pull request that the run was for, told by GitHub and never by what the run left. */
async function pullOf() {
  const { pull_request: own, workflow_run: run } = event
  if (own) {
    const isFork = own.head.repo?.full_name !== repository
    return isFork ? undefined : { number: own.number, commit: own.head.sha, run: process.env.GITHUB_RUN_ID }
  }
  if (!run?.head_repository) return undefined
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`)
  const pulls = await api('GET', `/repos/${repository}/pulls?state=open&per_page=100&head=${head}`)
  const pull = pulls.find((one) => one.head.sha === run.head_sha)
  return pull && { number: pull.number, commit: run.head_sha, run: run.id }
}
