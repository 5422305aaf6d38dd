import { type Document, isScalar, type ParsedNode } from 'yaml'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { diagnosticsOf, mostDiagnostics, type PlacedProblem, type Problem } from '../problem.js'
import { brief } from '../text/excerpt/brief.js'
import { placeOf } from '../yaml/fields.js'
import { explainIssues } from '../yaml/schema/check.js'
import type { Checked } from '../yaml/schema/guide.js'
import { locate } from '../yaml/schema/locate.js'
import { limitOf } from '../yaml/schema/messages.js'
import { completeStyles, isLent, ownOfStyles, wrongBases } from './based.js'
import { type Inconsistency, inconsistencies } from './consistency.js'
import { type BaseReader, brokenBase, circle, fitColumns, unknownEntries, unreadableBase } from './extend.js'
import { firstTemplate, layoutFile } from './files.js'
import type { Form } from './form/form.js'
import { changeIssues, completeForm, withoutLeftOut } from './form/read.js'
import { changesGuide, layoutGuide } from './guide.js'
import { readLayoutYaml } from './layout-yaml.js'
import { mergeValues } from './merge.js'
import { layoutSchema } from './schema.js'
import type { Layout, Standard } from './standard.js'
import { precompileTemplates } from './templates/precompile.js'

type Files = Readonly<Record<string, string>>

const noBases: BaseReader = () => ({
  fault: { message: 'Ở đây không đọc được thể thức khác.', hint: 'Chép đủ các khóa vào tệp này.' },
})

/** A standard from the files of its folder, by name: `standard.yaml` and templates; `baseOf` reads what it extends. */
export function loadStandard(files: Files, folder = '', baseOf: BaseReader = noBases): Outcome<Standard> {
  const { value, diagnostics } = load(files, folder, baseOf, [folder])
  return { ...(value && { value: value.standard }), diagnostics }
}

interface Loaded {
  standard: Standard
  /** Its own and those that it has from its base. */
  files: Files
}

function load(own: Files, folder: string, baseOf: BaseReader, seen: readonly string[]): Outcome<Loaded> {
  const text = own[layoutFile] ?? ''
  const { base, isHeir, ...read } = readLayout(text, folder, baseOf, seen)
  const wrong = diagnosticsOf(read.problems, text, `${folder}${layoutFile}`, 'standard')
  const files = { ...base?.files, ...own }
  const templates = precompileTemplates(files, folder)
  const diagnostics = [...wrong, ...templates.diagnostics]
  const hasPage = templates.value?.page !== undefined || (isHeir && !base)
  if (!hasPage && templates.diagnostics.length === 0) diagnostics.push(noPage(folder))
  if (!read.layout || !templates.value || diagnostics.length > 0)
    return { diagnostics: diagnostics.slice(0, mostDiagnostics) }
  return { value: { standard: { ...read.layout, folder, templates: templates.value }, files }, diagnostics }
}

interface ReadLayout {
  base?: Loaded
  /** It extends another. */
  isHeir?: boolean
  layout?: Layout
  problems: Problem[]
}

/** The values of a standard.yaml over those of the standard that it extends. */
function readLayout(text: string, folder: string, baseOf: BaseReader, seen: readonly string[]): ReadLayout {
  const { document, values, problems } = readLayoutYaml(text, `${folder}${layoutFile}`)
  if (!document) return { problems }
  const { extends: name, ...own } = values as Record<string, unknown>
  if (name === undefined) return checkLayout(own, { document, text })
  const base = readBase(name, folder, document, baseOf, seen)
  if ('range' in base) return { isHeir: true, problems: [base] }
  return { base, isHeir: true, ...checkLayout(own, { document, text }, base.standard) }
}

function readBase(
  name: unknown,
  folder: string,
  document: Document.Parsed,
  baseOf: BaseReader,
  seen: readonly string[],
): Loaded | PlacedProblem {
  const shown = typeof name === 'string' ? brief(name) : ''
  const base = typeof name === 'string' ? baseOf(name, folder) : noName
  if ('fault' in base) return unreadableBase(shown, base.fault, document)
  if (seen.includes(base.folder)) return circle(shown, document)
  const { value, diagnostics } = load(base.files, base.folder, baseOf, [...seen, base.folder])
  return value ?? brokenBase(shown, diagnostics[0]!, document)
}

const noName = { fault: { message: 'khóa này cần tên một thể thức.', hint: 'Ghi, chẳng hạn, “extends: nd30”.' } }

/** The file of a standard. */
interface LayoutSource {
  document: Document.Parsed
  text: string
}

function checkLayout(own: object, source: LayoutSource, standard?: Standard): { layout?: Layout; problems: Problem[] } {
  const { document, text } = source
  const checked: Checked = { guide: layoutGuide, root: document.contents as ParsedNode, text, document }
  const base = standard && layoutOf(standard)
  const written = (base ? mergeValues(asWritten(base), own) : own) as { form?: unknown; styles?: unknown }
  const wrongBased = [...wrongBases(written.styles)]
  if (wrongBased.length > 0) return { problems: wrongBased.map((one) => placed(one, checked)) }
  const whole = { ...written, ...('styles' in written && { styles: completeStyles(written.styles) }) }
  const { data, error } = layoutSchema.safeParse({ ...whole, ...formIn(written) }, { error: limitOf })
  if (error) {
    const issues = error.issues.filter(({ path }) => !isLent(written.styles, path))
    const { mistakes, others } = base ? unknownEntries(issues, base, document) : { mistakes: [], others: issues }
    return { problems: [...mistakes, ...explainIssues(others, checked)] }
  }
  const form = data.form && completeForm(data.form, written.form)
  const layout: Layout = { ...data, ...(form && { form }) }
  const wrong = form ? changeProblems(form, checked) : []
  if (wrong.length > 0) return { problems: wrong }
  const fitted = base ? fitColumns(layout, base) : layout
  const inconsistent = [...inconsistencies(fitted)].map((one) => placed(one, checked))
  return inconsistent.length > 0 ? { problems: inconsistent } : { layout: fitted, problems: [] }
}

function placed({ path, ...problem }: Inconsistency, { root, document, text }: Checked): Problem {
  const { field, parent } = locate(root, path, document)
  return { ...problem, range: isScalar(field?.node) ? placeOf(field, text) : (field ?? parent).at }
}

/** What is wrong with the changes for kinds of documents and earlier times, each at its own keys. */
function changeProblems(form: Form, checked: Checked): Problem[] {
  return changeIssues(form).flatMap(({ path, issues }) => {
    const root = locate(checked.root, path, checked.document).field?.node
    return root ? explainIssues(issues, { ...checked, guide: changesGuide(path), root }) : []
  })
}

function formIn({ form }: { form?: unknown }) {
  return form === undefined || form === false ? { form: undefined } : { form: withoutLeftOut(form) }
}

function layoutOf({ folder: _, templates: __, word: ___, ...layout }: Standard): Layout {
  return layout
}

/** With styles that follow those that they are based on. */
function asWritten(base: Layout) {
  return { ...base, styles: ownOfStyles(base.styles) }
}

function noPage(folder: string): Diagnostic {
  return {
    ruleId: 'standard',
    severity: 'error',
    message: `Thư mục thể thức thiếu mẫu ${firstTemplate}.`,
    file: `${folder}${firstTemplate}`,
  }
}
