/** A file in a zip archive. */
export interface ZipFile {
  name: string
  /** Of what it holds. In an archive that was read it is a claim until the data has been unpacked. */
  size: number
  deflated: boolean
  /** As the archive keeps it. */
  data: Uint8Array
}

// PKWARE's APPNOTE 4.3: what the header of a file, its entry in the directory and the directory's end begin with, and
// how long each is without the names.
export const signatures = { header: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }
export const headerSize = 30
export const entrySize = 46
export const endSize = 22

// The two ways in which an archive keeps a file.
export const stored = 0
export const deflated = 8

// The version that is needed to unpack it.
export const version = 20
// 1980-01-01, the first day that an archive knows, in place of the clock's.
export const date = 0x0021

/** The end of a directory of `count` entries, which `size` bytes from `start` on hold. */
export function writeEnd(
  view: DataView,
  at: number,
  { count, start, size }: Record<'count' | 'start' | 'size', number>,
): void {
  view.setUint32(at, signatures.end, true)
  view.setUint16(at + 8, count, true)
  view.setUint16(at + 10, count, true)
  view.setUint32(at + 12, size, true)
  view.setUint32(at + 16, start, true)
}
