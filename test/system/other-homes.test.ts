import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commentMarker } from '../../src/index.js'
import { fakeGitlab, ownId } from '../support/gitlab.js'
import { oddName, pullRequest } from '../support/repository.js'
import { program, run, temporaryFolder } from '../support/run.js'

const guide = readFileSync('docs/ci.md', 'utf8')

/** The block of docs/ci.md that stands below a heading. */
function example(heading: string, kind: string): string {
  const section = guide.slice(guide.indexOf(`\n## ${heading}\n`))
  return new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)![1]!
}

/** Has `npx kehoach` run this program in a folder. */
function install(folder: string) {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(program, join(folder, 'node_modules/.bin/kehoach'))
}

function shell(name: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, out: stdout + stderr }
}

test('GitLab CI: the job of the example reports what a merge request changes, and fails on an error', () => {
  const { plans: job } = parse(example('GitLab CI', 'yaml'))
  const { folder, git } = pullRequest()
  install(folder)
  const [first, ...script] = job.script
  expect(first).toBe('npm ci')
  const url = 'https://gitlab.example/office/plans'
  const { status, out } = shell('bash', ['-e', '-c', script.join('\n')], folder, {
    ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'main'), CI_PROJECT_URL: url, CI_PROJECT_DIR: folder },
    ...{ CI_JOB_URL: `${url}/-/jobs/9`, GITHUB_ACTIONS: '', GITHUB_SERVER_URL: '', KEHOACH_TOKEN: '' },
  })
  expect(status, out).toBe(1)
  const found = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))
  const paths = found.map(({ location }: { location: { path: string } }) => location.path)
  expect(paths).toContain(`plans/${oddName}`)
  expect(paths).not.toContain('plans/2023-thang-cong-nhan.yaml')
  const [kept] = job.artifacts.paths
  const comment = readFileSync(join(folder, kept, 'comment.md'), 'utf8')
  expect(comment).toContain(`](${url}/-/blob/${git('rev-parse', 'HEAD')}/plans/d%E1%BB%B1%20th%E1%BA%A3o.txt#L1)`)
  const links = [`[Xem trước](${url}/-/jobs/9/artifacts/file/build/review.html)`, `(${url}/-/jobs/9/artifacts/browse)`]
  for (const link of links) expect(comment).toContain(link)
})

const hasCurl = spawnSync('curl', ['--version']).error === undefined

test.runIf(hasCurl)(
  'GitLab CI: the script of the example keeps one note up to date, and writes over nobody else’s',
  async () => {
    const gitlab = await fakeGitlab()
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'build'))
    const env = { CI_API_V4_URL: gitlab.url, CI_PROJECT_ID: '3', CI_MERGE_REQUEST_IID: '5', no_proxy: '127.0.0.1' }
    const write = async (text: string, token = 'secret') => {
      writeFileSync(join(folder, 'build/comment.md'), `${commentMarker}\n${text}\n`)
      const script = spawn('sh', ['-c', example('GitLab CI', 'sh')], {
        ...{ cwd: folder, env: { ...process.env, ...env, KEHOACH_TOKEN: token } },
      })
      let told = ''
      script.stderr.on('data', (data) => (told += data))
      const [code] = await once(script, 'close')
      return { code, told }
    }
    const talk = Array.from({ length: 150 }, (_, id) => ({ id, author: { id: ownId }, body: 'khác' }))
    const person = { id: 500, author: { id: 1 }, body: `${commentMarker}\ncủa một người` }
    gitlab.notes.push(person, ...talk)
    const text = 'Số 82 → 83 & "một" <b>\n`hai`'
    expect(await write(text)).toEqual({ code: 0, told: '' })
    expect(gitlab.notes.slice(151)).toEqual([{ id: 1151, author: { id: ownId }, body: `${commentMarker}\n${text}\n` }])
    expect(await write('khác nữa')).toEqual({ code: 0, told: '' })
    expect(gitlab.notes).toHaveLength(152)
    expect(gitlab.notes.at(-1)!.body).toBe(`${commentMarker}\nkhác nữa\n`)
    expect(gitlab.notes[0]).toEqual(person)
    expect(gitlab.requests.at(-1)).toBe('PUT /projects/3/merge_requests/5/notes/1151')

    const { code, told } = await write('x', 'sai')
    expect(code).not.toBe(0)
    expect(told).toContain('401')
    expect(gitlab.notes).toHaveLength(152)
  },
)

describe('pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  const staged = ['plans/2024-thang-cong-nhan.yaml', 'plans/dự thảo.txt', 'plans/a.docx', 'khác.yaml', 'plans/x.png']
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))

  test('the example names a hook that there is', () => {
    const { repos } = parse(example('pre-commit', 'yaml'))
    const ids = hooks.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['kehoach-lint', 'kehoach-fix'])
    expect(ids).toContain(repos[0].hooks[0].id)
  })

  test('a hook lints what is staged below plans/', () => {
    const { folder } = pullRequest()
    const [{ entry, files, language }] = hooks
    const [command, ...args] = entry.split(' ')
    expect([language, Object.keys(bin)]).toEqual(['node', [command]])
    const names = staged.filter((name) => new RegExp(files).test(name))
    expect(names).toEqual(staged.slice(0, 3))
    const found = run(folder, [...args, ...names.slice(0, 2)])
    expect(found.code).toBe(1)
    expect(found.out).toContain('498 năm')
    expect(run(folder, [...args, names[0]!]).code).toBe(0)
  })

  test('a hook puts right what is certain', () => {
    const { folder, git } = pullRequest()
    const { entry, files } = hooks[1]
    expect(staged.filter((name) => new RegExp(files).test(name))).toEqual(staged.slice(0, 2))
    run(folder, [...entry.split(' ').slice(1), 'plans/dự thảo.txt'])
    expect(git('diff', '--', 'plans/dự thảo.txt')).toContain('+kỷ niệm 49 năm')
  })
})

test('a server with cron: the script tells once what has changed since the last time', () => {
  const { folder: origin, git } = pullRequest()
  git('checkout', '--quiet', 'main')
  const home = temporaryFolder()
  const clone = join(home, 'ke-hoach')
  const drafts = join(home, 'du-thao')
  expect(shell('git', ['clone', '--quiet', origin, clone], home).status).toBe(0)
  install(clone)
  const text = example('A server with cron', 'sh')
  const script = text.replace('/srv/ke-hoach', `'${clone}'`).replace('/srv/du-thao', `'${drafts}'`)
  expect(script).not.toContain('/srv/')
  const morning = () => shell('sh', ['-c', script], home)

  expect(morning()).toEqual({ status: 0, out: '' })
  git('merge', '--quiet', '--ff-only', 'branch')
  const told = morning()
  expect(told.status, told.out).toBe(0)
  expect(told.out).toContain('137 năm')
  expect(readdirSync(join(drafts, 'plans')).filter((name) => name.endsWith('.docx'))).toHaveLength(3)
  expect(existsSync(join(drafts, 'comment.md'))).toBe(true)
  expect(morning()).toEqual({ status: 0, out: '' })
})
