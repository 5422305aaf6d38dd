import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Baseline, updateBaseline, writeBaseline } from '../baseline/baseline.js'
import { compareWithBaseline, goneDiagnostic } from '../baseline/compare.js'
import { entryOf } from '../baseline/entry.js'
import { readBaseline } from '../baseline/read.js'
import type { Diagnostic } from '../diagnostic.js'
import { readInput, textOf } from './files/input.js'
import { writeOutput } from './files/output.js'
import type { CheckedFile } from './threads/check-job.js'

export interface KnownFindings {
  /** Without the findings that are known. */
  checked: readonly CheckedFile[]
  /** What is wrong with the baseline file itself. */
  diagnostics: readonly Diagnostic[]
  /** The texts that these point at. */
  sources: ReadonlyMap<string, string>
  hidden: number
}

/** Leaves out the findings of rules that the baseline file knows, and tells which of them are gone. */
export function withoutKnown(
  checked: readonly CheckedFile[],
  path: string,
  ruleIds: ReadonlySet<string>,
): KnownFindings {
  const { value: baseline, diagnostics, sources } = readFile(path)
  if (!baseline) return { checked, diagnostics, sources, hidden: 0 }
  let hidden = 0
  const left = checked.map((file): CheckedFile => {
    const findings = file.diagnostics.filter(({ ruleId }) => ruleIds.has(ruleId))
    const compared = compareWithBaseline(findings, baseline.get(keyOf(file.file, path)) ?? [], file.text)
    hidden += compared.hidden
    const fresh = new Set(compared.fresh)
    const kept = file.diagnostics.filter((diagnostic) => !ruleIds.has(diagnostic.ruleId) || fresh.has(diagnostic))
    const isGone = compared.gone.length > 0 && wasJudged(file, ruleIds)
    return { ...file, diagnostics: isGone ? [goneDiagnostic(file.file, compared.gone), ...kept] : kept }
  })
  return { checked: left, diagnostics: [], sources, hidden }
}

/** Writes what the rules found now into the baseline file; what it says of other files stays, while they exist. */
export function recordFindings(
  checked: readonly CheckedFile[],
  path: string,
  ruleIds: ReadonlySet<string>,
): KnownFindings {
  const isRule = ({ ruleId }: Diagnostic) => ruleIds.has(ruleId)
  const found = checked
    .filter((file) => wasJudged(file, ruleIds))
    .map(({ file, text, diagnostics }) => {
      return [keyOf(file, path), diagnostics.filter(isRule).map((diagnostic) => entryOf(diagnostic, text))] as const
    })
  const { value: before, diagnostics: problems, sources } = existsSync(path) ? readFile(path) : nothingKnown
  if (!before) return { checked, diagnostics: [notOurs(path, problems)], sources, hidden: 0 }
  const old = Array.from(before).filter(([file]) => existsSync(join(dirname(path), file)))
  const failure = writeOutput(path, writeBaseline(updateBaseline(new Map(old), new Map(found))))
  const left = checked.map((file) => ({ ...file, diagnostics: file.diagnostics.filter((one) => !isRule(one)) }))
  const hidden = found.reduce((sum, [, entries]) => sum + entries.length, 0)
  if (failure) return { checked, diagnostics: [failure], sources, hidden: 0 }
  return { checked: left, diagnostics: [], sources, hidden }
}

/** One that was damaged by hand or by a merge may be wanted again. */
function notOurs(file: string, [why]: readonly Diagnostic[]): Diagnostic {
  const message = 'Tệp này không phải tệp các lỗi đã biết nên không bị ghi đè.'
  const hint = 'Xin ghi một tên khác sau --baseline; muốn tạo lại tệp này thì xóa nó trước.'
  const position = why?.position && { position: why.position }
  return { ruleId: 'file-write', severity: 'error', message, file, ...position, hint }
}

/** A file that could not be read was never shown to the rules. */
function wasJudged({ diagnostics }: CheckedFile, ruleIds: ReadonlySet<string>): boolean {
  return !diagnostics.some(({ ruleId, severity }) => severity === 'error' && !ruleIds.has(ruleId))
}

function keyOf(file: string, path: string): string {
  return relative(dirname(resolve(path)), resolve(file))
    .replaceAll('\\', '/')
    .normalize('NFC')
}

interface Known {
  value?: Baseline
  diagnostics: readonly Diagnostic[]
  sources: ReadonlyMap<string, string>
}

const nothingKnown: Known = { value: new Map(), diagnostics: [], sources: new Map() }

function readFile(path: string): Known {
  const read = textOf(readInput(path))
  if ('decoded' in read) {
    const { text } = read.decoded
    return { ...readBaseline(text, path), sources: new Map([[path, text]]) }
  }
  const message = `Không đọc được tệp ghi các lỗi đã biết: ${read.problem.message}`
  const hint = 'Xin kiểm tra lại đường dẫn sau --baseline, hoặc tạo tệp bằng --update-baseline.'
  const problem: Diagnostic = { ruleId: 'file-read', severity: 'error', message, file: path, hint }
  return { diagnostics: [problem], sources: new Map() }
}
