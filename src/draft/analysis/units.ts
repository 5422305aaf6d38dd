import { type NamedUnit, type UnitKind, unitNamed } from '../../knowledge/units/former-units.js'
import { matchesIn } from '../../text/matches.js'
import type { Passage } from '../draft.js'

/** A former administrative unit named with its unit word, or by a body of its own: `huyện Củ Chi`, `Huyện Đoàn Củ Chi`. */
export interface UnitMention extends Omit<NamedUnit, 'unit'> {
  /** Absent for a town (thị trấn), of which there is no list. */
  unit?: NamedUnit['unit']
  start: number
}

const kinds: Record<string, UnitKind> = {
  ...{
    huyện: 'huyện',
    'h.': 'huyện',
    quận: 'quận',
    'q.': 'quận',
    'thị xã': 'thị xã',
    thị: 'thị xã',
    tx: 'thị xã',
    'tx.': 'thị xã',
  },
  ...{ 'thành phố': 'thành phố', thành: 'thành phố', tp: 'thành phố', 'tp.': 'thành phố', tỉnh: 'tỉnh' },
}
// Each case is written out: looking for all of them at once is slow. The bodies first, as they begin as the unit words do.
const unitWord = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:([Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị|THỊ|[Tt]hành|THÀNH|[Tt]ỉnh|TỈNH)\s*(?:[Ủủ]y|ỦY|[Uu]ỷ|UỶ|[Đđ]oàn|ĐOÀN)|` +
    String.raw`([Tt]hị\s+(?:trấn|xã)|THỊ\s+(?:TRẤN|XÃ)|[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hành\s+phố|Thành\s+Phố|THÀNH\s+PHỐ|[Tt]ỉnh|TỈNH|T[Pp]\.?|T[Xx]\.?|[HQ]\.))` +
    String.raw`(?:\s+|(?<=\.)\s*)(?=[\p{Lu}\d])`,
  'gu',
)
const townName = /\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){0,3}/uy

/** The former units that a passage names; a bare name may be that of a commune of today. */
export function readUnits({ text }: Passage): UnitMention[] {
  return matchesIn(text, unitWord).flatMap((match) => {
    const at = match.index + match[0].length
    const word = (match[1] ?? match[2])!.toLowerCase().replace(/\s+/g, ' ')
    if (word === 'thị trấn') return townAt(text, match.index, at)
    const named = unitNamed(kinds[word]!, text, at)
    return named && !goesOn(text, at, named.end) ? [{ ...named, start: match.index }] : []
  })
}

function townAt(text: string, start: number, at: number): UnitMention[] {
  townName.lastIndex = at
  const found = townName.exec(text)
  return found ? [{ start, end: at + found[0].length }] : []
}

const another = /^\s\p{Lu}\p{Ll}/u
const unitAfter = /^\s(?:Thành phố|Tỉnh|TP|Huyện|Quận|Thị|Phường|Xã)/u

/** `quận Hoàng Mai Linh` is another name. */
function goesOn(text: string, at: number, end: number): boolean {
  const behind = text.slice(end, end + 12)
  return another.test(behind) && /\p{Ll}/u.test(text.slice(at, end)) && !unitAfter.test(behind)
}
