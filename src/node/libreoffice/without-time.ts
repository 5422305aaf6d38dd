/**
 * A PDF that does not tell when it was made: the same Word file gives the same bytes whenever it is printed. LibreOffice
 * has no setting for it. What it writes of the time, and the ids that it makes from the time, stand plainly behind the
 * last stream and may be left out; blanks in their place keep every offset as it is.
 */
export function withoutTime(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  const from = bytes.lastIndexOf('endstream')
  const end = bytes.toString('latin1', Math.max(0, from))
  const blank = end.replace(told, (written) => ' '.repeat(written.length))
  bytes.write(blank, Math.max(0, from), 'latin1')
  return bytes
}

const told =
  /\/(?:CreationDate|ModDate)\(D:[^()]{1,40}\)|\/ID\s?\[\s?<[0-9A-F]{32}>\s?<[0-9A-F]{32}>\s?\]|\/DocChecksum \/[0-9A-F]{32}/g
