import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unstoppedWhile } from '../files/stop.js'
import { type End, runOffice } from './office.js'
import { profileSettings } from './profile.js'
import { withoutTime } from './without-time.js'

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
export async function printDocx(documents: readonly Uint8Array[], options: PrintOptions): Promise<Printed> {
  const files = documents.map((bytes) => ({ bytes, extension: 'docx' }))
  const { made, end } = await convert(files, { name: 'pdf', isWhole: isWholePdf }, options)
  return { pdfs: made.map((pdf) => pdf && withoutTime(pdf)), end }
}

/** What LibreOffice makes of files, told by their names' ends, as `printDocx` does. */
export function convert(files: readonly Convertible[], target: Target, options: PrintOptions): Promise<Converted> {
  return unstoppedWhile(() => convertIn(files, target, options))
}

export interface Convertible {
  bytes: Uint8Array
  extension: string
}

/** What LibreOffice calls a format, the end of its files' names, and when such a file is whole. */
export interface Target {
  name: string
  isWhole: (bytes: Uint8Array) => boolean
}

export interface Converted {
  /** In the order of the files; nothing for one that didn't come out whole. */
  made: (Uint8Array | undefined)[]
  end: End
}

async function convertIn(files: readonly Convertible[], target: Target, options: PrintOptions): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), profileSettings(options.standIns))
    // Short names, for Windows takes no more than 32767 characters of arguments.
    const names = files.map(({ bytes, extension }, index) => {
      writeFileSync(join(folder, `${index}.${extension}`), bytes)
      return `${index}.${extension}`
    })
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore']
    const args = [...settings, '--convert-to', target.name, '--outdir', folder, ...names]
    const end = await runOffice(options.program, args, folder, options.limit)
    return { made: files.map((_, index) => wholeFile(join(folder, `${index}.${target.name}`), target)), end }
  } finally {
    discard(folder)
  }
}

function isWholePdf(bytes: Uint8Array): boolean {
  const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  return latin(bytes.subarray(0, 5)) === '%PDF-' && latin(bytes.subarray(-32)).includes('%%EOF')
}

function wholeFile(file: string, { isWhole }: Target): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file)
    return isWhole(bytes) ? bytes : undefined
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
