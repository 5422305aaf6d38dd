import { dirname, join } from 'node:path'
import type { Compiled } from '../compile.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { writers } from '../writers/index.js'
import { readInput } from './input.js'
import { isOutside } from './outside.js'

type TemplateFile = NonNullable<Compiled['template']>

/** A plan's Word file: laid out by its standard alone, or in the office's own template where the plan names one. */
export async function docxOf(compiled: Compiled, plan: string): Promise<Outcome<Uint8Array>> {
  const { template } = compiled
  if (!template) return { value: await writers.docx.write(compiled), diagnostics: [] }
  const file = join(dirname(plan), template.path.replaceAll('\\', '/'))
  const input = readInput(file)
  if ('problem' in input) return { diagnostics: [inPlan(input.problem.message, input.problem.hint, template, plan)] }
  if (isOutside(file, dirname(plan))) {
    const hint = 'Chép chính tệp mẫu vào thư mục của kế hoạch, thay cho lối tắt (liên kết) tới nơi khác.'
    return { diagnostics: [inPlan('Tệp này nằm ngoài thư mục chứa kế hoạch.', hint, template, plan)] }
  }
  const { writeWithTemplate } = await import('../word-template/write.js')
  return writeWithTemplate(input.bytes, file, compiled)
}

function inPlan(reason: string, hint: string | undefined, { path, position }: TemplateFile, plan: string): Diagnostic {
  const message = `Không dùng được mẫu Word “${path}”: ${reason}`
  return { ruleId: 'file-read', severity: 'error', message, file: plan, position, ...(hint && { hint }) }
}
