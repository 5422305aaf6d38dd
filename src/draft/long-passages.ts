import type { Draft, Passage, ScheduleRow } from './draft.js'

/** Some eight pages without a paragraph's end: what is longer was not written as one, and takes rules too long. */
export const longestPassage = 20_000

export function isLong({ text }: Pick<Passage, 'text'>): boolean {
  return text.length > longestPassage
}

/** Then what seems to be missing may stand in a passage that no rule is shown. */
export function hasUnread({ passages }: Draft): boolean {
  return passages.some(({ unread }) => unread)
}

/** The draft with nothing in place of each passage that is hidden, which still parts its neighbours. */
export function withoutPassages(draft: Draft, isHidden: (passage: Passage) => boolean): Draft {
  if (!draft.passages.some(isHidden)) return draft
  const blanks = new Map<Passage, Passage>()
  for (const passage of draft.passages) {
    if (isHidden(passage)) blanks.set(passage, { ...passage, kind: blankKind(passage), text: '', unread: true })
  }
  const shown = (passage: Passage) => blanks.get(passage) ?? passage
  const row = ({ number, name, when, lead, others }: ScheduleRow): ScheduleRow => ({
    ...(number && { number: shown(number) }),
    ...{ name: shown(name), when: shown(when), lead: shown(lead) },
    ...(others && { others: others.map(shown) }),
  })
  return {
    ...draft,
    passages: draft.passages.map(shown),
    headings: draft.headings.map((heading) => {
      const passage = shown(heading.passage)
      return passage === heading.passage ? heading : { ...heading, passage, title: '' }
    }),
    ...(draft.schedule && { schedule: draft.schedule.map(row) }),
  }
}

/** An item without words would end unlike the others of its list. */
function blankKind({ kind }: Passage): Passage['kind'] {
  return kind === 'item' ? 'paragraph' : kind
}
