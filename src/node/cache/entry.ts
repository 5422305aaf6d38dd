import type { Diagnostic } from '../../diagnostic.js'
import type { About } from '../../draft/about.js'

/** What was found in a file, and of which content, settings and program that is true. */
export interface CacheEntry {
  key: string
  diagnostics: Diagnostic[]
  about?: About
}

/** Whether a value from outside is an entry in all that a report looks at. */
export function isCacheEntry(value: unknown): value is CacheEntry {
  return (
    isRecord(value) &&
    isText(value.key) &&
    isListOf(isDiagnostic)(value.diagnostics) &&
    isAbsentOr(isAbout)(value.about)
  )
}

type Test = (value: unknown) => boolean

function isDiagnostic(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { ruleId, severity, message, file, position, place, hint, fix, rewrites } = value
  return (
    [ruleId, message, file].every(isText) &&
    ['error', 'warning', 'info'].includes(severity as string) &&
    isAbsentOr(isPosition)(position) &&
    isAbsentOr(isPlace)(place) &&
    isAbsentOr(isText)(hint) &&
    isAbsentOr(isListOf(isEdit))(fix) &&
    isAbsentOr(isListOf(isRewrite))(rewrites)
  )
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && [value.start, value.end].every(isPoint)
}

function isPoint(value: unknown): boolean {
  return isRecord(value) && [value.line, value.column, value.offset].every(isCount)
}

function isPlace(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { part, heading, excerpt, mark } = value
  return isText(part) && isAbsentOr(isText)(heading) && isText(excerpt) && isAbsentOr(isRange)(mark)
}

function isEdit(value: unknown): boolean {
  return isRecord(value) && isRange(value.range) && isText(value.text) && isAbsentOr((is) => is === true)(value.unsafe)
}

function isRewrite(value: unknown): boolean {
  return isRecord(value) && [value.before, value.after].every(isText) && isAbsentOr((is) => is === true)(value.unsafe)
}

function isAbout(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { kind, number, symbol, date, period, title } = value
  return [kind, number, symbol, date, period, title].every(isAbsentOr(isText))
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isCount)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test)
}

function isAbsentOr(test: Test): Test {
  return (value) => value === undefined || test(value)
}
