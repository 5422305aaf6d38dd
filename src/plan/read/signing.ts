import { isMap, isScalar } from 'yaml'
import type { Problem } from '../../problem.js'
import type { Numberings } from '../../standard/wording.js'
import { type Secrecy, type Urgency, usualSecrecy } from '../../standard/wording.js'
import { type Sourced, sourceRange } from '../../text/sourced.js'
import { fieldsOf, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import type { PlanParts, Signer } from '../plan.js'
import { planNames } from '../schema/check.js'
import { exampleAt } from '../schema/examples.js'
import type { Fields } from './facts.js'
import { checkLiteral, joined } from './plain-text.js'

type Signing = Pick<PlanParts, 'signature' | 'cosigners' | 'secrecy' | 'urgency' | 'draft'>

/** Who signs, and the stamps that the plan asks for. */
export function readSigning(
  given: Fields,
  { memberSigns = false }: Pick<Numberings, 'memberSigns'>,
  standard: string,
): Signing {
  const { text, fields, report } = given
  checkPosts(given, memberSigns, standard)
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

/** HD 05 I.7.1.2b: a member of the collective has no post; everybody else has. */
function checkPosts({ text, fields, report }: Fields, memberSigns: boolean, standard: string): void {
  const signers = [
    { path: ['signature'], field: fields.get('signature') },
    ...itemsOf(fields.get('cosigners')).map((field, index) => ({ path: ['cosigners', index], field })),
  ]
  for (const { path, field } of signers) {
    if (!field || !isMap(field.node)) continue
    const keys = fieldsOf(field.node)
    // Another key may be meant for it, and that is told.
    if (keys.has('post') || [...keys.keys()].some((key) => key !== 'form' && key !== 'name')) continue
    const [power] = linesOf(keys.get('form'), text)
    if (memberSigns && (power === undefined || /^T\/?M/iu.test(power.text))) continue
    const message = `Thiếu khóa ${planNames.missing([...path, 'post'])}.`
    const hint = `Thêm “post: ${exampleAt(['signature', 'post'], standard)}”.`
    report({ range: field.at, message, hint, missing: true })
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
