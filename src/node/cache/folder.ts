import { dirname, join } from 'node:path'

export interface System {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
  isFolder: (path: string) => boolean
}

/** Beside a project's packages, where tools keep their caches; outside a project where the system keeps those of programs. */
export function cacheFolder(cwd: string, { platform, env, home, isFolder }: System): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'node_modules'))) return join(folder, 'node_modules', '.cache', 'kehoach')
    if (folder === dirname(folder)) break
  }
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'kehoach', 'Cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kehoach')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'kehoach')
}
