import { isAbsolute, join, relative } from 'node:path'
import { commitOf, git as run, topOf } from './git.js'

/**
 * The files that differ from a commit, new ones that git doesn't know included, from the current folder. Compared with
 * where the branch left `base`, so that what others did there since isn't counted.
 */
export function changedFiles(base = 'HEAD', cwd = process.cwd()): string[] {
  const top = topOf(cwd, option)
  const isNew = base === 'HEAD' && !hasCommits(top)
  const changed = isNew ? git(top, ['ls-files', '-z', '--cached']) : changedSince(top, base)
  const unknown = git(top, ['ls-files', '-z', '--others', '--exclude-standard'])
  const names = new Set((changed + unknown).split('\0').filter((name) => name !== ''))
  return Array.from(names, (name) => relative(cwd, join(top, name))).sort()
}

/** Those of the changed files that are meant by the paths of the command line. */
export function within(files: readonly string[], paths: readonly string[]): string[] {
  return files.filter((file) =>
    paths.some((path) => {
      // Git and the disk may name a file in other normal forms.
      const inside = relative(path.normalize('NFC'), file.normalize('NFC'))
      return !(/^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside))
    }),
  )
}

function hasCommits(top: string): boolean {
  try {
    git(top, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
    return true
  } catch {
    return false
  }
}

function changedSince(top: string, base: string): string {
  const commit = commitOf(top, base, option)
  return git(top, [
    'diff',
    '-z',
    '--name-only',
    '--diff-filter=d',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules',
    commit,
    '--',
  ])
}

const option = '--changed'

function git(cwd: string, args: readonly string[]): string {
  return run(cwd, args, option)
}
