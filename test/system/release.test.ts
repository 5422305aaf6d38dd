import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runStep } from '../support/action.js'
import { exampleText } from '../support/examples.js'
import { temporaryFolder } from '../support/run.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const tag = `v${version}`
const major = tag.split('.')[0]!

interface Job {
  permissions?: Record<string, string>
  needs?: string | string[]
  steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[]
}

describe('the workflow of a release', () => {
  const { on, permissions, jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'))
  const all = Object.entries<Job>(jobs)

  test('runs for the tag of a version and no other, and only what writes or publishes may', () => {
    const { tags } = on.push
    expect([on, tags]).toEqual([{ push: { tags } }, ['v[0-9]+.[0-9]+.[0-9]+']])
    expect(permissions).toEqual({ contents: 'read' })
    expect(all.map(([name, job]) => [name, job.permissions])).toEqual([
      ['package', undefined],
      ['exe', undefined],
      ['release', { contents: 'write' }],
      ['npm', { contents: 'read', 'id-token': 'write' }],
    ])
  })

  test('installs no package where it may write or publish, and caches nothing', () => {
    const runs = (name: string) => jobs[name].steps.flatMap(({ run }: { run?: string }) => run ?? []).join('\n')
    expect(runs('package') + runs('exe')).toMatch(/npm ci|\.ci\/run/)
    expect(runs('release') + runs('npm')).not.toMatch(/npm (?:ci|install|run)|node |npx /)
    const nodes = all.flatMap(([, { steps }]) => steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')))
    expect(nodes.map((step) => step.with?.['package-manager-cache'])).toEqual(nodes.map(() => false))
    expect(runs('npm')).toContain('npm publish ./*.tgz --provenance')
  })

  test('runs on the Node of the action', () => {
    const nodesIn = (text: string) => [
      ...new Set(Array.from(text.matchAll(/node-version: (\d+)/g), ([, node]) => node)),
    ]
    const [action, release] = ['action.yml', '.github/workflows/release.yml'].map((file) => readFileSync(file, 'utf8'))
    expect(nodesIn(release!)).toEqual(nodesIn(action!))
  })
})

describe('what is told of a release', () => {
  function notes(changelog: string, given = tag) {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
    const script = resolve('scripts/release/notes.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, given], { cwd: folder, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  test('is its section of the changelog', () => {
    const changelog = `# Changelog\n\n## Unreleased\n\n- c\n\n## ${version}\n\n- b\n- a\n\n## 0.0.1\n\n- x\n`
    expect(notes(changelog)).toEqual({ status: 0, stdout: '- b\n- a\n', stderr: '' })
  })

  test.each<[string, string, string]>([
    ['the tag is of another version', 'v9.9.9', `The tag is v9.9.9, but package.json has version ${version}.\n`],
    ['nothing is said of it', tag, `CHANGELOG.md has no section “## ${version}”.\n`],
  ])('fails where %s', (_, given, stderr) => {
    expect(notes('# Changelog\n\n## Unreleased\n\n- c\n', given)).toEqual({ status: 1, stdout: '', stderr })
  })
})

test('the tag of the action has the built files, runs with nothing installed, and never goes back', async () => {
  const packed = temporaryFolder()
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], { stdio: 'pipe' })
  const [tarball] = readdirSync(packed)
  const { clone, git } = repository()
  const move = (of: string) => {
    const args = [resolve('scripts/release/tag-built.sh'), of, join(packed, tarball!)]
    const { status, stdout, stderr } = spawnSync('bash', args, { cwd: clone, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    return stdout
  }
  git('tag', tag)
  git('push', '--quiet', 'origin', tag)
  expect(move(tag)).toBe('')
  const remote = () => git('ls-remote', '--tags', 'origin').split('\n')
  const [moved, released] = [major, tag].map((name) =>
    remote()
      .find((line) => line.endsWith(`/${name}`))!
      .slice(0, 40),
  )
  expect(git('rev-parse', `${moved}^`)).toBe(released)
  expect(git('ls-tree', '--name-only', moved!, 'dist/')).toContain('dist/library')
  expect(git('ls-tree', '--name-only', released!)).not.toContain('dist')

  const used = temporaryFolder()
  const origin = git('remote', 'get-url', 'origin')
  execFileSync('git', ['clone', '--quiet', '--branch', major, origin, used], { stdio: 'pipe' })
  expect(existsSync(join(used, 'node_modules'))).toBe(false)
  const given = {
    folder: temporaryFolder(),
    temporary: temporaryFolder(),
    event: {},
    env: { GITHUB_ACTION_PATH: used },
  }
  expect((await runStep('action.yml', 'Find the program', given)).outputs.built).toBe('true')
  writeFileSync(join(given.folder, 'a.yaml'), exampleText('2024-thang-cong-nhan.yaml'))
  const build = [join(used, 'bin/kehoach.js'), 'build', 'a.yaml', '--to', 'docx']
  const { status, stdout } = spawnSync(process.execPath, build, { cwd: given.folder, encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, 'build/a.docx\n'])

  git('checkout', '--quiet', released!)
  git('tag', `${major}.99.0`)
  git('push', '--quiet', 'origin', `${major}.99.0`)
  expect(move(tag)).toBe(`${major} stays at ${major}.99.0.\n`)
  expect(remote().find((line) => line.endsWith(`/${major}`))).toContain(moved)
})

/** A clone of a repository with what the action runs, but for what is built. */
function repository() {
  const [origin, clone] = [temporaryFolder(), temporaryFolder()]
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=kehoach', '-c', 'user.email=kehoach@example.org', '-c', 'commit.gpgsign=false']
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    return stdout.trim()
  }
  execFileSync('git', ['init', '--quiet', '--bare', origin])
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', origin)
  for (const name of ['.gitignore', 'action', 'action.yml', 'bin', 'package.json', 'package-lock.json', 'templates']) {
    cpSync(name, join(clone, name), { recursive: true })
  }
  git('add', '--all')
  git('commit', '--quiet', '--message=x')
  git('push', '--quiet', 'origin', 'main')
  return { clone, git }
}
