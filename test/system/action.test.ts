import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commentMarker } from '../../src/index.js'
import { runStep } from '../support/action.js'
import { fakeGithub, type Github } from '../support/github.js'
import { pullRequest, type Repository } from '../support/repository.js'
import { temporaryFolder } from '../support/run.js'

const here = { full_name: 'office/plans', owner: { login: 'office' } }
const inputs = { 'inputs.pdf': 'false', 'inputs.token': 'secret' }

/** What GitHub checks out: the branch merged into its base. */
function merged({ git }: Repository) {
  const head = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', 'main')
  git('commit', '--quiet', '--allow-empty', '--message=z')
  git('merge', '--quiet', '--no-ff', '--no-edit', 'branch')
  return { pull_request: { number: 5, head: { sha: head, repo: here }, base: { sha: git('rev-parse', 'HEAD^1') } } }
}

function reviewed(values: Record<string, string> = {}) {
  const repository = pullRequest()
  const event = merged(repository)
  const given = { folder: repository.folder, temporary: join(temporaryFolder(), 'tạm'), event }
  return { ...given, step: () => runStep('action.yml', 'Review', { ...given, values: { ...inputs, ...values } }) }
}

describe('the step that reviews', () => {
  test('annotates lines, builds, tells all in the summary and fails on an error', async () => {
    const { step, event } = reviewed()
    const { code, log, outputs, summary } = await step()
    expect(code, log).toBe(1)
    const { sha } = event.pull_request.head
    const counts = [outputs.errors, outputs.warnings].map(Number)
    expect(counts[0]).toBeGreaterThanOrEqual(3)
    expect(log).toMatch(/^::error file=plans\/kế hoạch \$\(touch .*hai%0A\.yaml,line=\d+,.*137 năm/m)
    expect(log).toMatch(/^::error file=plans\/dự thảo\.txt,line=1,/m)
    const paths = outputs.paths!.split('\n')
    expect(paths).toHaveLength(6)
    expect(paths.filter((path) => !existsSync(path) || !path.includes(`-${sha.slice(0, 7)}.`))).toEqual([])
    expect(summary).toBe(readFileSync(outputs.comment!, 'utf8'))
    expect(summary).toContain(`https://github.example/office/plans/blob/${sha}/plans/`)
    expect(summary).toContain('(https://github.example/office/plans/actions/runs/77#artifacts)')
    expect(JSON.parse(readFileSync(outputs.sarif!, 'utf8')).runs[0].results.length).toBe(
      Number(outputs.errors) + Number(outputs.warnings) + Number(outputs.infos),
    )
  })

  test.each<[string, Record<string, string>, number]>([
    ['nothing is to fail', { 'inputs.fail-on': 'never' }, 0],
    ['what is named has no error', { 'inputs.plans': 'plans/2024-thang-cong-nhan.yaml\nplans/bỏ.yaml\n' }, 0],
    ['the base is none', { 'inputs.base': '--upload-pack=x' }, 2],
    ['the base is named', { 'inputs.base': 'branch', 'inputs.fail-on': 'warning' }, 0],
    ['an input is none', { 'inputs.fail-on': 'lỗi' }, 2],
  ])('ends as asked for where %s', async (_, values, code) => {
    const ran = await reviewed(values).step()
    expect(ran.code, ran.log).toBe(code)
  })

  test('names a cache after what is installed', async () => {
    const { folder, temporary, event } = reviewed()
    const { outputs } = await runStep('action.yml', 'Name the cache', { folder, temporary, event })
    expect(outputs.key).toMatch(/^kehoach-npm-\w+-[0-9a-f]{64}$/)
  })
})

describe('the step that comments', () => {
  type Event = ReturnType<typeof merged> | { workflow_run: object }

  function commenting(github: Github, review: string, action = 'action.yml') {
    const names = { 'steps.review.outputs.folder': review, 'runner.temp': join(review, '..') }
    const given = { folder: review, temporary: temporaryFolder(), env: { GITHUB_API_URL: github.url } }
    return (event: Event) => runStep(action, 'Comment', { ...given, event, values: { ...inputs, ...names } })
  }

  test('writes one comment and keeps it up to date', async () => {
    const github = await fakeGithub()
    const { step, event } = reviewed()
    const { outputs, summary } = await step()
    const person = { id: 1, user: { type: 'User' }, body: `${commentMarker}\ncủa một người` }
    const talk = Array.from({ length: 120 }, (_, id) => ({ id: 10 + id, user: { type: 'Bot' }, body: 'khác' }))
    github.comments.push(person, ...talk)
    const comment = commenting(github, outputs.folder!)
    expect(await comment(event)).toMatchObject({ code: 0, log: '' })
    expect(github.comments).toHaveLength(122)
    expect(github.comments.at(-1)!.body).toBe(summary)
    expect(github.comments[0]).toEqual(person)

    await comment(event)
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(1)
    const file = join(outputs.folder!, 'review.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), files: [] }))
    await comment(event)
    expect(github.comments).toHaveLength(122)
    expect(github.comments.at(-1)!.body).toContain('Không có kế hoạch hay dự thảo nào đổi.')
    expect(github.requests.at(-1)).toBe(`PATCH /repos/office/plans/issues/comments/${github.comments.at(-1)!.id}`)
  })

  const sha = 'a'.repeat(40)
  const run = { id: 99, head_sha: sha, head_branch: 'sửa&x', head_repository: { owner: { login: 'la' } } }
  const left = (review: unknown) => {
    const folder = join(temporaryFolder(), 'kehoach-review')
    mkdirSync(folder)
    if (review !== undefined) writeFileSync(join(folder, 'review.json'), JSON.stringify(review))
    return folder
  }
  const fromFork = async (review: unknown, head = sha) => {
    const github = await fakeGithub()
    github.pulls.push({ number: 6, head: { sha: 'b'.repeat(40) } }, { number: 5, head: { sha: head } })
    const comment = commenting(github, left(review), 'comment/action.yml')
    return { github, ...(await comment({ workflow_run: run })) }
  }

  test('of a fork, written beside it, finds the pull request by what GitHub says', async () => {
    const { github, code, log } = await fromFork({ version: 1, commit: sha, files: [] })
    expect({ code, log }).toEqual({ code: 0, log: '' })
    expect(github.requests[0]).toBe('GET /repos/office/plans/pulls?state=open&per_page=100&head=la%3As%E1%BB%ADa%26x')
    expect(github.comments[0]!.body).toContain('/actions/runs/99#artifacts')
  })

  test.each<[string, unknown, number]>([
    ['no data', undefined, 0],
    ['another commit', { version: 1, commit: 'b'.repeat(40), files: [] }, 1],
    ['other data', { version: 1, commit: sha, files: [], body: '@all', number: 6 }, 0],
    ['no review', { body: '@all' }, 1],
  ])('takes from a fork nothing but a review: %s', async (name, review, code) => {
    const { github, ...ran } = await fromFork(review)
    expect(ran.code, ran.log).toBe(code)
    expect(github.comments.map(({ body }) => body.includes('@all'))).toEqual(name === 'other data' ? [false] : [])
  })

  test('takes no link for a review', async () => {
    const github = await fakeGithub()
    const folder = left(undefined)
    symlinkSync('/etc/passwd', join(folder, 'review.json'))
    const { code } = await commenting(github, folder, 'comment/action.yml')({ workflow_run: run })
    expect(code).toBe(1)
    expect(github.requests).toEqual([])
  })

  test('leaves a pull request alone that has gone on, and one of a fork to the other workflow', async () => {
    const review = { version: 1, commit: sha, files: [] }
    expect((await fromFork(review, 'c'.repeat(40))).github.comments).toEqual([])
    const github = await fakeGithub()
    const fork = { number: 5, head: { sha, repo: { ...here, full_name: 'la/plans' } }, base: { sha } }
    const { code, log } = await commenting(github, left(review))({ pull_request: fork })
    expect({ code, requests: github.requests }).toEqual({ code: 0, requests: [] })
    expect(log).toMatch(/^::notice title=kehoach::/)
  })

  test.each([
    [403, 0],
    [500, 1],
  ])('answered by %i ends with %i', async (refusal, code) => {
    const github = await fakeGithub()
    github.refusal = refusal
    const own = { number: 5, head: { sha, repo: here }, base: { sha } }
    const ran = await commenting(github, left({ version: 1, commit: sha, files: [] }))({ pull_request: own })
    expect(ran.code, ran.log).toBe(code)
    if (code === 0) expect(ran.log).toContain('Không có quyền viết nhận xét')
  })
})
