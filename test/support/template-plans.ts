import { readdirSync, readFileSync } from 'node:fs'
import { type Compiled, compilePlan } from '../../src/compile.js'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from './docx-standard.js'

export const planFiles = readdirSync('plans').filter((file) => file.endsWith('.yaml'))

/** One of the plans that come with the program, compiled. */
export async function compiledPlan(file: string): Promise<Compiled> {
  const standardOf = async (name: string) => loadStandard(standardFiles(name), `templates/${name}/`)
  const { value, diagnostics } = await compilePlan(readFileSync(`plans/${file}`, 'utf8'), `plans/${file}`, standardOf)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
