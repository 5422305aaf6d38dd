import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { examples } from '../support/examples.js'
import { temporaryFolder } from '../support/run.js'

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

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
