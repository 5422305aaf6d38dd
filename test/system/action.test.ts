import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commentMarker } from '../../src/index.js'
import { runStep } from '../support/action.js'
import { fakeGithub, type Github } from '../support/github.js'
import { programs } from '../support/programs.js'
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

const artifacts = 'https://github.example/office/plans/actions/runs/77/artifacts'
const uploaded = {
  'steps.drafts.outputs.artifact-url': `${artifacts}/1`,
  'steps.page.outputs.artifact-url': `${artifacts}/2`,
}

function reviewed(values: Record<string, string> = {}) {
  const repository = pullRequest()
  const event = merged(repository)
  const given = { folder: repository.folder, temporary: join(temporaryFolder(), 'tạm'), event }
  const step = () => runStep('action.yml', 'Review', { ...given, values: { ...inputs, ...values } })
  const summary = async (folder: string, links: Record<string, string> = uploaded) => {
    const ran = await runStep('action.yml', 'Summary', {
      ...given,
      values: { ...inputs, ...links, 'steps.review.outputs.folder': folder },
    })
    expect(ran.code, ran.log).toBe(0)
    return ran.summary
  }
  return { ...given, step, summary }
}

describe('the step that reviews', () => {
  test('annotates lines, builds, tells all in the summary and fails on an error', async () => {
    const { step, event, summary } = reviewed()
    const { code, log, outputs } = await step()
    expect(code, log).toBe(1)
    const { sha } = event.pull_request.head
    const counts = [outputs.errors, outputs.warnings].map(Number)
    expect(counts[0]).toBeGreaterThanOrEqual(3)
    expect(log).toMatch(/^::error file=plans\/kế hoạch \$\(touch .*hai%0A\.yaml,line=\d+,.*137 năm/m)
    expect(log).toMatch(/^::error file=plans\/dự thảo\.txt,line=1,/m)
    const paths = outputs.paths!.split('\n')
    expect(paths).toHaveLength(6)
    expect(paths.filter((path) => !existsSync(path) || !path.includes(`-${sha.slice(0, 7)}.`))).toEqual([])
    expect(existsSync(outputs.page!)).toBe(true)
    const told = await summary(outputs.folder!)
    expect(told).toBe(readFileSync(outputs.comment!, 'utf8'))
    expect(told).toContain(`https://github.example/office/plans/blob/${sha}/plans/`)
    expect(told).toContain(`[Xem trước](${artifacts}/2) · [Tải các bản dựng và phiếu soát](${artifacts}/1)`)
    const none = { 'steps.drafts.outputs.artifact-url': '', 'steps.page.outputs.artifact-url': '' }
    expect(await summary(outputs.folder!, none)).toContain(
      '[Tải các bản dựng và phiếu soát](https://github.example/office/plans/actions/runs/77#artifacts)',
    )
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
})

describe('what the steps run on', () => {
  const given = () => ({ folder: temporaryFolder(), temporary: temporaryFolder(), event: {} })

  test('is what stands built, or else is installed, with a cache named after it', async () => {
    const { outputs } = await runStep('action.yml', 'Find the program', given())
    expect(outputs).toEqual({ built: 'true', key: expect.stringMatching(/^kehoach-npm-\w+-[0-9a-f]{64}$/) })
    const bare = temporaryFolder()
    cpSync('action', join(bare, 'action'), { recursive: true })
    cpSync('package-lock.json', join(bare, 'package-lock.json'))
    const env = { GITHUB_ACTION_PATH: bare }
    const unbuilt = await runStep('action.yml', 'Find the program', { ...given(), env })
    expect(unbuilt.outputs).toEqual({ ...outputs, built: 'false' })
    const { steps } = parse(readFileSync('action.yml', 'utf8')).runs
    const bound = steps.filter((step: { if?: string }) => step.if?.includes("steps.program.outputs.built != 'true'"))
    expect(bound.map(({ name, uses }: Record<string, string>) => name ?? uses!.split('@')[0])).toEqual([
      'actions/cache',
      'Install',
    ])
  })

  const log = 'echo "$(basename "$0") $*" >>"$LOG"'
  const asked = async (scripts: Record<string, string>) => {
    const folder = temporaryFolder()
    const file = join(folder, 'log')
    writeFileSync(file, '')
    const PATH = programs(folder, scripts)
    for (const name of ['bash', 'env']) symlinkSync(`/usr/bin/${name}`, join(PATH, name))
    const env = { PATH, LOG: file }
    const { code, log } = await runStep('action.yml', 'Install LibreOffice', { ...given(), env })
    expect(code, log).toBe(0)
    return { log, done: readFileSync(file, 'utf8') }
  }
  const apt = { sudo: log, 'apt-get': log }

  test.runIf(process.platform === 'linux').each<[string, Record<string, string>, string]>([
    [
      'nothing of it',
      { ...apt, dpkg: 'exit 1' },
      'libreoffice-writer-nogui poppler-utils fontconfig fonts-croscore fonts-liberation',
    ],
    [
      'LibreOffice and one font',
      { ...apt, soffice: ':', dpkg: '[ "$2" = fonts-liberation ]' },
      'poppler-utils fontconfig fonts-croscore',
    ],
    ['all', { ...apt, soffice: ':', pdftoppm: ':', 'fc-list': ':', dpkg: ':' }, ''],
  ])('installs LibreOffice, poppler and fonts by apt where there is %s', async (_, scripts, packages) => {
    const { done } = await asked(scripts)
    if (packages === '') return expect(done).toBe('')
    expect(done).toContain('apt-get update')
    expect(done).toContain(` --no-install-recommends ${packages}\n`)
  })

  test.runIf(process.platform === 'linux')('says what is missing where there is no apt', async () => {
    const { log } = await asked({ dpkg: 'exit 1' })
    expect(log).toBe(
      'apt-get is missing, and so are: libreoffice-writer-nogui poppler-utils fontconfig fonts-croscore fonts-liberation\n',
    )
  })
})

describe('the step that comments', () => {
  type Event = ReturnType<typeof merged> | { workflow_run: object }

  function commenting(github: Github, review: string, action = 'action.yml') {
    const names = { ...uploaded, 'steps.review.outputs.folder': review, 'runner.temp': join(review, '..') }
    const given = { folder: review, temporary: temporaryFolder(), env: { GITHUB_API_URL: github.url } }
    return (event: Event) => runStep(action, 'Comment', { ...given, event, values: { ...inputs, ...names } })
  }

  test('writes one comment and keeps it up to date', async () => {
    const github = await fakeGithub()
    const { step, event, summary: summarise } = reviewed()
    const { outputs } = await step()
    const summary = await summarise(outputs.folder!)
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
