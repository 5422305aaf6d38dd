import { execFileSync } from 'node:child_process'
import { isAbsolute, join, relative } from 'node:path'
import { codeOf, UsageError } from '../usage.js'

/**
 * The files that differ from a commit, new ones that git doesn't know included, from the current folder. Compared with
 * where the branch left `base`, so that what others did there since isn't counted.
 */
export function changedFiles(base = 'HEAD', cwd = process.cwd()): string[] {
  const top = git(cwd, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, '')
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
  const commit = commitOf(top, base)
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

/** In a clone without the whole history no common commit may be known; then the base itself is compared with. */
function commitOf(top: string, base: string): string {
  let commit: string
  try {
    // A name such as `-x` must not be taken for an option.
    commit = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]).trim()
  } catch {
    throw new UsageError(
      `Không tìm thấy mốc “${base}” trong git. Xin ghi tên nhánh, thẻ hoặc mã commit có thật, ví dụ: --changed origin/main`,
    )
  }
  try {
    return git(top, ['merge-base', commit, 'HEAD']).trim()
  } catch {
    return commit
  }
}

function git(cwd: string, args: readonly string[]): string {
  // Git's own words are needed in English, to know one of them.
  const env = { ...process.env, LC_ALL: 'C' }
  try {
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError('--changed cần git, nhưng máy này chưa cài git.')
    const said = String((error as { stderr?: unknown }).stderr ?? '')
    if (/not a git repository/i.test(said)) {
      throw new UsageError('--changed chỉ dùng được trong thư mục do git quản lý.')
    }
    throw new UsageError(`--changed không chạy được git: ${said.split('\n', 1)[0]}`)
  }
}
