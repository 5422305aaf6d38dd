import { diffArrays } from 'diff'
import { builtIn } from '../../src/beside/built-in.js'
import { compileFile } from '../../src/compile.js'
import { analyse } from '../../src/draft/analysis/analysis.js'
import type { Cell, Draft, Passage } from '../../src/draft/draft.js'
import { shownText } from '../../src/draft/stand-in.js'
import { attachmentsOf } from '../../src/import/annexes.js'
import { importFile } from '../../src/import/import-file.js'
import { putNotesInPlace } from '../../src/import/notes.js'
import { zonesOf } from '../../src/import/zones.js'
import { readDraft } from '../../src/readers/index.js'
import { writeFile } from '../../src/write.js'

export interface Measured {
  line: string
  failures: string[]
  details: string[]
  plan?: string
  docx?: Uint8Array
}

/** What becomes of a draft that is made a plan and built. */
export async function measure(name: string, bytes: Uint8Array): Promise<Measured> {
  const begin = performance.now()
  const imported = await importFile({ name, bytes }, builtIn)
  const time = performance.now() - begin
  if (!imported.value) return failed('cannot be read', imported.diagnostics)
  const { doubts, activities, pictures } = imported.value
  const text = dated(imported.value.text)
  const read = (path: string) => pictures.find(({ name }) => name === path)?.bytes
  const file = { name: `${name}.yaml`, bytes: new TextEncoder().encode(text) }
  const compiled = await compileFile(file, {}, { builtIn, beside: { read } })
  if (!compiled.value) return { ...failed('cannot be built', compiled.diagnostics), plan: text }
  const written = await writeFile(compiled.value, 'docx')
  const docx = written.value as Uint8Array
  const [before, after] = [await wordsOf(bytes, name), await wordsOf(docx, 'built.docx')]
  const changes = diffArrays(before, after)
  const missing = changes.filter(({ removed }) => removed).flatMap(({ value }) => value)
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value)
  const lost = without(missing, added)
  const inOrder = (100 * (1 - missing.length / Math.max(1, before.length))).toFixed(2)
  const kept = (100 * (1 - lost.length / Math.max(1, before.length))).toFixed(2)
  const warnings = compiled.diagnostics.filter(({ severity }) => severity === 'warning')
  return {
    line: `${inOrder.padStart(6)} % in order, ${kept.padStart(6)} % kept of ${before.length} words; ${activities} activities, ${doubts.length} doubts, ${warnings.length} warnings, ${time.toFixed(0)} ms`,
    failures: [],
    details: [
      ...changes
        .filter((change) => change.removed || change.added)
        .map((change) => `${change.removed ? '-' : '+'} ${change.value.join(' ')}`),
      ...warnings.map(({ message, position }) => `! ${position?.start.line} ${message}`),
      ...doubts.map((doubt) => `? ${doubt.line} ${doubt.text}`),
    ],
    ...{ plan: text, docx },
  }
}

/** A form that tells no year can be built once somebody writes one, as its mark asks. */
function dated(text: string): string {
  return text.includes('kiểm tra: tệp không ghi năm nào') ? text.replace(/^place: .*$/m, '$&\ndate: 2026') : text
}

function failed(
  line: string,
  diagnostics: readonly { severity: string; message: string; position?: { start: { line: number } } }[],
) {
  const failures = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message, position }) => `! ${position?.start.line ?? ''} ${message}`)
  return { line, failures, details: failures }
}

/** A draft's words in reading order; numbers that count headings and page heads are none. */
async function wordsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { value } = await readDraft(bytes, name)
  const { draft } = value!
  const unreferred = putNotesInPlace(draft)
  const numbers = new Map(draft.headings.map(({ passage, end }) => [passage, end]))
  return [...inReadingOrder(draft), ...unreferred].flatMap((passage) => {
    const text = shownText(passage).slice(numbers.get(passage) ?? 0)
    return Array.from(
      text
        .normalize('NFC')
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+/gu),
      ([word]) => word,
    )
  })
}

/** A table that is drawn in text tells its cells line by line; what only stands side by side is read column by column. */
function inReadingOrder(draft: Draft): Passage[] {
  const { header, title, body, recipients, signing, behind } = zonesOf(draft, analyse(draft))
  // The standard has the title of an annex above the line that attaches it.
  const annexes = attachmentsOf(behind).flatMap(({ label, title: lines, attached, body: below }) => [
    ...(label ? [label] : []),
    ...lines,
    ...attached,
    ...below,
  ])
  const byRow = ({ row, column }: Cell) => row * 100 + column
  const byColumn = ({ row, column }: Cell) => column * 1000 + row
  return [
    ...[...inTables(header, byColumn).sort((a, b) => rankOf(a) - rankOf(b)), ...title, ...inTables(body, byRow)],
    ...[...inTables(recipients, byColumn), ...inTables(signing, byColumn), ...inTables(annexes, byRow)],
  ]
}

/** The number and the day of signing stand below either column of a letterhead, or in a row of their own. */
function rankOf({ text }: Passage): number {
  return /^\s*Số/u.test(text) ? 1 : /ngày[^\p{L}]*tháng/iu.test(text) ? 2 : 0
}

function inTables(passages: readonly Passage[], placeOf: (cell: Cell) => number): Passage[] {
  const order = passages.map((passage, index) => ({ passage, index, first: index }))
  for (const [index, one] of order.entries()) {
    const above = order[index - 1]
    const isSame = above?.passage.cell && one.passage.cell?.table === above.passage.cell.table
    if (isSame) one.first = above.first
  }
  const place = ({ cell }: Passage) => (cell ? placeOf(cell) : 0)
  return order
    .sort((a, b) => a.first - b.first || place(a.passage) - place(b.passage) || a.index - b.index)
    .map(({ passage }) => passage)
}

/** What of the first is not among the second, each as often as it stands there. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = counts.get(word) ?? 0
    if (count > 0) counts.set(word, count - 1)
    return count === 0
  })
}
