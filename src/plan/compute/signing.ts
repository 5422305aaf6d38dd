import type { Urgency, Wording } from '../../standard/wording.js'
import type { PlanModel, Signer as SignerModel } from '../model.js'
import type { Signer } from '../plan.js'
import { toCapitals } from './wording.js'

/** Who signs, by the lines over the post that the plan gives, or else by `usual`. */
export function signerOf({ form, post, name }: Signer, usual: readonly string[]): SignerModel {
  const [authority = '', ...others] = (form?.map(({ text }) => text) ?? usual).map(toCapitals)
  return { authority, form: others, post: post?.text ?? '', name: name?.text ?? '' }
}

export function stampsOf(urgency: Urgency | undefined, draft: boolean, wording: Wording): PlanModel['stamps'] {
  return [
    ...(urgency ? [{ kind: urgency, text: wording.urgency[urgency] }] : []),
    ...(draft ? [{ kind: 'draft' as const, text: wording.draft }] : []),
  ]
}
