import type { Outcome } from '../diagnostic.js'
import { lineStarts, positionAt } from '../text/lines.js'
import type { Baseline, Entry } from './baseline.js'
import { JsonFault, type JsonNode, parseJson } from './json.js'

/** Reads a baseline file; one that is damaged hides nothing and is an error at the place of the damage. */
export function readBaseline(text: string, file: string): Outcome<Baseline> {
  try {
    return { value: baselineOf(parseJson(text)), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    return damaged(text, file, error)
  }
}

function baselineOf(root: JsonNode): Baseline {
  const content = membersOf(root, '{"version": 1, "files": {…}}')
  const version = content.get('version') ?? root
  if (version.value !== 1) throw new JsonFault(version.start, 'cần "version": 1')
  const files = membersOf(content.get('files') ?? { start: root.start, value: null }, '"files": {…}')
  return new Map(Array.from(files, ([file, entries]) => [file, itemsOf(entries).map(entryOf)]))
}

function entryOf(node: JsonNode): Entry {
  const fields = membersOf(node, '{"rule": "…", "words": "…", "fingerprint": "…"}')
  const text = (name: keyof Entry): string => {
    const field = fields.get(name) ?? node
    if (typeof field.value !== 'string') throw new JsonFault(field.start, `cần "${name}" với giá trị trong dấu "…"`)
    return field.value
  }
  return { rule: text('rule'), words: text('words'), fingerprint: text('fingerprint') }
}

function membersOf({ start, value }: JsonNode, expected: string): ReadonlyMap<string, JsonNode> {
  if (value instanceof Map) return value
  throw new JsonFault(start, `cần ${expected}`)
}

function itemsOf({ start, value }: JsonNode): JsonNode[] {
  if (Array.isArray(value)) return value
  throw new JsonFault(start, 'cần một danh sách trong ngoặc [ ]')
}

function damaged(text: string, file: string, { at, message }: JsonFault): Outcome<Baseline> {
  const end = Math.min(at + 1, text.length)
  return {
    diagnostics: [
      {
        ruleId: 'baseline',
        severity: 'error',
        message: `Tệp ghi các lỗi đã biết bị hỏng hoặc không phải do kehoach tạo: ${message}.`,
        file,
        position: positionAt(lineStarts(text), [Math.min(at, end), end]),
        hint: 'Lấy lại bản cũ của tệp; hoặc xóa tệp này rồi chạy lại với --update-baseline.',
      },
    ],
  }
}
