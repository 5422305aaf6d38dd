import { onDisk } from '../../node/files/on-disk.js'
import { refuseUnreachable } from '../../node/files/roots.js'

/** An option's path, in the normal form that its name has on the disk. Its drive must be there. */
export function path(value: string): string {
  return refuseUnreachable(onDisk(value))
}
