import { isMap, parseDocument, type YAMLMap } from 'yaml'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { explainYamlError } from '../plan/yaml-errors.js'
import { precompileTemplates } from '../template/precompile.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { inconsistencies } from './consistency.js'
import { explainIssue, type LayoutMistake, locate } from './issue.js'
import { layoutSchema } from './schema.js'
import type { Layout, Standard } from './standard.js'

const layoutFile = 'standard.yaml'

/** A standard from the files of its folder, by name: `standard.yaml` and templates. */
export function loadStandard(files: Readonly<Record<string, string>>, folder = ''): Outcome<Standard> {
  const layout = loadLayout(files[layoutFile] ?? '', `${folder}${layoutFile}`)
  const templates = precompileTemplates(files, folder)
  const diagnostics = [...layout.diagnostics, ...templates.diagnostics]
  if (!templates.value?.page && templates.diagnostics.length === 0) diagnostics.push(noPage(folder))
  if (!layout.value || !templates.value || diagnostics.length > 0) return { diagnostics }
  return { value: { ...layout.value, folder, templates: templates.value }, diagnostics }
}

function loadLayout(text: string, file: string): Outcome<Layout> {
  const document = parseDocument(text, { merge: true })
  const diagnosticOf = diagnosticIn(text, file)
  if (document.errors.length > 0) {
    return { diagnostics: document.errors.map((error) => diagnosticOf(explainYamlError(text, error))) }
  }
  if (!isMap(document.contents)) {
    return { diagnostics: [diagnosticOf({ range: [0, 0], message: `Tệp ${file} không có khóa nào.` })] }
  }
  const root = document.contents as YAMLMap.Parsed
  const { data, error } = layoutSchema.safeParse(document.toJS())
  if (error) return { diagnostics: error.issues.flatMap((issue) => explainIssue(issue, root)).map(diagnosticOf) }
  const diagnostics = [...inconsistencies(data)].map(({ path, message }) =>
    diagnosticOf({ range: locate(root, path).range, message }),
  )
  return diagnostics.length > 0 ? { diagnostics } : { value: data, diagnostics }
}

function diagnosticIn(text: string, file: string): (mistake: LayoutMistake) => Diagnostic {
  const starts = lineStarts(text)
  return ({ range, message, hint }) => ({
    ruleId: 'standard',
    severity: 'error',
    message,
    file,
    position: positionAt(starts, range),
    ...(hint && { hint }),
  })
}

function noPage(folder: string): Diagnostic {
  return {
    ruleId: 'standard',
    severity: 'error',
    message: 'Thư mục thể thức thiếu mẫu page.hbs.',
    file: `${folder}page.hbs`,
  }
}
