import { compileFile } from '../../compile.js'
import type { Diagnostic } from '../../diagnostic.js'
import type { Checked } from '../../lint/check-file.js'
import { writeFile } from '../../write.js'
import { checkInput } from '../check.js'
import { besideOnDisk } from '../files/beside.js'
import { readInput } from '../files/input.js'
import { identityOf } from '../files/target.js'
import { type IsOurs, writeFree } from '../files/write-free.js'
import { builtIn } from '../standards.js'
import type { CheckedFile, Job } from '../threads/check-job.js'
import { builtFrom, copyOf } from './names.js'
import { isUntouched } from './untouched.js'

/** A file that was handed to the program, and the Word file that was made of it and stands beside it. */
export interface Reviewed {
  checked: CheckedFile
  copy?: string
  built?: string
  /** It is a plan without mistakes, whether or not its Word file could be written. */
  isBuilt?: true
  /** What could not be written. */
  failures: Diagnostic[]
}

/**
 * Checks a file. A Word draft gets a copy with comments, a plan without mistakes the Word file that it is built into, in the
 * place of an earlier one but never of another's: what is built is added to `built`.
 */
export async function reviewFile(job: Job, built: Set<string>): Promise<Reviewed> {
  const input = readInput(job.file)
  const checked = await checkInput(input, job)
  if (checked.word) return { checked: told(checked), ...(await annotated(checked)) }
  if ('problem' in input || !isPlan(checked)) return { checked: told(checked), failures: [] }
  const { diagnostics, ...written } = await builtBeside(job.file, input.bytes, built)
  const known = new Set(checked.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)))
  const more = diagnostics.filter((diagnostic) => !known.has(JSON.stringify(diagnostic)))
  return { checked: told({ ...checked, diagnostics: [...checked.diagnostics, ...more] }), ...written }
}

function told({ file, decoded, diagnostics, about }: Checked): CheckedFile {
  return { file, ...(decoded && { text: decoded.text }), diagnostics, ...(about && { about }) }
}

/** One that could be read; a draft in plain text says as much of itself. */
function isPlan({ file, about }: Checked): boolean {
  return about !== undefined && /\.ya?ml$/i.test(file)
}

async function annotated(checked: Checked): Promise<Omit<Reviewed, 'checked'>> {
  if (checked.diagnostics.length === 0) return { failures: [] }
  const { annotateFile } = await import('../../lint/annotate-file.js')
  const { value, diagnostics } = (await annotateFile(checked))!
  if (!value) return { failures: diagnostics }
  // What somebody has worked on since looks like any other.
  const { file, failure } = writeFree(copyOf(checked.file), value)
  return failure ? { failures: [failure] } : { copy: file, failures: [] }
}

async function builtBeside(
  plan: string,
  bytes: Uint8Array,
  known: Set<string>,
): Promise<Omit<Reviewed, 'checked'> & { diagnostics: Diagnostic[] }> {
  const around = { builtIn: builtIn(), beside: besideOnDisk(plan) }
  const { value, diagnostics } = await compileFile({ name: plan, bytes }, {}, around)
  if (!value) return { diagnostics, failures: [] }
  const made = await writeFile(value, 'docx')
  const all = [...diagnostics, ...made.diagnostics]
  if (made.value === undefined) return { diagnostics: all, failures: [] }
  // A file filled into an office's template says what Word said of the template.
  const isOurs: IsOurs = (there, place) =>
    value.template?.bytes === undefined && !known.has(identityOf(place)) && isUntouched(there)
  const { file, failure } = writeFree(builtFrom(plan), made.value as Uint8Array, isOurs)
  if (!failure) known.add(identityOf(file))
  return { diagnostics: all, isBuilt: true, ...(failure ? { failures: [failure] } : { built: file, failures: [] }) }
}
