import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { examples, exampleText } from '../support/examples.js'
import { temporaryFolder } from '../support/run.js'

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const workflow = parse(readFileSync('.github/workflows/drafts.yml', 'utf8'))
const steps: Step[] = workflow.jobs.drafts.steps

describe('the workflow of the project’s own code', () => {
  const { on, permissions, jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  const stepOf = (job: string, name: string): string =>
    jobs[job].steps.find((step: Step) => step.name === name)?.run ?? `no step ${name}`

  test('runs on every push and pull request, may only read and takes no text of theirs into a command', () => {
    expect(Object.keys(on)).toEqual(['push', 'pull_request'])
    expect(permissions).toEqual({ contents: 'read' })
    const commands = Object.values<{ steps: Step[] }>(jobs).flatMap((job) => job.steps.map(({ run }) => run))
    expect(commands.filter((run) => run?.includes('${{'))).toEqual([])
  })

  test('runs what .ci/run runs, on the oldest Node and a new one', () => {
    expect(jobs.tests.strategy.matrix.node).toEqual([20, 24])
    expect(stepOf('tests', 'Test')).toBe('.ci/run')
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/\nnpm ci && npm test\n$/)
  })

  test('builds each example plan on both and fails where a byte differs', () => {
    expect(jobs.bytes.env.PLANS.split(' ')).toEqual(examples.map((name) => `plans/${name}`))
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(resolve('bin/kehoach.js'), join(folder, 'node_modules/.bin/kehoach'))
    symlinkSync(resolve('plans'), join(folder, 'plans'))
    const step = (name: string) => inBash(stepOf('bytes', name), folder, { PLANS: jobs.bytes.env.PLANS }).status
    expect(['Build on Node 20', 'Build on Node 24', 'Compare'].map(step)).toEqual([0, 0, 0])
    expect(readdirSync(join(folder, 'build/node-24'))).toHaveLength(12)
    appendFileSync(join(folder, 'build/node-24/2024-thang-cong-nhan.docx'), '\0')
    expect(step('Compare')).toBe(1)
  })
})

/** As GitHub calls a step for `shell: bash`. */
function inBash(command: string, cwd: string, env: Record<string, string> = {}) {
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command]
  return spawnSync('bash', args, { cwd, encoding: 'utf8', env: { ...process.env, CI: 'true', ...env } })
}

describe('the workflow of drafts', () => {
  test('runs on pull requests and may only read', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  test('puts no text of the pull request into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('installs, lints and builds in this order, then keeps the drafts', () => {
    expect(steps.flatMap(({ name, uses }) => name ?? uses?.split('@')[0] ?? [])).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'Install',
      'Lint the plans',
      'Build the changed plans',
      'actions/upload-artifact',
    ])
    expect(steps.at(2)?.run).toBe('npm ci')
    expect(steps.at(-1)?.with).toMatchObject({ path: 'build/' })
  })
})

describe('its commands', { timeout: 120_000 }, () => {
  const plan = readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8')
  let repository: string

  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'kehoach-'))
    mkdirSync(join(repository, 'node_modules/.bin'), { recursive: true })
    symlinkSync(resolve('bin/kehoach.js'), join(repository, 'node_modules/.bin/kehoach'))
    for (const name of examples) write(name, exampleText(name))
    writeFileSync(join(repository, '.gitignore'), 'node_modules/\nbuild/\n')
    git('init', '--quiet', '--initial-branch=main')
    commitAll()
    git('checkout', '--quiet', '-b', 'branch')
  })

  afterEach(() => rmSync(repository, { recursive: true }))

  test('build the plans that the branch adds or changes, whatever their names', () => {
    const odd = 'kế hoạch $(touch đã-chạy) `id` \'một"; && hai.yaml'
    write(odd, plan)
    write('-x.yaml', plan)
    write('cụm 4/tháng 6.yml', plan)
    write('2023-thang-cong-nhan.yaml', `${read('2023-thang-cong-nhan.yaml')}# sửa\n`)
    pullRequest()

    expect(run('Lint the plans')).toMatchObject({ status: 0 })
    expect(run('Build the changed plans')).toMatchObject({ status: 0 })
    const names = ['-x', '2023-thang-cong-nhan', odd.slice(0, -'.yaml'.length), 'tháng 6']
    expect(readdirSync(join(repository, 'build')).sort()).toEqual(
      names.flatMap((name) => [`${name}.docx`, `${name}.html`]).sort(),
    )
    expect(existsSync(join(repository, 'đã-chạy'))).toBe(false)
  })

  test('build nothing when no plan is left changed', () => {
    rmSync(join(repository, 'plans/2023-thang-cong-nhan.yaml'))
    writeFileSync(join(repository, 'README.md'), 'kế hoạch\n')
    pullRequest()

    expect(run('Build the changed plans')).toMatchObject({ status: 0 })
    expect(existsSync(join(repository, 'build'))).toBe(false)
  })

  test('fail on a wrong count and name it', () => {
    write(
      'sai.yaml',
      plan.replace('{{anniversary "quoc-te-lao-dong"}}', '137 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2024)'),
    )
    pullRequest()

    const { status, stdout } = run('Lint the plans')
    expect(status).toBe(1)
    expect(stdout).toContain('sai.yaml')
    expect(stdout).toContain('138')
    expect(stdout).not.toContain('2023-thang-cong-nhan.yaml')
  })

  function run(name: string) {
    const command = steps.find((step) => step.name === name)?.run ?? ''
    expect(command).not.toBe('')
    return inBash(command, repository)
  }

  /** What GitHub checks out: the branch merged into its base. */
  function pullRequest() {
    commitAll()
    git('checkout', '--quiet', 'main')
    write('moi-tren-main.yaml', plan)
    commitAll()
    git('merge', '--quiet', '--no-ff', '--no-edit', 'branch')
  }

  function commitAll() {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message=x')
  }

  function git(...args: string[]) {
    const identity = ['-c', 'user.name=kehoach', '-c', 'user.email=kehoach@example.org', '-c', 'commit.gpgsign=false']
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  }

  function write(name: string, text: string) {
    const file = join(repository, 'plans', name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }

  function read(name: string) {
    return readFileSync(join(repository, 'plans', name), 'utf8')
  }
})
