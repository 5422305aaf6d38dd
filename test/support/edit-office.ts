import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What LibreOffice makes of a Word file, as one XML document. */
export function openInOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    writeFileSync(join(folder, 'a.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const options = [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'a.docx')]
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 120_000 })
    return readFileSync(join(folder, 'a.fodt'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
