import { isScalar, type Scalar } from 'yaml'
import type * as z from 'zod'
import { mostDiagnostics, type Problem } from '../../problem.js'
import { type Field, isBlank } from '../fields.js'
import type { Checked, Guide } from './guide.js'
import { childOf, locate } from './locate.js'
import {
  blankValue,
  emptyList,
  limitOf,
  meantKey,
  missingKey,
  notAllowed,
  tooLong,
  unknownKey,
  unusableKey,
  wrongFormat,
} from './messages.js'
import type { Path } from './schema-path.js'
import { wrongKind } from './wrong-kind.js'

type Issue = z.core.$ZodIssue

/** Whether every key that must be there is, nothing else is, and each value is of the right kind; in Vietnamese, in place. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  values: unknown,
  checked: Checked,
): { data?: T; problems: Problem[] } {
  const { data, error } = schema.safeParse(values, { error: limitOf })
  return error ? { problems: explainIssues(error.issues, checked) } : { data, problems: [] }
}

/** What a schema found, in Vietnamese, in place. */
export function explainIssues(issues: readonly Issue[], checked: Checked): Problem[] {
  const { root, guide, document } = checked
  const mistyped = new Set(issues.flatMap((issue) => mistypedKeys(issue, guide)))
  const told = new Set<string>()
  return withoutSizes(issues).flatMap((issue) => {
    const path = issue.path as Path
    const { field, parent } = locate(root, path, document)
    if (!field && mistyped.has(JSON.stringify(path))) return []
    const isNew = (key: string) => !document || (!told.has(key) && told.add(key))
    // However many keys borrow a value, what is wrong with it is said once.
    return problemsOf(issue, [], checked).filter(({ range }) =>
      isNew(field ? `${range}` : `${parent.node?.range} ${path.at(-1)}`),
    )
  })
}

/** A key that is there under a wrong name is not missing as well. */
function mistypedKeys(issue: Issue, guide: Guide): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = issue.path as Path
  return issue.keys.slice(0, mostDiagnostics).map((key) => JSON.stringify([...path, meantKey(path, key, guide)]))
}

function problemsOf(issue: Issue, above: Path, checked: Checked): Problem[] {
  const path = [...above, ...(issue.path as Path)]
  const { field, parent } = locate(checked.root, path, checked.document)
  if (!field) return [missingKey(path, parent, checked)]
  const { node } = field
  if (!node || (isScalar(node) && isBlank(node as Scalar.Parsed))) return [blankValue(path, field, checked)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys, field, checked)
    case 'invalid_union':
      return (
        fittingBranch(issue.errors)?.flatMap((inner) => problemsOf(inner, path, checked)) ?? [
          wrongKind(path, field, checked),
        ]
      )
    case 'invalid_type':
      return [wrongKind(path, field, checked)]
    case 'invalid_value':
      return [notAllowed(path, field, issue.values.map(String), checked)]
    case 'invalid_key':
      return [unusableKey(field, String(path.at(-1)), issue.issues[0]?.message ?? '')]
    case 'too_small':
      return [issue.origin === 'array' ? emptyList(path, field, checked) : wrongFormat(path, field, issue, checked)]
    case 'too_big':
      return [
        issue.origin === 'number' ? wrongFormat(path, field, issue, checked) : tooLong(path, field, issue, checked),
      ]
    default:
      return [wrongFormat(path, field, issue, checked)]
  }
}

function unknownKeys(path: Path, keys: readonly string[], field: Field, { guide, document }: Checked): Problem[] {
  return keys.slice(0, mostDiagnostics).map((key) => unknownKey(path, key, childOf(field, key, document)!, guide))
}

const sizes: ReadonlySet<string> = new Set(['too_small', 'too_big'])

/** Of what a value may be, the one whose kind it is, with mistakes further in. */
function fittingBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const isFurtherIn = ({ path, code }: Issue) => path.length > 0 || code === 'unrecognized_keys' || sizes.has(code)
  const fitting = branches.find((issues) => issues.every(isFurtherIn)) ?? branches.find(isChoice)
  return fitting && withoutSizes(fitting)
}

/** Of a name or else something freer, what is neither is best told the names. */
function isChoice([first]: readonly Issue[]): boolean {
  return first?.code === 'invalid_value' && first.values.length > 1
}

/** A text where a list belongs has a length as well, and nobody asks for it. */
function withoutSizes(issues: readonly Issue[]): Issue[] {
  const misfits = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')))
  return issues.filter(({ code, path }) => !sizes.has(code) || !misfits.has(path.join('.')))
}
