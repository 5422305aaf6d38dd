import type * as z from 'zod'
import { limitOf } from '../../yaml/schema/messages.js'
import { mergeValues } from '../merge.js'
import type { Form } from './form.js'
import { formSchema } from './schema.js'

type Issue = z.core.$ZodIssue

/** What `false` may stand for: a part that is deliberately not judged. */
const leftOut = new Set([
  ...[
    'number',
    'dateLine',
    'subject',
    'addressee',
    'body',
    'headings',
    'signing',
    'recipients',
    'parts',
    'page',
    'text',
    'spacing',
    'pageNumber',
  ],
  ...['header', 'issuers', 'others', 'closed', 'neverActing', 'deputyActs', 'foreign', 'archive', 'gaps'],
  ...[
    'levelOfShort',
    'clause',
    'appendix',
    'withoutCode',
    'first',
    'never',
    'small',
    'grounds',
    'ruleLines',
    'collectivePosts',
    'withoutBody',
    'plainName',
  ],
])

/** `form:` without the parts that are left out by `false`, as the schema checks it. */
export function withoutLeftOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([key, inner]) => inner !== false || !leftOut.has(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLeftOut(inner)]))
}

/** The form as rules read it: what is left out stays `false`. */
export function completeForm(checked: z.infer<typeof formSchema>, written: unknown): Form {
  return mergeValues(checked, written) as Form
}

/** What is wrong with the changes for kinds of documents and earlier times, once each is merged into the form. */
export function changeIssues(form: Form): { path: (string | number)[]; issues: Issue[] }[] {
  const { kinds, earlier, ...common } = form
  const changes = [
    ...Object.entries(kinds).flatMap(([kind, change]) => (change ? { path: ['form', 'kinds', kind], change } : [])),
    ...earlier.map((change, index) => ({ path: ['form', 'earlier', index], change })),
  ]
  return changes.flatMap(({ path, change }) => {
    const { error } = formSchema.safeParse(withoutLeftOut(mergeValues(common, change)), { error: limitOf })
    return error ? [{ path, issues: error.issues }] : []
  })
}
