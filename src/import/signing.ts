import { signingPrefix } from '../draft/analysis/form/ending.js'
import type { Passage } from '../draft/draft.js'
import type { Recaser } from './capitals.js'
import type { ImportedSigner } from './imported-plan.js'
import { linesIn, wordsOf } from './words.js'
import { personName } from './zones.js'

export interface Signing {
  /** From left to right, the main one last. */
  signers: ImportedSigner[]
  /** Who is signed for, as `TM. …` names it. */
  authority?: string
  left: string[]
}

interface OpenSigner {
  form: string[]
  post: string[]
  name?: string
}

/** Who signs: in a table a column each, else one below the other. */
export function readSigning(passages: readonly Passage[], recase: Recaser, collective: string): Signing {
  const columns = new Map<number, string[]>()
  for (const passage of passages) {
    const column = passage.cell ? passage.cell.column : 0
    const lines = linesIn(wordsOf(passage)).map(({ text }) => text)
    columns.set(column, [...(columns.get(column) ?? []), ...lines])
  }
  const left: string[] = []
  const open = [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([, lines]) => signersIn(lines, left))
    .filter(({ form, post, name }) => form.length + post.length > 0 || name !== undefined)
  const signers = open.map((signer) => closed(signer, recase, collective))
  const authority = open.map(({ form }) => behalfOf(form, recase)).findLast((found) => found !== undefined)
  return { signers, ...(authority && { authority }), left }
}

const signed = /^\(?\s*(?:đã ký|ký tên|ký,)/iu

const longestPost = 60

function signersIn(lines: readonly string[], left: string[]): OpenSigner[] {
  const signers: OpenSigner[] = []
  for (const line of lines) {
    const last = signers.at(-1)
    const isPower = signingPrefix.test(line)
    if (signed.test(line) || !/[\p{L}\p{N}]/u.test(line)) continue
    if (isPower || !/\p{Ll}/u.test(line)) addCapitals(signers, line, isPower)
    else if (last && last.name === undefined && (personName.test(line) || last.post.length > 0)) last.name = line
    else if (!last && personName.test(line)) signers.push({ form: [], post: [], name: line })
    else if (!last && line.length <= longestPost) signers.push({ form: [], post: [line] })
    else left.push(line)
  }
  return signers
}

/** Powers begin a signer, and so does a post below a name or one that has no powers above. */
function addCapitals(signers: OpenSigner[], line: string, isPower: boolean): void {
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

function closed({ form, post, name }: OpenSigner, recase: Recaser, collective: string): ImportedSigner {
  // What stands between the powers and the post goes on with the powers.
  const own =
    post.length > 1 && form.length > 0 ? [...form.slice(0, -1), [form.at(-1), ...post.slice(0, -1)].join(' ')] : form
  const last = form.length > 0 ? post.slice(-1) : post
  const powers = own.map((line) => powerOf(line, recase))
  const [mark] = collective.split(' ')
  const isUsual = powers.length === 1 && (powers[0]!.startsWith(`${mark} `) || /^(?:TM\.|T\/M) /.test(powers[0]!))
  return {
    ...(!isUsual && { form: powers }),
    post: recase.name(last.join(' ')) || unknownPost,
    ...(name && { name }),
  }
}

export const unknownPost = '…………'

/** `KT.HIỆU TRƯỞNG` as `KT. Hiệu trưởng`. */
function powerOf(line: string, recase: Recaser): string {
  const mark = signingPrefix.exec(line)?.[0]
  if (!mark) return recase.name(line)
  return `${mark.replace(/\s/g, '').toUpperCase()} ${recase.name(line.slice(mark.length).replace(/^[\s.,]+/, ''))}`
}

function behalfOf(form: readonly string[], recase: Recaser): string | undefined {
  const line = form.find((power) => /^T\/?M/iu.test(power))
  return line && recase.name(line.replace(signingPrefix, '').replace(/^[\s.,]+/, ''))
}
