import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'

export function standardFiles(name = 'doan'): Record<string, string> {
  const folder = join('templates', name)
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

export function doan(): Standard {
  return standardOf('doan')
}

export function standardOf(name: string): Standard {
  const { value, diagnostics } = loadStandard(standardFiles(name), `templates/${name}/`)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
