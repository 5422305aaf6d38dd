import { type Surroundings, standardOf } from '../beside/own-standard.js'
import { findPictures } from '../beside/pictures.js'
import { findTemplate } from '../beside/template.js'
import type { Diagnostic, Position } from '../diagnostic.js'
import { picturePath, picturesOf } from '../plan/pictures.js'
import type { PlanParts } from '../plan/plan.js'
import { isFolder, wayOut } from '../plan/read/named-files.js'
import type { Judge } from '../standard/form/form.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { printable } from '../text/terminal/display.js'

/** Whether other files than a plan have a say in what is wrong with it. */
export function namesFiles(parts: PlanParts): boolean {
  return isFolder(parts.standard) || parts.template !== undefined || picturesOf(parts).length > 0
}

/** Why a plan can't be built with the files that it names, said at the plan's own words. */
export async function namedFileFaults(parts: PlanParts, text: string, around: Surroundings): Promise<Diagnostic[]> {
  const { file, template } = parts
  const named = template && { path: template.text, position: placed(template, text) }
  const { fault } = named ? await findTemplate(named, file, around.beside) : {}
  const figures = picturesOf(parts).map((name) => ({ path: picturePath(name), position: placed(name, text) }))
  const { faults } = await findPictures(figures, file, around.beside)
  return [...(await standardFaults(parts, text, around)), ...(fault ? [fault] : []), ...faults]
}

/** What a plan is judged by that names an office's own standard; nothing while that has mistakes. */
export async function ownJudge({ file, standard }: PlanParts, around: Surroundings): Promise<Judge | undefined> {
  if (!isFolder(standard) || wayOut(standard)) return undefined
  const { value } = await standardOf(standard, file, around)
  return value && { name: standard, ...(value.form && { form: value.form }) }
}

async function standardFaults(
  { file, standard, standardSource }: PlanParts,
  text: string,
  around: Surroundings,
): Promise<Diagnostic[]> {
  if (!standardSource || !isFolder(standard) || wayOut(standard)) return []
  const position = placed(standardSource, text)
  const { diagnostics } = await standardOf(standard, file, around, position)
  const [first] = diagnostics
  if (!first) return []
  return [first.file === file ? first : broken(diagnostics.length, first, { file, standard, position })]
}

/** What is wrong in a standard's files is told in full when its standard.yaml is checked. */
function broken(
  count: number,
  { file: at, position: where, message }: Diagnostic,
  { file, standard, position }: { file: string; standard: string; position: Position },
): Diagnostic {
  const line = where ? `, dòng ${where.start.line}` : ''
  const first = count > 1 ? `có ${count} lỗi, lỗi đầu tiên` : 'có lỗi'
  return {
    ruleId: 'standard',
    severity: 'error',
    message: `Thể thức “${printable(standard)}” ${first} ở ${printable(at)}${line}: ${message}`,
    file,
    position,
    hint: 'Kế hoạch chưa dựng được cho đến khi sửa xong thể thức; soát tệp standard.yaml của thư mục này để thấy mọi lỗi.',
  }
}

function placed(source: Sourced, text: string): Position {
  return positionAt(lineStarts(text), sourceRange(source, 0, source.text.length))
}
