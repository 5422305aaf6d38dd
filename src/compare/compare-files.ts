import type { GivenFile } from '../beside/beside.js'
import type { Surroundings } from '../beside/own-standard.js'
import { compileFile } from '../compile.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { joinKeys, keyedWords } from '../draft/analysis/schedule/keyed-words.js'
import type { Draft } from '../draft/draft.js'
import { readDraft } from '../readers/index.js'
import { writeFile } from '../write.js'
import { compareReadings } from './compare.js'
import type { Comparison } from './comparison.js'
import { readingOf } from './read/read.js'
import type { Reading } from './reading.js'

/** A file that is compared, and what stands beside it. */
export interface ComparedFile extends GivenFile {
  around: Surroundings
}

/** Two documents side by side; no value where one can't be read, or a plan has mistakes: then the diagnostics say why. */
export async function compareFiles(before: ComparedFile, after: ComparedFile): Promise<Outcome<Comparison>> {
  const [old, now] = [await readFile(before), await readFile(after)]
  const diagnostics = [...old.diagnostics, ...now.diagnostics]
  if (!old.value || !now.value) return { diagnostics }
  return { value: compareReadings(old.value, now.value, { before: before.name, after: after.name }), diagnostics }
}

/** What a file says to its reader: of a plan, what is printed. */
export async function readFile(file: ComparedFile): Promise<Outcome<Reading>> {
  if (!/\.ya?ml$/i.test(file.name)) {
    const { value, diagnostics } = await readDraft(file.bytes, file.name)
    return { ...(value && { value: readingOf(value.draft) }), diagnostics }
  }
  const { value, diagnostics } = await printPlan(file)
  return { ...(value && { value: withIds(readingOf(value.draft), value.ids) }), diagnostics }
}

interface PrintedPlan {
  draft: Draft
  /** Of its activities, by the words of their names. */
  ids: ReadonlyMap<string, string>
}

/** The Word file of a plan, read as any other: so what is the same on both sides is read in the same way. */
async function printPlan({ around, ...file }: ComparedFile): Promise<Outcome<PrintedPlan>> {
  const compiled = await compileFile(file, {}, around)
  const diagnostics: Diagnostic[] = compiled.diagnostics.filter(({ severity }) => severity === 'error')
  if (!compiled.value) return { diagnostics }
  const written = await writeFile(compiled.value, 'docx')
  if (!written.value) return { diagnostics: [...diagnostics, ...written.diagnostics] }
  const { value } = await readDraft(written.value as Uint8Array, file.name)
  const ids = new Map(compiled.value.model.activities.map(({ id, name }) => [joinKeys(keyedWords(name)), id]))
  return { value: { draft: value!.draft, ids }, diagnostics }
}

function withIds(reading: Reading, ids: PrintedPlan['ids']): Reading {
  const activities = reading.activities.map((activity) => {
    const id = ids.get(joinKeys(keyedWords(activity.name)))
    return { ...activity, ...(id !== undefined && { id }) }
  })
  return { ...reading, activities }
}
