import type { Diagnostic } from '../../diagnostic.js'
import type { PlanParts } from '../../plan/plan.js'
import { isFolder } from '../../plan/read/named-files.js'
import type { Form, Judge } from '../../standard/form/form.js'
import { formNamed } from '../../standard/form/shipped.js'
import { lineStarts, positionAt } from '../../text/lines.js'
import { sourceRange } from '../../text/sourced.js'
import { UsageError } from '../usage.js'
import { checkStandardName, standardNames } from './shipped.js'

/** Which standard drafts are judged by. */
export interface WantedStandard {
  name: string
  /** Of an office's own; the program's are at hand. */
  form?: Form
  /** From the command line: of a config, a plan in its folder may differ. */
  isAsked: boolean
}

/** The standard of `--standard`, which goes before a config's; without either the header of each draft tells. */
export function wantedStandard(option: string | undefined, config: string | undefined): WantedStandard | undefined {
  const name = option ?? config
  return name === undefined ? undefined : { name, isAsked: option !== undefined }
}

export function judgeOf({ name, form = formNamed(name) }: WantedStandard): Judge {
  return { name, ...(form && { form }) }
}

export function checkWanted(name: string): void {
  if (!isFolder(name)) checkStandardName(name)
  else throw new UsageError(`--standard ${name}: Soát dự thảo chỉ dùng thể thức có sẵn: ${standardNames().join(', ')}.`)
}

/** A plan is laid out by the standard that it names; an option that says otherwise doesn't win, nor is it ignored in silence. */
export function contradiction(
  { file, standardSource }: PlanParts,
  wanted: WantedStandard | undefined,
  text: string,
): Diagnostic[] {
  if (!wanted?.isAsked || !standardSource || standardSource.text === wanted.name) return []
  return [
    {
      ruleId: 'standard-option',
      severity: 'warning',
      message: `Kế hoạch ghi thể thức ${standardSource.text}, khác với --standard ${wanted.name}; đã soát theo ${standardSource.text}.`,
      file,
      position: positionAt(lineStarts(text), sourceRange(standardSource, 0, standardSource.text.length)),
      hint: isFolder(standardSource.text)
        ? 'Bỏ --standard khi soát kế hoạch có thể thức riêng.'
        : `Sửa khóa standard của kế hoạch thành ${wanted.name}, hoặc bỏ --standard.`,
    },
  ]
}
