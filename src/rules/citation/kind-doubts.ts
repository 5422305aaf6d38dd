import {
  carries,
  codeOf,
  isDepartment,
  isIssuer,
  isPlainCode,
  legalCodeOf,
} from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import type { Doubt } from './doubts.js'

/** What is wrong with number, kind and issuer of a cited document, when its kind stands before it. */
export function doubtOrder(reference: Reference, written: string): Doubt | undefined {
  const { kind, parts, year } = reference
  if (kind === 'kế hoạch' && parts[0] === 'QĐ' && year === undefined) return decisionOfPlan(written)
  if (kind === 'tờ trình' && parts[0] === 'TT') return wrongCode(reference, written, 'TTr')
  if (kind !== undefined && year !== undefined) return ofOtherKind(reference, written)
  const code = kind === undefined ? undefined : codeOf(kind)
  // `02/2020/UBTVQH14` carries no kind; a symbol of one part is a short form.
  if (!code || parts.length < 2 || year !== undefined || carries(kind!, parts[0]!)) return undefined
  if (isPlainCode(parts[0]!)) return otherKind(reference, written)
  if (parts.slice(1).some((part) => part === code)) return turned(reference, written, code)
  return isIssuer(parts[0]!) || isDepartment(parts[0]!) ? kindless(reference, written, code) : undefined
}

function otherKind({ kind, parts }: Reference, written: string): Doubt {
  const code = legalCodeOf(kind!)
  return {
    message: `Gọi là “${kind}” mà ký hiệu “${written}” mang chữ “${parts[0]}”${code ? `, không phải “${code}”` : ''}.`,
    hint: 'Đối chiếu với bản gốc: tên loại hay ký hiệu bị ghi nhầm.',
    severity: 'warning',
  }
}

/** A plan may come with a decision, whose number is not its own. */
function decisionOfPlan(written: string): Doubt {
  return {
    message: `Gọi là “kế hoạch” mà “${written}” là số của một quyết định.`,
    hint: `Đối chiếu với bản gốc; nếu kế hoạch ban hành kèm theo quyết định thì ghi “Quyết định số ${written}”.`,
    severity: 'info',
  }
}

function wrongCode({ kind, number = '…', mark, symbol }: Reference, written: string, code: string): Doubt {
  return {
    message: `Ký hiệu “${written}” viết tắt tên loại ${kind} chưa đúng: “${code}” (NĐ 30/2020/NĐ-CP, Phụ lục III).`,
    hint: `Đối chiếu với bản gốc; có lẽ là “${number}${mark}${code}${symbol.slice(2)}”, bản gốc ghi “TT” thì giữ nguyên.`,
    severity: 'info',
  }
}

const legalCodes = new Set(['NĐ', 'TT', 'NQ', 'QĐ'])

/** `Nghị định số 32/2020/TT-BGDĐT`: of numbers with a year the code alone tells the kind. */
function ofOtherKind(reference: Reference, written: string): Doubt | undefined {
  const { kind, parts } = reference
  const code = legalCodeOf(kind!)
  const isSure = code !== undefined && legalCodes.has(code) && legalCodes.has(parts[0]!)
  return isSure && code !== parts[0] ? otherKind(reference, written) : undefined
}

function turned(reference: Reference, written: string, code: string): Doubt {
  const others = reference.parts.filter((part) => part !== code)
  return doubt(reference, written, 'chữ viết tắt tên loại đứng sau tên cơ quan', join(reference, [code, ...others]))
}

/** `62-ĐTN/TC-KT`: the kind is left out and the issuer has slipped into its place. */
function kindless(reference: Reference, written: string, code: string): Doubt {
  const [issuer, ...unit] = reference.parts
  // State offices number a công văn this way, and the unit that drafts stands in its symbol alone.
  const isState = reference.mark !== '-'
  const likely = join(reference, [code, issuer!, isState ? '' : unit.join('')])
  const found = doubt(reference, written, `thiếu chữ viết tắt tên loại “${code}”`, likely)
  const hint = `Đối chiếu với bản gốc; có lẽ là “${likely}”, hoặc văn bản này là công văn; bản gốc ghi thế thì giữ nguyên.`
  return isState ? { ...found, hint, severity: 'info' } : found
}

function doubt({ mark }: Reference, written: string, fault: string, likely: string): Doubt {
  const [pattern, article] =
    mark === '-'
      ? ['{số}-{loại}/{cơ quan}-{đơn vị}', 'HD 29-HD/TWĐTN-VP §III.3']
      : ['{số}/{loại}-{cơ quan}', 'NĐ 30/2020/NĐ-CP Phụ lục I, II.3']
  return {
    message: `Ký hiệu “${written}” ${fault}; mẫu là ${pattern} (${article}).`,
    hint: `Đối chiếu với bản gốc; có lẽ là “${likely}”.`,
    severity: 'warning',
  }
}

function join({ number = '…', mark }: Reference, [code, issuer, ...units]: string[]): string {
  const second = mark === '-' ? '/' : '-'
  return [`${number}${mark}${code}${second}${issuer}`, ...units.filter((unit) => unit !== '')].join('-')
}
