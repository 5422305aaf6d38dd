import { matchesPath } from '../text/wildcard.js'

/**
 * Whether a path, from the config's folder and with `/`, is meant by one of the patterns. As in `.gitignore`, a pattern
 * without a slash holds at any depth, and one that means a folder holds for everything below it.
 */
export function ignoreTest(patterns: readonly string[]): (path: string) => boolean {
  const wholes = patterns.map(wholePattern)
  return (path) => {
    const composed = path.normalize('NFC')
    return wholes.some((pattern) => matchesPath(pattern, composed))
  }
}

function wholePattern(pattern: string): string {
  const path = pattern.normalize('NFC').replace(/^\.?\/|\/$/g, '')
  const anchored = pattern.startsWith('/') || path.includes('/')
  // What a folder holds is not the folder itself.
  const named = path.replace(/\/\*\*$/, '/*')
  return `${anchored ? '' : '**/'}${named}/**`
}
