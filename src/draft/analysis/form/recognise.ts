import type { Form } from '../../../standard/form/form.js'
import { shippedForms } from '../../../standard/form/shipped.js'
import type { Draft, Passage } from '../../draft.js'
import { aboveAddressee, isLetter } from './kind.js'
import { hasAny, hasPhrase } from './phrases.js'

type Named = readonly [name: string, form: Form]

const signedFor = /^\s*(?:TM|T\/M)[.\s]/u
const headerLength = 20

/** The standard of the program that a draft's own words tell it is laid out by; none where they disagree. */
export function recogniseStandard(draft: Draft): string | undefined {
  if (!draft.passages.some(({ kind }) => kind === 'title') && !isLetter(draft)) return undefined
  const forms = Object.entries(shippedForms)
  const header = headerOf(draft)
  const titled = forms.filter(([, form]) => hasTitle(form, header))
  if (titled.length > 1) return undefined
  const [title] = titled
  return title ? withoutOthers(title, header) : fromIssuer(draft, header, forms)
}

/** Whether the words at the right of a header, which name the system that a document belongs to, are those of a form. */
export function hasTitle({ header }: Form, passages: readonly Passage[]): boolean {
  return header !== undefined && passages.some(({ text }) => hasAny(text, header.titles))
}

/** Who else writes under the same title has rules of his own. */
function withoutOthers([name, { header }]: Named, passages: readonly Passage[]): string | undefined {
  return passages.some(({ text }) => hasPhrase(text, header?.others)) ? undefined : name
}

/** What stands above the title, or above whom a letter is written to; a text form has often lost it. */
export function headerOf(draft: Draft): Passage[] {
  const { passages } = draft
  const first = passages.slice(0, headerLength)
  const title = passages.findIndex(({ kind }) => kind === 'title')
  const header = title >= 0 ? first.slice(0, title) : isLetter(draft) ? aboveAddressee(first) : []
  return header.filter(({ kind }) => kind !== 'item')
}

/** Without the title: the code in the symbol, the name in the header and who signs must all tell the same. */
function fromIssuer(draft: Draft, header: readonly Passage[], forms: readonly Named[]): string | undefined {
  const signers = draft.passages.filter(({ kind, text }) => kind !== 'item' && signedFor.test(text))
  const symbol = draft.facts.symbol?.value.split(/[-/–]/) ?? []
  const found = forms.filter(
    ([, form]) =>
      symbol.some((part) => form.header?.codes.includes(part)) ||
      [...header, ...signers].some(({ text }) => hasPhrase(text, form.header?.issuers)),
  )
  return found.length === 1 ? found[0]![0] : undefined
}
