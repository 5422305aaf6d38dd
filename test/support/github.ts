import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Comment {
  id: number
  user: { type: string }
  body: string
}

export interface Github {
  url: string
  comments: Comment[]
  /** `POST /repos/…` in the order that they came. */
  requests: string[]
  pulls: { number: number; head: { sha: string } }[]
  /** What every writing is answered by, instead of being done. */
  refusal?: number
}

/** The part of GitHub's API that comments need, on this machine. */
export async function fakeGithub(): Promise<Github> {
  const github: Github = { url: '', comments: [], requests: [], pulls: [] }
  const server = createServer(async (request, response) => {
    let sent = ''
    for await (const chunk of request) sent += chunk
    const { method, url } = request
    github.requests.push(`${method} ${url}`)
    const answer = answerTo(github, `${method}`, new URL(`${url}`, 'http://x'), sent)
    response.writeHead(request.headers.authorization === 'Bearer secret' ? answer.status : 401)
    response.end(JSON.stringify(answer.value ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return Object.assign(github, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
}

function answerTo(github: Github, method: string, url: URL, sent: string): { status: number; value?: unknown } {
  const { comments, pulls, refusal } = github
  const path = url.pathname.replace('/repos/office/plans', '')
  if (method === 'GET' && path === '/pulls') return { status: 200, value: pulls }
  if (method === 'GET' && path === '/issues/5/comments') {
    const from = (Number(url.searchParams.get('page')) - 1) * 100
    return { status: 200, value: comments.slice(from, from + 100) }
  }
  if (refusal) return { status: refusal }
  const { body } = JSON.parse(sent || '{}')
  if (method === 'POST' && path === '/issues/5/comments') {
    const comment = { id: 1000 + comments.length, user: { type: 'Bot' }, body }
    comments.push(comment)
    return { status: 201, value: comment }
  }
  const known = comments.find(({ id }) => path === `/issues/comments/${id}`)
  if (method !== 'PATCH' || !known) return { status: 404 }
  known.body = body
  return { status: 200, value: known }
}
