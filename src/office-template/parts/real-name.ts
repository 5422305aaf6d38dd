import type { ZipEntry } from '../../ooxml/zip-read.js'

/** A part's name as the archive writes it. */
export function realName({ record, name }: ZipEntry): string {
  const length = new DataView(record.buffer, record.byteOffset).getUint16(28, true)
  const written = new TextDecoder().decode(record.subarray(46, 46 + length))
  return written.toLowerCase() === name ? written : name
}
