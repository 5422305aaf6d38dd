import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { refuseOldBuild } from './built.js'

refuseOldBuild()

export const program = resolve('bin/kehoach.js')

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs the program as a clerk would, in a folder of the test's own. */
export function run(
  folder: string,
  args: string[],
  options: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Ran {
  // Nothing is opened on the screen of whoever runs the tests.
  const env: NodeJS.ProcessEnv = { ...process.env, BROWSER: 'none', ...options.env }
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'CI']) if (!options.env?.[name]) delete env[name]
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input: options.input ?? '',
    env,
    maxBuffer: 1 << 28,
    // What hangs is seen by its missing exit code.
    timeout: 100_000,
    killSignal: 'SIGKILL',
  })
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}

/** What has Node run a script before the program, to have the system answer as it seldom does. */
export function preload(folder: string, script: string): { NODE_OPTIONS: string } {
  const file = join(folder, 'preload.mjs')
  writeFileSync(file, script)
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` }
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
