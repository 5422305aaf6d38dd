import { formatDate } from '../../calendar/date.js'
import { kindAtStart } from '../../draft/document-kinds.js'
import type { Draft } from '../../draft/draft.js'
import type { Recaser } from '../../import/capitals.js'
import { readHeader } from '../../import/facts/header.js'
import { readRecipients } from '../../import/facts/recipients.js'
import { readSigning, type Signing, unknownPost } from '../../import/facts/signing.js'
import { linesIn, wordsOf } from '../../import/words.js'
import type { Zones } from '../../import/zones.js'
import type { Fact, FactKey } from '../reading.js'

/** Names are compared as they are printed. */
const asPrinted: Recaser = { name: (text) => text, sentence: (text) => text }

const stamps: Record<string, string> = {
  ...{ mat: 'Mật', 'toi-mat': 'Tối mật', 'tuyet-mat': 'Tuyệt mật' },
  ...{ khan: 'Khẩn', 'thuong-khan': 'Thượng khẩn', 'hoa-toc': 'Hỏa tốc' },
}

/** What a document says of itself, in the order of its page; a fact that it doesn't tell is left out. */
export function readFacts(zones: Zones, draft: Draft): Fact[] {
  const header = readHeader(zones.header, draft, asPrinted)
  const signing = readSigning(zones.signing, asPrinted, { collective: 'TM.', memberSigns: false })
  const all: [FactKey, readonly (string | undefined)[]][] = [
    ['parent', [header.parent.join(' ')]],
    ['issuer', [header.name.join(' ')]],
    ['number', [header.number]],
    ['symbol', [header.symbol]],
    ['place', [header.place]],
    ['date', [header.date]],
    ['secrecy', [header.secrecy && stamps[header.secrecy]]],
    ['urgency', [header.urgency && stamps[header.urgency]]],
    ['draft', [draftOf(header.draft)]],
    ['title', [titleOf(zones)]],
    ['period', [periodOf(draft)]],
    ['recipients', readRecipients(zones.recipients)],
    ['authority', [signing.authority]],
    ['signers', signersOf(signing)],
  ]
  return all.flatMap(([key, given]) => {
    const items = given.flatMap((item) => item?.replace(/\s+/g, ' ').trim() || [])
    return items.length > 0 ? [{ key, items }] : []
  })
}

/** Of a plan without its kind: what it is called is told by the first line. */
function titleOf({ title }: Zones): string {
  const [first = '', ...others] = title.flatMap((passage) => linesIn(wordsOf(passage)).map(({ text }) => text))
  const kind = kindAtStart(first)
  return [kind?.name === 'kế hoạch' ? first.slice(kind.length) : first, ...others].join(' ')
}

function periodOf({ facts: { period } }: Draft): string | undefined {
  return period && `${formatDate(period.value.start)} - ${formatDate(period.value.end)}`
}

function signersOf({ signers }: Signing): string[] {
  return signers.map(({ form = [], post, name }) =>
    [...form, post === unknownPost ? '' : post, name ?? ''].filter((part) => part !== '').join(', '),
  )
}

function draftOf(draft: boolean | number): string | undefined {
  if (draft === false) return undefined
  return draft === true ? 'Dự thảo' : `Dự thảo lần ${draft}`
}
