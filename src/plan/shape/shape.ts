import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type * as z from 'zod'
import { mostDiagnostics, type Problem, type Report } from '../../problem.js'
import { type Field, fieldsOf, isBlank, itemsOf, textOf } from '../../yaml/fields.js'
import { planSchema } from '../schema/plan-schema.js'
import {
  blankValue,
  emptyList,
  meantKey,
  missingKey,
  notAllowed,
  tooLong,
  unknownKey,
  wrongFormat,
} from './messages.js'
import type { Path } from './schema-path.js'
import { wrongType } from './wrong-type.js'

type Issue = z.core.$ZodIssue

/** A plan whose keys and values are checked. */
export interface ShapeOf {
  root: YAMLMap.Parsed
  text: string
  /** As far as it is given: what others of its system write is shown. */
  standard: string
  /** The ids of each list. */
  ids: Map<string, Set<string>>
}

/** Whether every key that must be there is, nothing else is, and each value is of the right kind. */
export function checkShape(root: YAMLMap.Parsed, text: string, report: Report): void {
  const result = planSchema.safeParse(plainOf(root))
  const issues = result.error?.issues ?? []
  const mistyped = new Set(issues.flatMap(mistypedKeys))
  const standard = textOf(fieldsOf(root).get('standard'), text)?.text ?? ''
  const shape: ShapeOf = { root, text, standard, ids: new Map() }
  for (const issue of issues) {
    if (mistyped.has(JSON.stringify(issue.path)) && !locate(root, issue.path as Path).field) continue
    for (const problem of problemsOf(issue, [], shape)) report(problem)
  }
}

/** A key that is there under a wrong name is not missing as well. */
function mistypedKeys(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = issue.path as Path
  return issue.keys.slice(0, mostDiagnostics).map((key) => JSON.stringify([...path, meantKey(path, key)]))
}

/** A plain value as zod checks it. Numbers stay as written, accents are composed as they are printed, blank is null, and only `schedule` knows true and false. */
function plainOf(node: ParsedNode | null): unknown {
  if (isMap(node)) {
    const plain: Record<string, unknown> = Object.create(null)
    for (const [key, field] of fieldsOf(node)) plain[key] = plainOf(field.node)
    return plain
  }
  if (isSeq(node)) return (node.items as ParsedNode[]).map(plainOf)
  if (!isScalar(node)) return node ? String(node) : null
  if (isBlank(node as Scalar.Parsed)) return null
  const value = String(node.value).normalize('NFC')
  return node.type === 'PLAIN' && /^(?:true|false)$/.test(value) ? value === 'true' : value
}

function problemsOf(issue: Issue, above: Path, shape: ShapeOf): Problem[] {
  const path = [...above, ...(issue.path as Path)]
  const { field, parent } = locate(shape.root, path)
  if (!field) return [missingKey(path, parent, shape)]
  const { node } = field
  if (!node || (isScalar(node) && isBlank(node as Scalar.Parsed))) return [blankValue(path, field, shape)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys, fieldsOf(node))
    case 'invalid_union':
      return (
        fittingBranch(issue.errors)?.flatMap((inner) => problemsOf(inner, path, shape)) ?? [
          wrongType(path, field, shape),
        ]
      )
    case 'invalid_type':
      return [wrongType(path, field, shape)]
    case 'invalid_value':
      return [notAllowed(path, field, issue.values.map(String), shape)]
    case 'too_small':
      return [emptyList(path, field, shape)]
    case 'too_big':
      return [tooLong(path, field, issue.message, shape)]
    default:
      return [wrongFormat(path, field, issue.message, shape)]
  }
}

function unknownKeys(path: Path, keys: readonly string[], fields: Map<string, Field>): Problem[] {
  return keys.slice(0, mostDiagnostics).map((key) => unknownKey(path, key, fields.get(key)!))
}

const sizes: ReadonlySet<string> = new Set(['too_small', 'too_big'])

/** Of what a value may be, the one whose kind it is, with mistakes further in. */
function fittingBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const isFurtherIn = ({ path, code }: Issue) => path.length > 0 || code === 'unrecognized_keys' || sizes.has(code)
  return branches.find((issues) => issues.every(isFurtherIn))
}

/** The value at a path; where it is missing, what stands at the last key that does exist. */
function locate(root: YAMLMap.Parsed, path: Path): { field?: Field; parent: Field } {
  const first = fieldsOf(root).values().next().value
  let field: Field = { node: root, at: first?.at ?? [root.range[0], root.range[0]] }
  for (const key of path) {
    const next: Field | undefined = typeof key === 'number' ? itemsOf(field)[key] : fieldsOf(field.node).get(key)
    if (!next) return { parent: field }
    field = next
  }
  return { field, parent: field }
}
