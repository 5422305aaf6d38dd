import { type Compiled, compilePlan } from '../../src/compile.js'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from './docx-standard.js'
import { type examples, exampleText } from './examples.js'

/** One of the plans that come with the program, compiled. */
export async function compiledPlan(file: (typeof examples)[number]): Promise<Compiled> {
  const standardOf = async (name: string) => loadStandard(standardFiles(name), `templates/${name}/`)
  const { value, diagnostics } = await compilePlan(exampleText(file), `plans/${file}`, standardOf)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
