import type { Diagnostic, Outcome } from '../diagnostic.js'
import { mostDiagnostics } from '../problem.js'
import { brief } from '../text/brief.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { inconsistencies } from './consistency.js'
import { firstTemplate, layoutFile } from './files.js'
import { explainIssues, type LayoutMistake } from './issue.js'
import { readLayoutYaml } from './layout-yaml.js'
import { locate } from './locate.js'
import { layoutSchema } from './schema.js'
import type { Layout, Standard } from './standard.js'
import { precompileTemplates } from './templates/precompile.js'

/** A standard from the files of its folder, by name: `standard.yaml` and templates. */
export function loadStandard(files: Readonly<Record<string, string>>, folder = ''): Outcome<Standard> {
  const layout = loadLayout(files[layoutFile] ?? '', `${folder}${layoutFile}`)
  const templates = precompileTemplates(files, folder)
  const diagnostics = [...layout.diagnostics, ...templates.diagnostics]
  if (!templates.value?.page && templates.diagnostics.length === 0) diagnostics.push(noPage(folder))
  if (!layout.value || !templates.value || diagnostics.length > 0)
    return { diagnostics: diagnostics.slice(0, mostDiagnostics) }
  return { value: { ...layout.value, folder, templates: templates.value }, diagnostics }
}

function loadLayout(text: string, file: string): Outcome<Layout> {
  const diagnosticOf = diagnosticIn(text, file)
  const failed = (mistakes: LayoutMistake[]) => ({ diagnostics: mistakes.slice(0, mostDiagnostics).map(diagnosticOf) })
  const { document, values, mistakes } = readLayoutYaml(text, file)
  if (!document) return failed(mistakes)
  const { data, error } = layoutSchema.safeParse(values)
  if (error) return failed(explainIssues(error.issues, document))
  const inconsistent = [...inconsistencies(data)].map(({ path, ...mistake }) => ({
    range: locate(document, path).range,
    ...mistake,
  }))
  return inconsistent.length > 0 ? failed(inconsistent) : { value: data, diagnostics: [] }
}

function diagnosticIn(text: string, file: string): (mistake: LayoutMistake) => Diagnostic {
  const starts = lineStarts(text)
  return ({ range, message, hint }) => ({
    ruleId: 'standard',
    severity: 'error',
    message: brief(message),
    file,
    position: positionAt(starts, range),
    ...(hint && { hint: brief(hint) }),
  })
}

function noPage(folder: string): Diagnostic {
  return {
    ruleId: 'standard',
    severity: 'error',
    message: `Thư mục thể thức thiếu mẫu ${firstTemplate}.`,
    file: `${folder}${firstTemplate}`,
  }
}
