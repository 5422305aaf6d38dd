import type { Diagnostic, Outcome } from '../diagnostic.js'
import { readNumbering } from '../ooxml/numbering.js'
import { repack } from '../ooxml/repack.js'
import { readStyles } from '../ooxml/styles.js'
import { maxUnpacked } from '../ooxml/unpack.js'
import { diagnosticOf, type Problem } from '../problem.js'
import { unreadable } from '../text/unreadable.js'
import { wordPackageOf } from '../writers/docx/write.js'
import type { Written } from '../writers/writer.js'
import { factsOf } from './fill/facts.js'
import { fillBlocks } from './fill/fill-blocks.js'
import { fillFacts } from './fill/fill-facts.js'
import { dangers } from './open/dangers.js'
import { openTemplate } from './open/open.js'
import { missingParts } from './open/sound.js'
import { noChanges, textsOf } from './parts/changes.js'
import { becomeDocument, setProperties, untie } from './parts/document-type.js'
import { readStandardStyles } from './parts/standard-styles.js'
import { matchStyles } from './parts/template-styles.js'
import { leftEmpty, missing } from './placeholders/missing.js'
import { scanTemplate } from './placeholders/scan.js'
import { otherSheet } from './placeholders/sheet.js'
import { ruleId } from './problem.js'

/**
 * The plan in the office's own Word file: facts in the places of its `{{…}}`, the body, the schedule and the recipients
 * as the standard writes them. Everything else of the file stays as it is, byte for byte where it is not touched.
 * `file` is the name that diagnostics give the template.
 */
export async function writeWithTemplate(
  template: Uint8Array,
  file: string,
  written: Written,
): Promise<Outcome<Uint8Array>> {
  try {
    const { value, problems } = await fill(template, file, written)
    return { ...(value && { value }), diagnostics: diagnosticsOf(problems, file) }
  } catch (error) {
    return { diagnostics: [unreadable(error, file)] }
  }
}

async function fill(
  bytes: Uint8Array,
  file: string,
  written: Written,
): Promise<{ value?: Uint8Array; problems: Problem[] }> {
  const { model, standard } = written
  const template = openTemplate(bytes, file)
  const refused = [...dangers(template)]
  if (refused.length > 0) return { problems: refused }
  const scan = scanTemplate(template)
  const values = factsOf(model)
  const faults = [...scan.problems, ...missing(scan, model, values)]
  if (faults.length > 0) return { problems: faults }
  const source = readStandardStyles(standard, await wordPackageOf(standard))
  const budget = { left: maxUnpacked }
  const theirs = readStyles(template.styles?.entry, undefined, budget)
  const styles = matchStyles(standard, source, theirs, readNumbering(template.numbering?.entry, budget))
  const changes = noChanges()
  fillFacts(changes, scan, values, styles)
  const lacking = fillBlocks(changes, template, scan, written, styles, source)
  if (lacking.length > 0) return { problems: lacking }
  becomeDocument(changes, template)
  setProperties(changes, template, model.properties, standard.language)
  const problems = [
    ...missingParts(template),
    ...untie(changes, template),
    ...leftEmpty(scan.marked, values),
    ...otherSheet(scan, model),
  ]
  return { value: repack(template.entries, textsOf(template, changes)), problems }
}

/** A text box stands twice in the file, and so does what is wrong in it. */
function diagnosticsOf(problems: readonly Problem[], file: string): Diagnostic[] {
  const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...known.values()].map((problem) => diagnosticOf({ ruleId, ...problem }, file))
}
