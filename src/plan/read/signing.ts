import { isMap, isScalar } from 'yaml'
import type { Problem } from '../../problem.js'
import { type Secrecy, type Urgency, usualSecrecy } from '../../standard/wording.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { fieldsOf, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import type { PlanParts, Signer } from '../plan.js'
import type { Fields } from './facts.js'
import { checkLiteral, joined } from './plain-text.js'

type Signing = Pick<PlanParts, 'signature' | 'cosigners' | 'secrecy' | 'urgency' | 'draft'>

/** Who signs, and the stamps that the plan asks for. */
export function readSigning(given: Fields): Signing {
  const { text, fields, report } = given
  const secrecy = textOf(fields.get('secrecy'), text)
  if (secrecy && isSecrecy(secrecy.text)) report(adviceOn(secrecy, secrecy.text))
  const urgency = textOf(fields.get('urgency'), text)?.text
  return {
    signature: readSigner({ ...given, fields: fieldsOf(fields.get('signature')?.node) }),
    cosigners: itemsOf(fields.get('cosigners')).flatMap(({ node }) =>
      isMap(node) ? [readSigner({ ...given, fields: fieldsOf(node) })] : [],
    ),
    ...(secrecy && isSecrecy(secrecy.text) && { secrecy: secrecy.text }),
    ...(isUrgency(urgency) && { urgency }),
    draft: readDraft(given),
  }
}

function readDraft({ fields, text }: Fields): Signing['draft'] {
  const written = textOf(fields.get('draft'), text)?.text ?? ''
  return /^[1-9]\d?$/.test(written) ? Number(written) : written === 'true'
}

function isSecrecy(text: string): text is Secrecy {
  return Object.hasOwn(usualSecrecy, text)
}

/** Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5 khoản 2; before 01/3/2026 the law of 2018, Điều 5 khoản 3. */
function adviceOn(source: Sourced, level: Secrecy): Problem {
  return {
    ruleId: 'secrecy',
    severity: 'info',
    range: sourceRange(source, 0, source.text.length),
    message: `Kế hoạch mang độ mật ${usualSecrecy[level]}: pháp luật cấm soạn, lưu trên máy tính nối mạng.`,
    hint: 'Chỉ soạn và dựng trên máy tính không nối mạng; không đưa tệp này lên GitHub, CI hay pull request (Luật Bảo vệ bí mật nhà nước, Điều 5).',
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
