import { basename, dirname, extname, join } from 'node:path'

const reviewed = / - đã soát(?: \(\d+\))?$/u

/** `KH - đã soát.docx` beside `KH.docx`, and beside a copy of that name. */
export function copyOf(file: string): string {
  return join(dirname(file), `${stemOf(file).replace(reviewed, '')} - đã soát.docx`)
}

/** The Word file that a plan is built into. */
export function builtFrom(plan: string): string {
  return join(dirname(plan), `${stemOf(plan)}.docx`)
}

/** `KH - phiếu soát.html` beside the one file, or `Phiếu soát.html` in the folder of several. */
export function sheetOf(file: string): string {
  return join(dirname(file), `${stemOf(file).replace(reviewed, '')} - phiếu soát.html`)
}

export function commonSheet(folder: string): string {
  return join(folder, 'Phiếu soát.html')
}

/** A copy that was made by an earlier review says nothing new. */
export function isReviewedCopy(file: string): boolean {
  return extname(file).toLowerCase() === '.docx' && reviewed.test(stemOf(file))
}

function stemOf(file: string): string {
  return basename(file, extname(file)).normalize('NFC')
}
