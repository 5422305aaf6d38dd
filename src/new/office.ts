import type { PlanParts } from '../plan/plan.js'

/** Who issues a plan: what stands alike in all its plans, as a plan file writes it. */
export interface Office {
  standard: string
  parent: string[]
  name: string[]
  authority: string
  symbol: string
  place: string
  /** The lines over the post. Absent: the standard's own; empty: none. */
  form?: string[]
  post: string
  signer?: string
  recipients: string[]
}

/** Of another plan; nothing where that doesn't say all. */
export function officeOf({ issuer, symbol, place, signature, recipients, standard }: PlanParts): Office | undefined {
  const { authority, name, parent } = issuer
  const { form, post, name: signer } = signature
  if (!standard || !authority || name.length === 0 || !symbol || !place || !post || recipients.length === 0) return
  return {
    ...{ standard, parent: parent.map(textOf), name: name.map(textOf), authority: authority.text },
    ...{ symbol: symbol.text, place: place.text, recipients: recipients.map(textOf) },
    ...(form && { form: form.map(textOf) }),
    post: post.text,
    ...(signer && { signer: signer.text }),
  }
}

function textOf({ text }: { text: string }): string {
  return text
}
