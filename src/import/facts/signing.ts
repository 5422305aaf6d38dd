import { signingPrefix } from '../../draft/analysis/form/ending.js'
import type { Passage } from '../../draft/draft.js'
import type { Wording } from '../../standard/wording.js'
import type { Recaser } from '../capitals.js'
import type { ImportedSigner } from '../imported-plan.js'
import { seenLinesOf } from '../words.js'
import { personName } from '../zones.js'

export interface Signing {
  /** From left to right, the main one last. */
  signers: ImportedSigner[]
  /** Who is signed for, as `TM. …` names it. */
  authority?: string
  left: string[]
}

interface Line {
  seen: string
  /** As typed, where formatting shows it in capitals. */
  text: string
}

type SigningWording = Pick<Wording, 'collective' | 'memberSigns'>

interface OpenSigner {
  form: Line[]
  post: Line[]
  name?: string
}

/** Who signs: in a table a column each, else one below the other. */
export function readSigning(passages: readonly Passage[], recase: Recaser, wording: SigningWording): Signing {
  const columns = new Map<number, Line[]>()
  for (const passage of passages) {
    const column = passage.cell ? passage.cell.column : 0
    const lines = seenLinesOf(passage).map(({ seen, words }) => ({ seen, text: words.text }))
    // A name that Word broke within its paragraph.
    const whole = passage.typed !== undefined ? [joined(lines)] : lines
    columns.set(column, [...(columns.get(column) ?? []), ...whole])
  }
  const left: string[] = []
  const open = mainLast(
    namedBelow([...columns].sort(([a], [b]) => a - b).map(([column, lines]) => [column, signersIn(lines, left)]))
      .map((column) => column.filter(({ form, post, name }) => form.length + post.length > 0 || name !== undefined))
      .filter((column) => column.length > 0),
  )
  const all = open.map((signer, index) => closed(signer, recase, wording, index === open.length - 1))
  const signers = all.slice(-mostSigners)
  left.push(...all.slice(0, -mostSigners).map(({ post, name = '' }) => `${post} ${name}`.trim()))
  const authority = open.map(({ form }) => behalfOf(form, recase)).findLast((found) => found !== undefined)
  return { signers, ...(authority && { authority }), left }
}

/** Names below the table whose cells say who signs, as many as have none there. */
function namedBelow(columns: readonly (readonly [column: number, signers: OpenSigner[]])[]): OpenSigner[][] {
  const below = columns.filter(([column]) => column === 0).flatMap(([, signers]) => signers)
  const others = columns.filter(([column]) => column > 0).map(([, signers]) => signers)
  const nameless = others.flat().filter(({ name }) => name === undefined)
  const isNames = below.every(({ form, post, name }) => form.length + post.length === 0 && name !== undefined)
  if (below.length === 0 || !isNames || nameless.length !== below.length) return columns.map(([, signers]) => signers)
  for (const [index, signer] of nameless.entries()) signer.name = below[index]!.name!
  return others
}

/** The issuing body's stands at the right, above those of the rows below (HD 05 I.7.2.4); in one column, last. */
function mainLast(columns: readonly OpenSigner[][]): OpenSigner[] {
  const main = columns.length > 1 ? columns.at(-1)![0] : undefined
  if (!main) return columns.flat()
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.flatMap((column) => column[row] ?? []),
  )
  return [...rows.flat().filter((signer) => signer !== main), main]
}

// A plan takes four beside the main one.
const mostSigners = 5

const signed = /^\(?\s*(?:đã ký|ký tên|ký,)/iu

// Of who doesn't sign for another but approves what stands above: `PHÊ DUYỆT`, `DUYỆT CỦA BAN GIÁM HIỆU`.
const approval = /^(?:PHÊ DUYỆT|DUYỆT|XÁC NHẬN)(?=\s+CỦA\s|$)/u
const approvalBeforePost = /^(?:PHÊ DUYỆT|DUYỆT|XÁC NHẬN)(?=\s+(?!CỦA\s)\p{Lu})/u

/** `PHÊ DUYỆT GIÁM ĐỐC SỞ` on one line: the approval, then the post. */
function withApprovalApart({ seen, text }: Line): Line[] {
  const end = approvalBeforePost.exec(seen)?.[0].length
  if (end === undefined || seen.length !== text.length) return [{ seen, text }]
  const [from, to] = [seen.slice(end).trimStart(), text.slice(end).trimStart()]
  return [
    { seen: seen.slice(0, end), text: text.slice(0, end) },
    { seen: from, text: to },
  ]
}

const longestPost = 60

function joined(lines: readonly Line[]): Line {
  return { seen: lines.map(({ seen }) => seen).join(' '), text: lines.map(({ text }) => text).join(' ') }
}

function signersIn(lines: readonly Line[], left: string[]): OpenSigner[] {
  const signers: OpenSigner[] = []
  for (const line of lines.flatMap(withApprovalApart)) {
    const last = signers.at(-1)
    const { seen, text } = line
    const isPower = signingPrefix.test(seen) || approval.test(seen)
    if (signed.test(seen) || !/[\p{L}\p{N}]/u.test(seen)) continue
    if (isPower || !/\p{Ll}/u.test(seen)) addCapitals(signers, line, isPower)
    else if (last && last.name === undefined && (personName.test(seen) || last.post.length > 0)) last.name = text
    else if (personName.test(seen) && (!last || last.form.length + last.post.length === 0))
      signers.push({ form: [], post: [], name: text })
    else if (!last && seen.length <= longestPost) signers.push({ form: [], post: [line] })
    else left.push(text)
  }
  return signers
}

/** Powers begin a signer, and so does a post below a name or one that has no powers above. */
function addCapitals(signers: OpenSigner[], line: Line, isPower: boolean): void {
  const last = signers.at(-1)
  if (!last || last.name !== undefined || (isPower && last.post.length > 0 && !isGoingOn(last))) {
    signers.push(isPower ? { form: [line], post: [] } : { form: [], post: [line] })
  } else if (isPower) last.form.push(...last.post.splice(0), line)
  else last.post.push(line)
}

/** `TM. BAN THƯỜNG VỤ` / `ĐOÀN KHỐI` / `KT. …`: what stood between was no post. */
function isGoingOn({ form, post }: OpenSigner): boolean {
  return form.length > 0 && post.length === 1
}

/** The plan has the main signer's line for a collective from its standard, those of others it names. */
function closed(
  { form, post, name }: OpenSigner,
  recase: Recaser,
  wording: SigningWording,
  isMain: boolean,
): ImportedSigner {
  // What stands between the powers and the post goes on with the powers.
  const own =
    post.length > 1 && form.length > 0 ? [...form.slice(0, -1), joined([form.at(-1)!, ...post.slice(0, -1)])] : form
  const last = form.length > 0 ? post.slice(-1) : post
  const powers = own.map(({ text }) => powerOf(text, recase))
  const [mark] = wording.collective.split(' ')
  const isCollective = powers.length === 1 && (powers[0]!.startsWith(`${mark} `) || /^(?:TM\.|T\/M) /.test(powers[0]!))
  return {
    ...(!(isMain && isCollective) && { form: powers }),
    ...(last.length > 0 || !wording.memberSigns || !isCollective
      ? { post: recase.name(last.map(({ text }) => text).join(' ')) || unknownPost }
      : {}),
    ...(name && { name }),
  }
}

export const unknownPost = '…………'

/** `KT.HIỆU TRƯỞNG` as `KT. Hiệu trưởng`. */
function powerOf(line: string, recase: Recaser): string {
  const said = approval.exec(line)?.[0]
  if (said) return `${said[0]}${said.slice(1).toLowerCase()}${recase.name(line.slice(said.length))}`
  const mark = signingPrefix.exec(line)?.[0]
  if (!mark) return recase.name(line)
  return `${mark.replace(/\s/g, '').toUpperCase()} ${recase.name(line.slice(mark.length).replace(/^[\s.,]+/, ''))}`
}

function behalfOf(form: readonly Line[], recase: Recaser): string | undefined {
  const line = form.find(({ text }) => /^T\/?M/iu.test(text))
  return line && recase.name(line.text.replace(signingPrefix, '').replace(/^[\s.,]+/, ''))
}
