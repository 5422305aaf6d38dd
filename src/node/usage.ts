import type { Diagnostic } from '../diagnostic.js'

/** 0: no error found; 1: at least one error; 2: wrong usage, unreadable file or internal fault. Fixed: scripts rely on it. */
export type ExitCode = 0 | 1 | 2

/** A wrong command line. The message is Vietnamese and says what to write instead. */
export class UsageError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** What can't be read, written or worked on at all, apart from what is wrong inside a file. */
const faults = new Set(['file-read', 'file-write', 'internal-fault'])

export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  if (diagnostics.some(({ ruleId, severity }) => severity === 'error' && faults.has(ruleId))) return 2
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** The `code` of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'không rõ'
}
