import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchNode } from '../../scripts/exe/nodes.mjs'
import type { Ran } from './run.js'

// Debian's `wine` looks for its 32 bits first, and says so.
const wine = ['/usr/lib/wine/wine64', 'wine64', 'wine'].find((name) => !spawnSync(name, ['--version']).error)

/** Why nothing of Windows can run here; undefined where it can. */
export const noWine = process.platform === 'linux' && wine ? undefined : 'wine is not installed'

/** The Node of the executables, for a system; or why there is none: what comes must be what is known. */
export function nodeFor(system: 'windows' | 'linux'): { binary: string } | { missing: string } {
  try {
    return fetchNode(system, resolve('build/nodes'))
  } catch (error) {
    const { message } = error as Error
    if (!message.includes('can’t be fetched')) throw error
    return { missing: message }
  }
}

export interface Windows {
  /** Runs a program of Windows as `run` runs the command. */
  run(folder: string, command: readonly string[], options?: { input?: string }): Ran
  /** A command line of Windows' own. */
  shell(folder: string, line: string): Ran
  end(): void
}

/** A Windows of one's own, in a folder that is gone at the end; `changes` are of the environment that it starts in. */
export function startWindows(changes: NodeJS.ProcessEnv = {}): Windows {
  const prefix = mkdtempSync(join(tmpdir(), 'kehoach-wine-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // Nothing is opened on the screen of whoever runs the tests.
    BROWSER: 'none',
    ...changes,
    ...{
      WINEPREFIX: prefix,
      WINEDEBUG: '-all',
      WINEDLLOVERRIDES: 'mscoree,mshtml,winedbg.exe=',
      NODE_SKIP_PLATFORM_CHECK: '1',
    },
  }
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'CI', 'NODE_OPTIONS', 'DISPLAY']) delete env[name]
  const file = (name: string) => join(prefix, name)

  function run(folder: string, command: readonly string[], { input = '' } = {}): Ran {
    // Node reads and writes files there; pipes it doesn't.
    writeFileSync(file('in'), input)
    const streams = [openSync(file('in'), 'r'), openSync(file('out'), 'w'), openSync(file('err'), 'w')]
    const { status } = spawnSync(wine!, command, { cwd: folder, env, stdio: streams, timeout: 100_000 })
    for (const stream of streams) closeSync(stream)
    // Of a thread that was still in wine when the process had ended, with its exit code.
    const err = readFileSync(file('err'), 'utf8').replace(/^wine: Unhandled .*\n/gm, '')
    return { code: status, out: readFileSync(file('out'), 'utf8'), err }
  }

  run(prefix, ['wineboot', '--init'])
  return {
    run,
    shell: (folder, line) => run(folder, ['cmd', '/c', line]),
    end() {
      spawnSync('wineserver', ['--kill'], { env })
      spawnSync('wineserver', ['--wait'], { env })
      rmSync(prefix, { recursive: true })
    },
  }
}
