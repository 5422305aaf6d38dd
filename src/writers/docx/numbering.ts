import { dxa } from '../../ooxml/units.js'
import type { List, Standard, Style } from '../../standard/standard.js'
import type { ClassXml } from '../../standard/word-package.js'
import { styleId } from './names.js'

/** A level of a Word list: how it counts, and `%1` to `%9` for the numbers of the levels in what it prints. */
export interface LevelFormat {
  format: 'upperRoman' | 'decimal' | 'bullet'
  text: string
}

/** Nothing where Word can't count that way. A mark that is no way of numbering is a bullet. */
export function levelFormat({ levels }: List, index: number): LevelFormat | undefined {
  const own = `%${index + 1}.`
  switch (levels[index]) {
    case 'roman':
      return { format: 'upperRoman', text: own }
    case 'roman-dash':
      return { format: 'upperRoman', text: own.replace('.', '-') }
    case 'arabic':
      return { format: 'decimal', text: own }
    case 'dotted':
      return { format: 'decimal', text: `${levelFormat({ levels, after: 'space' }, index - 1)?.text ?? ''}${own}` }
    case 'letter':
      // Word's letters leave out đ, which Vietnamese lists count.
      return undefined
    default:
      return { format: 'bullet', text: levels[index]! }
  }
}

/** The list and level (from 0) that number a paragraph of this style. */
export function numberingOf({ list }: Style, { lists }: Standard): { reference: string; level: number } | undefined {
  if (!list || !levelFormat(lists[list.name]!, list.level - 1)) return undefined
  return { reference: list.name, level: list.level - 1 }
}

/** The style that a level of a list belongs to: Word allows one, and it is numbered by the style alone. */
export function styleOfLevel(name: string, level: number, { styles }: Standard): string | undefined {
  return Object.keys(styles).find((key) => styles[key]!.list?.name === name && styles[key]!.list?.level === level)
}

/** Of a paragraph that takes no part in a list, whatever its style says. */
export const noNumber = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

export function indentXml({ indent: { left, right, first } }: Style): string {
  const start = first < 0 ? `w:hanging="${dxa(-first)}"` : `w:firstLine="${dxa(first)}"`
  return `<w:ind w:left="${dxa(left)}" w:right="${dxa(right)}" ${start}/>`
}

/** Whether a style that Word can't count has another's list from the style that it is based on. */
function takesNumbers({ based }: Style, standard: Standard): boolean {
  const parent = based === undefined ? undefined : standard.styles[based]!
  return parent !== undefined && (numberingOf(parent, standard) !== undefined || takesNumbers(parent, standard))
}

/** The looks of a standard's classes; `lists` has Word's number of each list by name. */
export function looksOf(standard: Standard, lists: Readonly<Record<string, number>>): Record<string, ClassXml> {
  const looks = Object.entries(standard.styles).map(([name, style]): [string, ClassXml] => {
    const numbering = numberingOf(style, standard)
    const own = numbering && styleOfLevel(numbering.reference, numbering.level + 1, standard) === name
    const number =
      numbering && !own
        ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${lists[numbering.reference]}"/></w:numPr>`
        : ''
    const taken = !numbering && takesNumbers(style, standard) ? noNumber : number
    const look = { style: `<w:pStyle w:val="${styleId(name)}"/>`, number: taken, counted: numbering !== undefined }
    return [name, numbering && !style.box ? { ...look, uncountedIndent: indentXml(style) } : look]
  })
  return Object.fromEntries(looks)
}
