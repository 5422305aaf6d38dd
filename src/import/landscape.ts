import type { Draft, Passage } from '../draft/draft.js'

const longest = 40

/** The passages that stand on a sheet that lies, as far as the first words of each section tell where it begins. */
export function landscapePassages({ layout, passages }: Draft): ReadonlySet<Passage> {
  const lying = new Set<Passage>()
  const sheets = layout?.sheets ?? []
  if (!sheets.some(({ width, height }) => width > height)) return lying
  let at = 0
  for (const [index, sheet] of sheets.entries()) {
    const next = sheets[index + 1]?.section?.opening
    const end = next ? beginOf(passages, at, next) : passages.length
    if (sheet.width > sheet.height) for (const passage of passages.slice(at, end)) lying.add(passage)
    at = end
  }
  return lying
}

function beginOf(passages: readonly Passage[], from: number, opening: string): number {
  const wanted = letters(opening).slice(0, longest)
  const found = passages.findIndex((_, index) => index > from && beginsWith(passages, index, wanted))
  return found < 0 ? passages.length : found
}

/** Also where the words run over several passages. */
function beginsWith(passages: readonly Passage[], from: number, wanted: string): boolean {
  let said = ''
  for (let at = from; at < passages.length && said.length < wanted.length; at++) said += letters(passages[at]!.text)
  return said.startsWith(wanted)
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
