import { dirname, join } from 'node:path'
import type { Compiled } from '../../compile.js'
import type { Diagnostic, Outcome } from '../../diagnostic.js'
import { printable } from '../../text/display.js'
import { writers } from '../../writers/index.js'
import { inputProblem, readInput } from '../files/input.js'
import { onDisk } from '../files/on-disk.js'
import { isOutside } from '../files/outside.js'
import { identityOf } from '../files/target.js'

type TemplateFile = NonNullable<Compiled['template']>

/**
 * A plan's Word file: laid out by its standard alone, or in the office's own template where the plan names one, which is
 * not the `target` that the file goes to.
 */
export async function docxOf(compiled: Compiled, plan: string, target?: string): Promise<Outcome<Uint8Array>> {
  const { template } = compiled
  if (!template) return { value: await writers.docx.write(compiled), diagnostics: [] }
  const file = placeOf(template, plan)
  const problem = templateProblem(template, plan)
  if (problem) return { diagnostics: [problem] }
  if (target !== undefined && identityOf(target) === identityOf(file)) {
    return { diagnostics: [inPlan(overwritten, template, plan)] }
  }
  const input = readInput(file)
  if ('problem' in input) return { diagnostics: [inPlan(input.problem, template, plan)] }
  const { writeWithTemplate } = await import('../../office-template/write.js')
  return writeWithTemplate(input.bytes, file, compiled)
}

/** Why the Word file that a plan names can't be used, as far as that shows without reading it. */
export function templateProblem(template: TemplateFile, plan: string): Diagnostic | undefined {
  const file = placeOf(template, plan)
  const problem = inputProblem(file)
  if (problem) return inPlan(problem, template, plan)
  return isOutside(file, dirname(plan)) ? inPlan(outside, template, plan) : undefined
}

const outside = {
  message: 'Tệp này nằm ngoài thư mục chứa kế hoạch.',
  hint: 'Chép chính tệp mẫu vào thư mục của kế hoạch, thay cho lối tắt (liên kết) tới nơi khác.',
}

const overwritten = {
  message: 'Tệp Word dựng được sẽ ghi đè lên chính mẫu này.',
  hint: 'Xin dùng --out-dir là một thư mục khác, hoặc đổi tên tệp mẫu.',
}

function placeOf({ path }: TemplateFile, plan: string): string {
  return onDisk(join(dirname(plan), path.replaceAll('\\', '/')))
}

function inPlan(
  { message: reason, hint }: Pick<Diagnostic, 'message' | 'hint'>,
  { path, position }: TemplateFile,
  plan: string,
): Diagnostic {
  const message = `Không dùng được mẫu Word “${printable(path)}”: ${reason}`
  return { ruleId: 'file-read', severity: 'error', message, file: plan, position, ...(hint && { hint }) }
}
