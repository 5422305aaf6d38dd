import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { nameOf } from '../build-plan.js'

// What actions/upload-artifact refuses in a name, as a disk of Windows does, and what leads out of the folder.
const unfit = /["<>:|*?\\\p{Cc}]|^\.\.(?=\/|$)/gu

/**
 * Where a draft goes, without the end of its name: `build/plans/x-abcdef0`. A name that had to be changed bears a mark of what
 * it was, so that no two become one.
 */
export function draftName(plan: string, commit: string, outDir: string): string {
  const name = join(dirname(plan), nameOf(plan)).replaceAll('\\', '/')
  const fit = name.replace(unfit, '_')
  const mark = fit === name ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
  return join(outDir, `${fit}${mark}-${commit.slice(0, 7)}`)
}
