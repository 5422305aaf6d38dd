import { readZip, writtenName, type ZipEntry } from '../../ooxml/zip-read.js'
import { type ZipPart, zip } from '../../ooxml/zip-write.js'
import { documentPart } from '../../writers/docx/names.js'

/**
 * Whether a Word file is as it was built, byte for byte: its parts stand as `zip` puts them, and the text is not deflated. Word
 * and all other programs deflate what they save, and this one what it puts right in a Word file.
 */
export function isUntouched(there: Uint8Array): boolean {
  try {
    const entries = readZip(there)
    const parts = Array.from(entries.values(), partOf)
    // Parts that lie over each other would take any room.
    const length = parts.reduce((sum, { data }) => sum + data.length, 0)
    if (entries.get(documentPart)?.deflated !== false || length > there.length) return false
    return Buffer.from(zip(parts)).equals(there)
  } catch {
    return false
  }
}

function partOf(entry: ZipEntry): ZipPart {
  const { record, size, deflated, data } = entry
  const crc = new DataView(record.buffer, record.byteOffset).getUint32(16, true)
  return { name: writtenName(entry), size, crc, deflated, data }
}
