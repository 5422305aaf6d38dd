// The little of GitHub's REST API that a comment needs.

/** Throws an `ApiError` for an answer that is no success. */
export async function api(method, path, body) {
  const { GITHUB_API_URL: url = 'https://api.github.com', KEHOACH_TOKEN: token } = process.env
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'kehoach',
    'x-github-api-version': '2022-11-28',
    ...(body && { 'content-type': 'application/json' }),
  }
  const signal = AbortSignal.timeout(30_000)
  const answer = await fetch(`${url}${path}`, { method, headers, signal, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new ApiError(`${method} ${path}: ${answer.status}`, answer.status)
  return answer.json()
}

export class ApiError extends Error {
  constructor(message, status) {
    super(message)
    this.status = status
  }
}

const pageSize = 100
// A pull request with more comments than these gets a second one.
const mostPages = 50

/** The comment that begins with `marker`, if a program wrote it: a person's is left alone. */
export async function findComment(issue, marker) {
  for (let page = 1; page <= mostPages; page++) {
    const comments = await api('GET', `${issue}/comments?per_page=${pageSize}&page=${page}`)
    const found = comments.find(({ user, body }) => user?.type === 'Bot' && body?.startsWith(marker))
    if (found || comments.length < pageSize) return found
  }
}
