/** How a path that a plan names would lead out of the plan's own folder, where a plan says the same on every machine. */
export function wayOut(path: string): 'absolute' | 'up' | undefined {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(path)) return 'absolute'
  return path.split(/[\\/]/).includes('..') ? 'up' : undefined
}
