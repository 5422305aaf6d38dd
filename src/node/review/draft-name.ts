import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { slashes } from '../../reporters/report.js'
import { nameOf } from '../build-plan.js'

// What actions/upload-artifact refuses in a name, as a disk of Windows does, and what leads out of the folder.
const unfit = /["<>:|*?\\\p{Cc}]|^\.\.(?=\/|$)/gu

/**
 * Where what is made of a plan or a draft goes, without the end of its name: `build/plans/x-abcdef0`. No two become one: only
 * a plan's loses its own end, and one that had to be changed bears a mark of what it was.
 */
export function draftName(file: string, commit: string, outDir: string): string {
  const base = file.endsWith('.yaml') ? nameOf(file) : basename(file)
  const name = slashes(join(dirname(file), base))
  const fit = name.replace(unfit, '_')
  const mark = fit === name ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
  return join(outDir, `${fit}${mark}-${commit.slice(0, 7)}`)
}
