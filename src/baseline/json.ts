/** A value of JSON, and the place where it begins. */
export interface JsonNode {
  start: number
  value: string | number | boolean | null | JsonNode[] | ReadonlyMap<string, JsonNode>
}

/** Thrown where JSON, or what it holds, is not as expected; the message says what was. */
export class JsonFault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message)
  }
}

/** Reads JSON with the places that `JSON.parse` does not tell. */
export function parseJson(text: string): JsonNode {
  const reader = { text, at: 0 }
  const root = readValue(reader, 0)
  if (reader.at < text.length) throw unexpected(reader, 'hết tệp')
  return root
}

interface Reader {
  text: string
  at: number
}

const blanks = /[ \t\r\n]*/y
// Of strings and numbers only the end is looked for: what is wrong inside them JSON.parse knows.
const scalar = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[-+.\w]+/y

// What is written has four levels.
const deepest = 20

function readValue(reader: Reader, depth: number): JsonNode {
  skip(reader, blanks)
  const start = reader.at
  if (depth > deepest) throw new JsonFault(start, `ở đây có quá ${deepest} tầng ngoặc`)
  const value = takes(reader, '{')
    ? readMembers(reader, depth)
    : takes(reader, '[')
      ? readItems(reader, depth)
      : undefined
  return { start, value: value ?? readScalar(reader) }
}

function readItems(reader: Reader, depth: number): JsonNode[] {
  const items: JsonNode[] = []
  if (takes(reader, ']')) return items
  do items.push(readValue(reader, depth + 1))
  while (goesOn(reader, ']'))
  return items
}

function readMembers(reader: Reader, depth: number): ReadonlyMap<string, JsonNode> {
  const members = new Map<string, JsonNode>()
  if (takes(reader, '}')) return members
  do {
    if (reader.text[reader.at] !== '"') throw unexpected(reader, 'một tên trong dấu "…"')
    const { at } = reader
    const name = String(readScalar(reader))
    if (members.has(name)) throw new JsonFault(at, `tên “${name}” có hai lần`)
    if (!takes(reader, ':')) throw unexpected(reader, 'dấu :')
    members.set(name, readValue(reader, depth + 1))
  } while (goesOn(reader, '}'))
  return members
}

function readScalar(reader: Reader): string | number | boolean | null {
  const start = reader.at
  try {
    const value = JSON.parse(skip(reader, scalar))
    skip(reader, blanks)
    return value
  } catch {
    throw unexpected({ ...reader, at: start }, 'một giá trị JSON')
  }
}

/** Whether there is another one behind a comma, or the end. */
function goesOn(reader: Reader, end: string): boolean {
  if (takes(reader, ',')) return true
  if (takes(reader, end)) return false
  throw unexpected(reader, `dấu , hoặc ${end}`)
}

function takes(reader: Reader, mark: string): boolean {
  skip(reader, blanks)
  if (reader.text[reader.at] !== mark) return false
  reader.at++
  skip(reader, blanks)
  return true
}

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const [found = ''] = pattern.exec(reader.text) ?? []
  reader.at += found.length
  return found
}

function unexpected({ text, at }: Reader, expected: string): JsonFault {
  const [word] = /^\S+/.exec(text.slice(at, at + 20)) ?? []
  return new JsonFault(at, `cần ${expected}, nhưng ở đây ${word === undefined ? 'hết tệp' : `là “${word}”`}`)
}
