import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'templates', 'package.json', 'scripts/build.mjs', 'scripts/bundle.mjs', 'scripts/library.mjs']

/** Tests of the command run what was built; nobody should wonder why a change in `src/` changes nothing. */
export function refuseOldBuild(): void {
  const problem = oldBuild()
  if (problem) throw new Error(`${problem} Run \`npm run build\` and then the test again.`)
}

/** What is wrong with `dist/` as the folder stands; undefined where it was built after the last change. */
export function oldBuild(root = '.'): string | undefined {
  const built = existsSync(join(root, 'dist/start.cjs')) ? filesOf(join(root, 'dist')) : []
  if (built.length === 0) return 'The command has not been built: dist/start.cjs is missing.'
  const oldest = Math.min(...built.map(timeOf))
  const newer = sources.flatMap((source) => filesOf(join(root, source))).find((file) => timeOf(file) > oldest)
  return newer && `dist/ is older than ${newer}.`
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}

function timeOf(file: string): number {
  return statSync(file).mtimeMs
}
