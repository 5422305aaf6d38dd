import { execFileSync } from 'node:child_process'
import { codeOf, UsageError } from '../usage.js'

/** What git says, as bytes. `option` is what the user asked for it by. */
export function gitBytes(cwd: string, args: readonly string[], option: string): Uint8Array {
  // Git's own words are needed in English, to know one of them.
  const env = { ...process.env, LC_ALL: 'C' }
  try {
    return execFileSync('git', args, { cwd, env, maxBuffer: 1 << 28, stdio: 'pipe' })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError(`${option} cần git, nhưng máy này chưa cài git.`)
    const said = String((error as { stderr?: unknown }).stderr ?? '')
    if (/not a git repository/i.test(said)) {
      throw new UsageError(`${option} chỉ dùng được trong thư mục do git quản lý.`)
    }
    throw new UsageError(`${option} không chạy được git: ${said.split('\n', 1)[0]}`)
  }
}

export function git(cwd: string, args: readonly string[], option: string): string {
  return new TextDecoder().decode(gitBytes(cwd, args, option))
}

export function topOf(cwd: string, option: string): string {
  return git(cwd, ['rev-parse', '--show-toplevel'], option).replace(/\r?\n$/, '')
}

/**
 * Where the branch left `base`, so that what others did there since isn't counted. In a clone without the whole history no
 * common commit may be known; then it is the base itself.
 */
export function commitOf(top: string, base: string, option: string): string {
  let commit: string
  try {
    // A name such as `-x` must not be taken for an option.
    commit = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], option).trim()
  } catch {
    throw new UsageError(
      `Không tìm thấy mốc “${base}” trong git. Xin ghi tên nhánh, thẻ hoặc mã commit có thật, ví dụ: ${option} origin/main`,
    )
  }
  try {
    return git(top, ['merge-base', commit, 'HEAD'], option).trim()
  } catch {
    return commit
  }
}
