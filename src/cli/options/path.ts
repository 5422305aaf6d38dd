import { onDisk } from '../../node/files/on-disk.js'

/** An option's path: nothing but its normal form may differ from what is on the disk. */
export function path(value: string): string {
  return onDisk(value)
}
