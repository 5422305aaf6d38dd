const special = /\*\*\/|\/\*\*$|\*\*|\*|\?|[\\^$.|+()[\]{}]/g

/**
 * Whether a path, from the config's folder and with `/`, is meant by one of the patterns. As in `.gitignore`, a pattern
 * without a slash holds at any depth, and one that means a folder holds for everything below it.
 */
export function ignoreTest(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(toRegExp)
  return (path) => {
    const composed = path.normalize('NFC')
    return tests.some((test) => test.test(composed))
  }
}

function toRegExp(pattern: string): RegExp {
  const path = pattern.normalize('NFC').replace(/^\.?\/|\/$/g, '')
  const anchored = pattern.startsWith('/') || path.includes('/')
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${path.replace(special, translate)}(?:/.*)?$`, 'su')
}

function translate(mark: string): string {
  switch (mark) {
    case '**/':
      return '(?:.*/)?'
    case '/**':
      return '/.*'
    case '**':
      return '.*'
    case '*':
      return '[^/]*'
    case '?':
      return '[^/]'
    default:
      return `\\${mark}`
  }
}
