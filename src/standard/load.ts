import { isScalar, type ParsedNode } from 'yaml'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { diagnosticsOf, mostDiagnostics, type Problem } from '../problem.js'
import { placeOf } from '../yaml/fields.js'
import { checkSchema } from '../yaml/schema/check.js'
import { locate } from '../yaml/schema/locate.js'
import { inconsistencies } from './consistency.js'
import { firstTemplate, layoutFile } from './files.js'
import { layoutGuide } from './guide.js'
import { readLayoutYaml } from './layout-yaml.js'
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
  const { layout, problems } = layoutIn(text, file)
  const diagnostics = diagnosticsOf(problems, text, file, 'standard')
  return { ...(layout && { value: layout }), diagnostics }
}

function layoutIn(text: string, file: string): { layout?: Layout; problems: Problem[] } {
  const { document, values, problems } = readLayoutYaml(text, file)
  if (!document) return { problems }
  const root = document.contents as ParsedNode
  const { data, problems: wrong } = checkSchema(layoutSchema, values, { guide: layoutGuide, root, text, document })
  if (!data) return { problems: wrong }
  const inconsistent = [...inconsistencies(data)].map(({ path, ...problem }): Problem => {
    const { field, parent } = locate(root, path, document)
    return { ...problem, range: isScalar(field?.node) ? placeOf(field, text) : (field ?? parent).at }
  })
  return inconsistent.length > 0 ? { problems: inconsistent } : { layout: data, problems: [] }
}

function noPage(folder: string): Diagnostic {
  return {
    ruleId: 'standard',
    severity: 'error',
    message: `Thư mục thể thức thiếu mẫu ${firstTemplate}.`,
    file: `${folder}${firstTemplate}`,
  }
}
