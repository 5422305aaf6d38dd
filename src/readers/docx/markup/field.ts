import type { ChangingDate } from '../../../draft/stand-in.js'

/** A field shows its result, never its code. */
export interface OpenField {
  code: string
  inResult: boolean
  /** A `w:fldSimple`, whose end tag ends it. */
  isSimple: boolean
  /** Never brought up to date. */
  isLocked: boolean
}

// A hyperlink's text and what is typed into a form stay as they are; what has no name is no field.
const typed = new Set(['HYPERLINK', 'FORMTEXT', ''])
const changing = new Set<string>(['DATE', 'TIME', 'SAVEDATE', 'PRINTDATE'] satisfies ChangingDate['field'][])

/** `REF` of ` REF sonam \h `, `=` of a formula. */
function nameOf({ code }: OpenField): string {
  return /^\s*([a-z]+|=)/i.exec(code)?.[1]?.toUpperCase() ?? ''
}

export function isContents(field: OpenField): boolean {
  return nameOf(field) === 'TOC'
}

/** Whether Word writes the result anew when fields are brought up to date. */
export function isComputed(field: OpenField): boolean {
  return !typed.has(nameOf(field))
}

/** The field of a date that is another one at the next opening, saving or printing. */
export function changingDate(field: OpenField): ChangingDate['field'] | undefined {
  const name = nameOf(field)
  return !field.isLocked && changing.has(name) ? (name as ChangingDate['field']) : undefined
}
