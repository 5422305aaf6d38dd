import { folderBeside } from '../beside/beside.js'
import { type Surroundings, standardOf } from '../beside/own-standard.js'
import type { Diagnostic } from '../diagnostic.js'
import type { PlanParts } from '../plan/plan.js'
import { isFolder } from '../plan/read/named-files.js'
import type { Form, Judge } from '../standard/form/form.js'
import { formNamed } from '../standard/form/shipped.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { sourceRange } from '../text/sourced.js'

/** Which standard drafts are judged by. */
export interface WantedStandard {
  name: string
  /** Of an office's own; the program's are at hand. */
  form?: Form
  /** To an office's own, from the folder of the file that is checked. */
  way?: string
  /** From the command line: of a config, a plan in its folder may differ. */
  isAsked: boolean
}

export function judgeOf({ name, form = formNamed(name) }: WantedStandard): Judge {
  return { name, ...(form && { form }) }
}

/** The standard of a name, or of an office's own at its way from a file; then also what is wrong with that. */
export async function askedStandard(
  name: string,
  file: string,
  around: Surroundings,
): Promise<{ wanted?: WantedStandard; diagnostics: Diagnostic[] }> {
  if (!isFolder(name)) return { wanted: { name, isAsked: true }, diagnostics: [] }
  const { value, diagnostics } = await standardOf(name, file, around)
  if (!value) return { diagnostics }
  return { wanted: { name, way: name, isAsked: true, ...(value.form && { form: value.form }) }, diagnostics }
}

/** A plan is laid out by the standard that it names; an option that says otherwise doesn't win, nor is it ignored in silence. */
export function contradiction(
  { file, standardSource }: PlanParts,
  wanted: WantedStandard | undefined,
  text: string,
): Diagnostic[] {
  if (!wanted?.isAsked || !standardSource || isSame(standardSource.text, wanted)) return []
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

/** A plan names a folder by the way from its own. */
function isSame(name: string, { name: wanted, way }: WantedStandard): boolean {
  return isFolder(name) && way !== undefined ? folderBeside('', name) === folderBeside('', way) : name === wanted
}
