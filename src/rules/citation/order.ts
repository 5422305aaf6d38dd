import type { Severity } from '../../diagnostic.js'
import { carries, codeOf, isIssuer, isPlainCode } from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'

export interface Doubt {
  message: string
  hint: string
  severity: Severity
}

/** What is wrong with number, kind and issuer of a cited document, when its kind stands before it. */
export function doubtOrder(reference: Reference, written: string): Doubt | undefined {
  const { kind, parts, year } = reference
  const code = kind === undefined ? undefined : codeOf(kind)
  // `02/2020/UBTVQH14` carries no kind; a symbol of one part is a short form.
  if (!code || parts.length < 2 || year !== undefined || carries(kind!, parts[0]!)) return undefined
  if (isPlainCode(parts[0]!)) return otherKind(reference, written)
  if (parts.slice(1).some((part) => part === code)) return turned(reference, written, code)
  return isIssuer(parts[0]!) ? kindless(reference, written, code) : undefined
}

function otherKind({ kind, parts }: Reference, written: string): Doubt {
  return {
    message: `Gọi là “${kind}” mà ký hiệu “${written}” mang chữ “${parts[0]}”, không phải “${codeOf(kind!)}”.`,
    hint: 'Đối chiếu với bản gốc: tên loại hay ký hiệu bị ghi nhầm.',
    severity: 'warning',
  }
}

function turned(reference: Reference, written: string, code: string): Doubt {
  const others = reference.parts.filter((part) => part !== code)
  return doubt(reference, written, 'chữ viết tắt tên loại đứng sau tên cơ quan', join(reference, [code, ...others]))
}

/** `62-ĐTN/TC-KT`: the kind is left out and the issuer has slipped into its place. */
function kindless(reference: Reference, written: string, code: string): Doubt {
  const [issuer, ...unit] = reference.parts
  const likely = join(reference, [code, issuer!, unit.join('')])
  const found = doubt(reference, written, `thiếu chữ viết tắt tên loại “${code}”`, likely)
  // State offices number a công văn this way, and call it by other names.
  return reference.mark === '-' ? found : { ...found, severity: 'info' }
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
