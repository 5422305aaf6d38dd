// Puts a blob where Node looks for it on Linux: into a note that is loaded with the program (postject-api.h of Node).
//
// It takes one more program header. Their table stays where it is, at the start of the file, where every kernel finds it: what
// follows it, the loader's name and the notes, moves to the end of the file, before the note of the blob.

const page = 4096
const headerSize = 56
const types = { load: 1, interpreter: 3, note: 4, table: 6 }

/** The executable with a note of that name, and no more of its own than is loaded: symbols and their like stay behind. */
export function withNote(binary, name, blob) {
  const headers = Array.from({ length: binary.readUInt16LE(56) }, (_, index) =>
    headerAt(binary, 64 + index * headerSize),
  )
  const [table, loader, notes] = ['table', 'interpreter', 'note'].map((type) => only(headers, types[type]))
  const [from, end] = [loader.offset, notes.offset + notes.size]
  if (table.offset !== 64 || table.offset + table.size !== from || notes.offset < from || end - from < headerSize) {
    throw new Error('This Node has other things behind its program headers.')
  }
  const loads = headers.filter(({ type }) => type === types.load)
  const loaded = Math.max(...loads.map(({ offset, size }) => offset + size))
  const offset = roundUp(loaded, page)
  const address = roundUp(Math.max(...loads.map((header) => header.address + header.memory)), page)
  const added = Buffer.concat([binary.subarray(from, end), Buffer.alloc((from - end) & 3), noteOf(name, blob)])
  const kept = Buffer.concat([binary.subarray(0, loaded), Buffer.alloc(offset - loaded)]).fill(0, from, end)
  const result = Buffer.concat([kept, added])

  const move = (header, size) => {
    const by = header.offset - from
    place(result, header.at, { offset: offset + by, address: address + by, size: size - by })
  }
  move(loader, loader.size)
  move(notes, added.length)
  place(result, table.at, { ...table, size: table.size + headerSize })
  // One more, to be read: what was added.
  result.writeUInt32LE(types.load, from)
  result.writeUInt32LE(4, from + 4)
  place(result, from, { offset, address, size: added.length })
  result.writeBigUInt64LE(BigInt(page), from + 48)
  result.writeUInt16LE(headers.length + 1, 56)
  // No sections: their table has stayed behind with what they name.
  result.fill(0, 40, 48)
  result.fill(0, 58, 64)
  return result
}

function headerAt(binary, at) {
  const number = (by) => Number(binary.readBigUInt64LE(at + by))
  return {
    at,
    type: binary.readUInt32LE(at),
    offset: number(8),
    address: number(16),
    size: number(32),
    memory: number(40),
  }
}

function only(headers, type) {
  const found = headers.filter((header) => header.type === type)
  if (found.length !== 1) throw new Error(`This Node has ${found.length} program headers of type ${type}, not one.`)
  return found[0]
}

/** Where a program header's part lies in the file and in memory. */
function place(binary, at, { offset, address, size }) {
  const values = [offset, address, address, size, size]
  for (const [index, value] of values.entries()) binary.writeBigUInt64LE(BigInt(value), at + 8 + index * 8)
}

function noteOf(name, blob) {
  const nameBytes = Buffer.from(`${name}\0`)
  const head = Buffer.alloc(12)
  head.writeUInt32LE(nameBytes.length)
  head.writeUInt32LE(blob.length, 4)
  return Buffer.concat([head, nameBytes, Buffer.alloc(-nameBytes.length & 3), blob])
}

function roundUp(number, step) {
  return Math.ceil(number / step) * step
}
