import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unstoppedWhile } from '../files/stop.js'
import { type End, runOffice } from './office.js'
import { profileSettings } from './profile.js'

export interface Printed {
  /** In the order of the Word files; nothing for one that didn't come out whole. */
  pdfs: (Uint8Array | undefined)[]
  end: End
}

export interface PrintOptions {
  /** LibreOffice. */
  program: string
  /** Fonts in which others are set. */
  standIns: ReadonlyMap<string, string>
  /** In milliseconds. */
  limit: number
}

/**
 * Word files as PDF by one run of LibreOffice, in a folder that nobody else can read and that is gone afterwards. The
 * profile is in it too: LibreOffice with the clerk's own may be open, and would then do nothing.
 */
export function printDocx(documents: readonly Uint8Array[], options: PrintOptions): Promise<Printed> {
  return unstoppedWhile(() => printIn(documents, options))
}

async function printIn(documents: readonly Uint8Array[], options: PrintOptions): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileSettings(options.standIns))
    // Short names, for Windows takes no more than 32767 characters of arguments.
    const names = documents.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes)
      return `${index}.docx`
    })
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore']
    const args = [...settings, '--convert-to', 'pdf', '--outdir', folder, ...names]
    const end = await runOffice(options.program, args, folder, options.limit)
    return { pdfs: documents.map((_, index) => wholePdf(join(folder, `${index}.pdf`))), end }
  } finally {
    discard(folder)
  }
}

function wholePdf(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file)
    const isWhole = bytes.toString('latin1', 0, 5) === '%PDF-' && bytes.subarray(-32).includes('%%EOF')
    return isWhole ? bytes : undefined
  } catch {
    return undefined
  }
}

function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  } catch {
    // On Windows a virus scanner may still hold a file; the PDFs are no worse for it.
  }
}
