import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Note {
  id: number
  author: { id: number }
  body: string
}

export interface Gitlab {
  /** As `CI_API_V4_URL` has it. */
  url: string
  notes: Note[]
  /** `POST /projects/…` in the order that they came. */
  requests: string[]
}

/** Whose token `secret` is. */
export const ownId = 7

/** The part of GitLab's API that notes of merge request 5 of project 3 need, on this machine. */
export async function fakeGitlab(): Promise<Gitlab> {
  const gitlab: Gitlab = { url: '', notes: [], requests: [] }
  const server = createServer(async (request, response) => {
    let sent = ''
    for await (const chunk of request) sent += chunk
    const { pathname, searchParams } = new URL(`${request.url}`, 'http://x')
    const path = pathname.replace('/api/v4', '')
    gitlab.requests.push(`${request.method} ${path}`)
    const page = Number(searchParams.get('page'))
    const isKnown = request.headers['private-token'] === 'secret'
    const value = isKnown ? answerTo(gitlab, `${request.method} ${path}`, page, sent) : undefined
    const hasNext = gitlab.notes.length > page * 100
    response.writeHead(isKnown ? (value ? 200 : 404) : 401, page > 0 ? { 'x-next-page': hasNext ? page + 1 : '' } : {})
    response.end(JSON.stringify(value ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return Object.assign(gitlab, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4` })
}

function answerTo({ notes }: Gitlab, request: string, page: number, sent: string): unknown {
  const home = '/projects/3/merge_requests/5/notes'
  const body = new URLSearchParams(sent).get('body') ?? ''
  if (request === 'GET /user') return { id: ownId }
  if (request === `GET ${home}`) return notes.slice((page - 1) * 100, page * 100)
  if (request === `POST ${home}`) {
    const note = { id: 1000 + notes.length, author: { id: ownId }, body }
    notes.push(note)
    return note
  }
  const known = notes.find(({ id }) => request === `PUT ${home}/${id}`)
  return known && Object.assign(known, { body })
}
