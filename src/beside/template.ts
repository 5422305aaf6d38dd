import type { Diagnostic, Position } from '../diagnostic.js'
import { diagnosticOf } from '../problem.js'
import { printable } from '../text/terminal/display.js'
import { type Beside, type Fault, isFault, pathBeside } from './beside.js'

/** The Word file that a plan names, and where. */
export interface NamedTemplate {
  path: string
  position: Position
}

/** The same as it was found: its bytes under the name that diagnostics give it, or why it can't be used. */
export interface FoundTemplate extends NamedTemplate {
  file: string
  bytes?: Uint8Array
  fault?: Diagnostic
}

export async function findTemplate(template: NamedTemplate, plan: string, beside: Beside): Promise<FoundTemplate> {
  const path = template.path.replaceAll('\\', '/')
  const found = { ...template, file: pathBeside(plan, path) }
  const bytes = (await beside.read?.(path)) ?? notThere
  return isFault(bytes) ? { ...found, fault: inPlan(bytes, template, plan) } : { ...found, bytes }
}

/** Said at the plan's own words. */
export function inPlan({ message: reason, hint }: Fault, { path, position }: NamedTemplate, plan: string): Diagnostic {
  const message = `Không dùng được mẫu Word “${printable(path)}”: ${reason}`
  return diagnosticOf({ ruleId: 'file-read', message, ...(hint && { hint }) }, plan, position)
}

const notThere: Fault = {
  message: 'Không tìm thấy tệp này.',
  hint: 'Đường dẫn tính từ thư mục chứa kế hoạch. Xin kiểm tra lại tên tệp.',
}
