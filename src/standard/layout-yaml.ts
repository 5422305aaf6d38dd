import { isMap, parseDocument, type YAMLMap } from 'yaml'
import { explainYamlError } from '../plan/yaml-errors.js'
import { layoutFile } from './files.js'
import type { LayoutMistake } from './issue.js'

interface Read {
  root?: YAMLMap.Parsed
  values?: unknown
  mistakes: LayoutMistake[]
}

/** The values of standard.yaml as they are written; nothing of them is checked yet. */
export function readLayoutYaml(text: string, file = layoutFile): Read {
  try {
    const document = parseDocument(text, { merge: true })
    const root = document.contents
    const mistakes = document.errors.map((error) => explainYamlError(text, error))
    if (mistakes.length > 0) return { mistakes }
    if (!isMap(root)) return { mistakes: [{ range: [0, 0], message: `Tệp ${file} không có khóa nào.` }] }
    return { root: root as YAMLMap.Parsed, values: document.toJS(), mistakes: [] }
  } catch (error) {
    // Both ends of what the parser takes: values that repeat one another without end, and too many in one another.
    if (error instanceof ReferenceError) return { mistakes: [{ range: [0, 0], message: tooManyAliases }] }
    if (error instanceof RangeError) return { mistakes: [{ range: [0, 0], message: tooDeep }] }
    throw error
  }
}

const tooManyAliases = 'Các giá trị mượn nhau bằng * quá nhiều lần.'
const tooDeep = 'Các giá trị lồng nhau quá nhiều tầng.'

/** How many levels of headings a standard numbers; nothing where its standard.yaml doesn't say it as it should. */
export function headingDepthIn(text: string): number | undefined {
  const { values } = readLayoutYaml(text)
  const headings = (values as { wording?: { headings?: unknown } } | undefined)?.wording?.headings
  return Array.isArray(headings) && headings.length > 0 ? headings.length : undefined
}
