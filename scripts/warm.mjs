import { spawnSync } from 'node:child_process'

/**
 * Writes a pack of what V8 compiles in a run of a command (bin/code-cache.js). The same each time: V8 is predictable, and its
 * numbers of scripts hang on what standard input and output are.
 */
export function warmCache(command, pack, node = process.execPath) {
  const { status, stderr } = spawnSync(node, ['--predictable', 'scripts/warm.cjs', command, pack], { stdio: 'pipe' })
  if (status !== 0) throw new Error(stderr.toString())
}
