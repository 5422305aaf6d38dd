import type { Draft, Passage } from '../../draft.js'

const end = /^(?:Nơi nhận\s*:?|LỊCH(?:\s\P{Ll}+)?|(?:PHỤ LỤC|Phụ lục)(?:\s+[IVX\d]+)?)\s*(?:\n|$)/u

/** Index of the first passage below the title; a schedule's own subject further down is no title of the plan. */
export function titleEnd({ passages }: Draft): number {
  let index = passages.findIndex(({ kind }) => kind === 'title')
  while (index >= 0 && passages[index]?.kind === 'title') index++
  return Math.max(0, index)
}

/** What tells the plan's activities: the prose below the title and above recipients, schedule and appendices. */
export function bodyOf(draft: Draft): Passage[] {
  const { passages } = draft
  const from = titleEnd(draft)
  const to = passages.findIndex(({ text }, index) => index >= from && end.test(text))
  return passages.slice(from, to < 0 ? undefined : to).filter(({ kind }) => kind !== 'cell' && kind !== 'note')
}

/** A YAML plan has one list of activities, from which both its body and its schedule are made. */
export function isComposed({ passages }: Draft): boolean {
  return passages.some(({ allowsExpressions }) => allowsExpressions)
}
