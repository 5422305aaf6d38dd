import { isMap, isScalar } from 'yaml'
import type { Urgency } from '../../standard/wording.js'
import { fieldsOf, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import type { PlanParts, Signer } from '../plan.js'
import type { Fields } from './facts.js'
import { checkLiteral, joined } from './plain-text.js'

type Signing = Pick<PlanParts, 'signature' | 'cosigners' | 'urgency' | 'draft'>

/** Who signs, and the stamps that the plan asks for. */
export function readSigning(given: Fields): Signing {
  const { text, fields } = given
  const urgency = textOf(fields.get('urgency'), text)?.text
  const draft = fields.get('draft')?.node
  return {
    signature: readSigner({ ...given, fields: fieldsOf(fields.get('signature')?.node) }),
    cosigners: itemsOf(fields.get('cosigners')).flatMap(({ node }) =>
      isMap(node) ? [readSigner({ ...given, fields: fieldsOf(node) })] : [],
    ),
    ...(isUrgency(urgency) && { urgency }),
    draft: isScalar(draft) && draft.value === 'true',
  }
}

function isUrgency(text: string | undefined): text is Urgency {
  return text === 'khan' || text === 'thuong-khan' || text === 'hoa-toc'
}

function readSigner(given: Fields): Signer {
  const form = readForm(given)
  const [post, name] = [lineOf(given, 'post'), lineOf(given, 'name')]
  return { ...(form && { form }), ...(post && { post }), ...(name && { name }) }
}

function readForm({ text, fields, report }: Fields): Signer['form'] {
  const field = fields.get('form')
  if (!field) return undefined
  if (isScalar(field.node) && field.node.type === 'PLAIN' && field.node.value === 'false') return []
  const lines = linesOf(field, text)
  for (const line of lines) checkLiteral(line, report)
  return lines
}

function lineOf({ text, fields, report }: Fields, key: string): Signer['post'] {
  const source = textOf(fields.get(key), text)
  const line = source && joined(source, text, report)
  if (line) checkLiteral(line, report)
  return line
}
