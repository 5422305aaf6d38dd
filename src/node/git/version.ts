import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Beside } from '../../beside/beside.js'
import { UsageError } from '../usage.js'
import { commitOf, git, gitBytes, topOf } from './git.js'

/** A file as it stood in git, and what stood beside it then. */
export interface Version {
  bytes: Uint8Array
  beside: Beside
  /** The commit, as short as git writes it. */
  commit: string
}

const option = '--base'

/** The version of a file where its branch left `base`. */
export function versionAt(file: string, base: string): Version {
  const folder = realFolder(dirname(resolve(file)))
  const top = topOf(standing(folder), option)
  const commit = commitOf(top, base, option)
  const inside = relative(realpathSync(top), folder).replaceAll('\\', '/')
  const pathOf = (path: string) => join(inside, path).replaceAll('\\', '/')
  const name = pathOf(basename(file))
  const bytes = blobAt(top, commit, name)
  if (!bytes) throw new UsageError(`Ở mốc “${base}” chưa có tệp ${name} trong git, nên không có gì để so sánh.`)
  const beside: Beside = {
    read: (path) => blobAt(top, commit, pathOf(path)),
    list: (path) => namesAt(top, commit, pathOf(path)),
  }
  return { bytes, beside, commit: git(top, ['rev-parse', '--short', commit], option).trim() }
}

/** The folder may have gone since, with all that was in it. */
function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(realFolder(dirname(folder)), basename(folder))
}

function standing(folder: string): string {
  return existsSync(folder) ? folder : standing(dirname(folder))
}

/** Nothing where there was none; what leads out of the repository is nothing that git has. */
function blobAt(top: string, commit: string, path: string): Uint8Array | undefined {
  try {
    return gitBytes(top, ['cat-file', 'blob', `${commit}:${path}`], option)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

function namesAt(top: string, commit: string, path: string): string[] | undefined {
  const folder = path.replace(/\/+$/, '')
  try {
    const listed = git(top, ['ls-tree', '-z', '--name-only', `${commit}:${folder === '.' ? '' : folder}`], option)
    return listed.split('\0').filter((name) => name !== '')
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
