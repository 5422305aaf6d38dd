import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

export interface System {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
  isFolder: (path: string) => boolean
}

/** Beside a project's packages, where tools keep their caches; outside a project where the system keeps those of programs. */
export function cacheFolder(cwd: string, system: System): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (system.isFolder(join(folder, 'node_modules'))) return join(folder, 'node_modules', '.cache', 'kehoach')
    if (folder === dirname(folder)) return userCacheFolder(system)
  }
}

/** Where the system keeps the caches of a user's programs. */
export function userCacheFolder({ platform, env, home }: Omit<System, 'isFolder'>): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'kehoach', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kehoach')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'kehoach')
}

export function thisSystem(): System {
  const { platform, env } = process
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return { platform, env, home: homedir(), isFolder }
}
