import { isMap, isScalar } from 'yaml'
import type { AnnexWording } from '../../standard/wording.js'
import { toRoman } from '../../text/numerals.js'
import { type Field, fieldsOf, isBlock, itemsOf, linesOf, textOf } from '../../yaml/fields.js'
import { readBodyField } from '../body/body.js'
import type { ProsePlace } from '../expression/check.js'
import type { Annex, BodyBlock } from '../plan.js'
import { checkIds, type Fields } from './facts.js'
import { checkPlain } from './plain-text.js'
import { type ProseReader, readProse } from './prose.js'

/** How each annex is called, by its id. NĐ 30 Phụ lục I, III.1a and HD 05 II.1.1 number them where there are several. */
export function annexNames(given: Fields, wording: AnnexWording): Map<string, string> {
  const before = wording.schedule && isWanted(given.fields.get('schedule')) ? 1 : 0
  const ids = itemsOf(given.fields.get('annexes')).map(
    ({ node }) => textOf(fieldsOf(node).get('id'), given.text)?.text ?? '',
  )
  return new Map(ids.map((id, index) => [id, nameOf(wording, before + index + 1, before + ids.length)]))
}

export function nameOf({ name, numbering }: AnnexWording, number: number, count: number): string {
  if (count === 1) return name
  return `${name} ${numbering === 'roman' ? toRoman(number) : number}`
}

/** Whether `schedule:` asks for one. */
export function isWanted(field: Field | undefined): boolean {
  return isMap(field?.node) || (isScalar(field?.node) && field.node.value === 'true')
}

export function orientationOf({ text, fields }: Pick<Fields, 'text' | 'fields'>): 'portrait' | 'landscape' {
  return textOf(fields.get('orientation'), text)?.text === 'landscape' ? 'landscape' : 'portrait'
}

export function readAnnexes(given: Fields, depth: number, readerFor: (place: ProsePlace) => ProseReader): Annex[] {
  const { text, report } = given
  const items = itemsOf(given.fields.get('annexes')).map(({ node }) => fieldsOf(node))
  checkIds(items, 'phụ lục', text, report)
  return items.map((fields) => {
    const title = linesOf(fields.get('title'), text)
    for (const line of title) checkPlain(line, report)
    return {
      id: textOf(fields.get('id'), text)?.text ?? '',
      orientation: orientationOf({ text, fields }),
      title: title.map((line) => readProse(line, readerFor('title'))),
      body: readBodyField({ ...given, fields }, depth, readerFor('body')).map(withoutEnds),
      blocks: { title: isBlock(fields.get('title')), body: isBlock(fields.get('body')) },
    }
  })
}

/** Căn cứ and the closing paragraph are a plan's; in an annex such words are prose. */
function withoutEnds(block: BodyBlock): BodyBlock {
  return block.kind === 'basis' || block.kind === 'closing' ? { ...block, kind: 'paragraph' } : block
}
