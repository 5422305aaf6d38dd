import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chooseFonts, vietnameseFonts } from '../../src/node/libreoffice/fonts.js'
import { findOffice, runOffice } from '../../src/node/libreoffice/office.js'
import { printDocx as print } from '../../src/node/libreoffice/print.js'
import { doan } from './docx-standard.js'
import { type Pdf, readPdf } from './pdf/pdf.js'

export { type Line, type Page, type Pdf, readPdf, type Word } from './pdf/pdf.js'

const program = findOffice()

export const hasOffice = program !== undefined && spawnSync('pdftotext', ['-v']).error === undefined

export async function printDocx(bytes: Uint8Array): Promise<Pdf> {
  const [pdf] = await printAll([bytes])
  return pdf!
}

/** Word files as a clerk gets them printed, all in one run of LibreOffice. */
export async function printAll(documents: readonly Uint8Array[]): Promise<Pdf[]> {
  const { standIns } = chooseFonts([doan()], vietnameseFonts())
  const { pdfs, end } = await print(documents, { program: program!, standIns, limit: 300_000 })
  return pdfs.map((pdf, index) => {
    if (!pdf) throw new Error(`LibreOffice made no PDF of document ${index}: ${end}`)
    return readPdf(pdf)
  })
}

/** Word files opened in LibreOffice and saved again, in their order. */
export async function resaveAll(documents: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const names = documents.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes)
      return `${index}.docx`
    })
    const saved = join(folder, 'saved')
    const settings = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless']
    await runOffice(program!, [...settings, '--convert-to', 'docx', '--outdir', saved, ...names], folder, 300_000)
    return names.map((name) => readFileSync(join(saved, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
