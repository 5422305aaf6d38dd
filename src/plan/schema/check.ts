import { isScalar, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Report } from '../../problem.js'
import { fieldsOf, isBlank, plainOf, textOf } from '../../yaml/fields.js'
import { checkSchema } from '../../yaml/schema/check.js'
import { type Guide, titledNames } from '../../yaml/schema/guide.js'
import { keysOf } from '../../yaml/schema/schema-path.js'
import { aliasesOf, keysCalled } from './aliases.js'
import { exampleAt } from './examples.js'
import { hintFor, ownColumn } from './own-forms.js'
import { planSchema } from './plan-schema.js'
import { repairer } from './repair.js'

/** How a plan's keys are called. */
export const planNames = titledNames(planSchema)

/** Whether every key that must be there is, nothing else is, and each value is of the right kind. */
export function checkPlanSchema(root: YAMLMap.Parsed, text: string, report: Report): void {
  const standard = textOf(fieldsOf(root).get('standard'), text)?.text ?? ''
  const guide: Guide = {
    ...planNames,
    schema: planSchema,
    // What others of its system write is shown.
    example: (path) => exampleAt(path, standard),
    aliasesOf: (path) => aliasesOf(keysOf(path)),
    elsewhere,
    ownKey: ownColumn,
    hint: hintFor,
    meant: repairer(root, text),
    shorten: 'Viết gọn lại; phần dài để trong thân bài hoặc phụ lục.',
    last: new Set(['body', 'recipients', 'signature']),
  }
  for (const problem of checkSchema(planSchema, plainOf(root, leafOf), { guide, root, text }).problems) report(problem)
}

/** Numbers stay as written, accents are composed as they are printed, blank is null, and only `schedule` knows true and false. */
function leafOf(node: ParsedNode | null): unknown {
  if (!isScalar(node)) return node ? String(node) : null
  if (isBlank(node as Scalar.Parsed)) return null
  const value = String(node.value).normalize('NFC')
  return node.type === 'PLAIN' && /^(?:true|false)$/.test(value) ? value === 'true' : value
}

/** `địa điểm` at the margin is `where` of an activity. */
function elsewhere(key: string): string | undefined {
  const [called] = keysCalled(key)
  if (called === undefined) return undefined
  const path = called.split('.')
  const last = path.at(-1)
  const above = path.length > 1 ? `, nằm${planNames.inside(path.slice(0, -1))}` : ' ở ngoài cùng của kế hoạch'
  return `Có phải ý bạn là “${last}”${above}?`
}
