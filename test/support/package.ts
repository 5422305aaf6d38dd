import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const shell = process.platform === 'win32'

/** A folder in which nothing is but the package as `npm pack` makes it, installed without a network. */
export function installedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-package-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe', shell })
  const [tarball] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`]
  execFileSync('npm', install, { cwd: folder, stdio: 'pipe', shell })
  return folder
}
