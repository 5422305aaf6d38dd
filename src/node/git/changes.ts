import { join, relative } from 'node:path'
import { commitOf, git, topOf } from './git.js'

/** What became of a file; paths from the current folder. */
export interface Change {
  file: string
  kind: 'added' | 'changed' | 'renamed' | 'gone'
  /** What a renamed one was called. */
  before?: string
}

const option = '--base'

const kinds: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'gone', R: 'renamed' }

/** What the files are beside those where the branch left `base`, in the order of their names. */
export function changesSince(base: string, cwd = process.cwd()): Change[] {
  const top = topOf(cwd, option)
  const args = ['diff', '-z', '--name-status', '--find-renames', '--no-ext-diff', '--ignore-submodules']
  const listed = git(top, [...args, commitOf(top, base, option), '--'], option).split('\0')
  const pathOf = (name: string | undefined) => relative(cwd, join(top, name!))
  const changes: Change[] = []
  // Between NUL bytes: `M`, name; `R087`, old name, new name.
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const kind = kinds[listed[at]![0]!] ?? 'changed'
    const before = kind === 'renamed' ? { before: pathOf(listed[++at]) } : {}
    changes.push({ file: pathOf(listed[at + 1]), kind, ...before })
  }
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** The whole hash of the commit that stands in the folder. */
export function headCommit(cwd = process.cwd()): string {
  return git(cwd, ['rev-parse', '--verify', 'HEAD^{commit}'], option).trim()
}
