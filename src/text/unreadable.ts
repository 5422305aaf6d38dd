import type { Diagnostic } from '../diagnostic.js'

/** Thrown inside a reader when a file can't be read further; leaves it as the file's one diagnostic. */
export class Unreadable extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message)
  }
}

/** The diagnostic of a file that can't be read. Anything but `Unreadable` is our own fault and goes on. */
export function unreadable(error: unknown, file: string): Diagnostic {
  if (!(error instanceof Unreadable)) throw error
  return { ruleId: 'file-read', severity: 'error', message: error.message, file, hint: error.hint }
}
