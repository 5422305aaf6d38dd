import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const program = resolve('bin/kehoach.js')

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
  const env = { ...process.env, ...options.env }
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'CI']) if (!options.env?.[name]) delete env[name]
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input: options.input ?? '',
    env,
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
