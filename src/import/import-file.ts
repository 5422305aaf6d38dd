import type { GivenFile } from '../beside/beside.js'
import type { BuiltIn } from '../beside/own-standard.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { parsePlan } from '../plan/parse.js'
import { readDraft } from '../readers/index.js'
import type { Wording } from '../standard/wording.js'
import { sameWords, withCounts } from './counts/counts.js'
import { withOwnEditions } from './counts/own-editions.js'
import { withWrongCounts } from './counts/wrong-counts.js'
import { guessStandard } from './guess-standard.js'
import { importPlan, prepared } from './import-plan.js'
import type { ImportedPlan, Part } from './imported-plan.js'
import { type PictureFile, type PictureTaker, pictureTaker } from './pictures/read.js'
import { planNameFor } from './plan-name.js'
import { checkBody } from './yaml/check-body.js'
import { wrongSchedules } from './yaml/check-schedules.js'
import type { Care } from './yaml/markdown.js'
import { type Origin, writePlan } from './yaml/write-plan.js'

export interface ImportedFile {
  /** The plan, as YAML. */
  text: string
  /** What is to be checked, each at its line of `text`, from 1. */
  doubts: { line: number; text: string }[]
  /** Beside the plan, which calls them by their names. */
  pictures: PictureFile[]
  /** Passages of the draft. */
  paragraphs: number
  activities: number
}

/** The plan's file name, else made of the draft's, and the way from it to the schema by which an editor completes it. */
export interface ImportTarget {
  planName?: string | undefined
  schema?: string | undefined
}

/**
 * A draft made by hand as a plan file that can be built; no value where it can't be read. Its pictures are named after
 * the plan's name.
 */
export async function importFile(
  { name, bytes }: GivenFile,
  builtIn: BuiltIn,
  { planName = name, schema }: ImportTarget = {},
): Promise<Outcome<ImportedFile>> {
  const { value, diagnostics } = await readDraft(bytes, name)
  if (!value) return { diagnostics }
  const { draft } = value
  if (!draft.passages.some(({ kind, text }) => kind !== 'note' && text !== '')) {
    return { diagnostics: [...diagnostics, nothingSaid(name)] }
  }
  const standard = guessStandard(draft)
  const { wording } = (await builtIn.load(standard.name)).value!
  const pictures = draft.pictures ? pictureTaker(bytes, planNameFor(planName)) : noPictures
  const ready = prepared(draft)
  const declined = new Set<string>()
  const origin = { source: name.replace(/^.*[\\/]/, ''), schema }
  const read = () => {
    const plan = importPlan(ready, standard, wording, pictures, declined)
    return { plan, ...written(plan, origin, wording) }
  }
  let { plan, text, errors, wrong } = read()
  // An annex has another id where the one before it is no schedule.
  while (wrong.length > 0) {
    for (const id of wrong) declined.add(id)
    ;({ plan, text, errors, wrong } = read())
  }
  const doubts = [...doubtsIn(text), ...errors].sort((a, b) => a.line - b.line)
  const counts = { paragraphs: draft.passages.length, activities: plan.activities.length }
  return { value: { text, doubts, pictures: pictures.files, ...counts }, diagnostics }
}

const noPictures: PictureTaker = { take: () => ({ reason: '' }), files: [] }

/** Written, read back, and where the plan's reader takes words for marks written once more with every mark escaped. */
function written(
  plan: ImportedPlan,
  origin: Origin,
  wording: Wording,
): Pick<ImportedFile, 'text'> & { errors: ImportedFile['doubts']; wrong: string[] } {
  const care = new Map<Part, Care>()
  const write = () => writePlan(plan, origin, (part) => care.get(part) ?? 'usual')
  const read = (text: string) => parsePlan(text, origin.source, { numberings: () => wording })
  let text = write()
  let { value, parts, diagnostics } = read(text)
  for (const next of ['every mark', 'plain'] as const) {
    const wrong = parts ? checkBody(plan, parts) : []
    if (wrong.length === 0) break
    for (const part of wrong) care.set(part, next)
    text = write()
    ;({ value, parts, diagnostics } = read(text))
  }
  const wrong = wrongSchedules(plan, value, wording)
  if (value && wrong.length === 0) {
    const plan = (changed: string) => read(changed).value
    text = withCounts(text, value, plan)
    text = withOwnEditions(text, plan(text) ?? value, sameWords(value, plan))
    const counted = plan(text)
    if (counted) text = withWrongCounts(text, counted)
  }
  return { text, wrong, errors: diagnostics.filter(({ severity }) => severity === 'error').map(errorOf) }
}

function errorOf({ message, position }: Diagnostic): ImportedFile['doubts'][number] {
  return { line: position?.start.line ?? 1, text: message }
}

const mark = /^\s*(?:#|<!--) kiểm tra: (.*?)(?: -->)?$/u

/** The marks of a plan's text. */
export function doubtsIn(text: string): ImportedFile['doubts'] {
  return text.split('\n').flatMap((line, index) => {
    const said = mark.exec(line)?.[1]
    return said === undefined ? [] : [{ line: index + 1, text: said }]
  })
}

function nothingSaid(file: string): Diagnostic {
  return {
    ruleId: 'file-read',
    severity: 'error',
    message: 'Tệp không có chữ nào đọc được: có thể là bản chụp (scan).',
    file,
    hint: 'Xin dùng tệp Word gốc, hoặc gõ lại nội dung.',
  }
}
