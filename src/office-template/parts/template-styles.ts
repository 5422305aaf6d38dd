import type { AbstractList, Numbering } from '../../ooxml/numbering.js'
import type { StyleKind, Styles } from '../../ooxml/styles.js'
import type { Standard } from '../../standard/standard.js'
import type { ClassXml } from '../../standard/word-package.js'
import { styleId, tableStyleId } from '../../writers/docx/names.js'
import { levelFormat, numberingOf, styleOfLevel } from '../../writers/docx/numbering.js'
import type { StandardStyles } from './standard-styles.js'

/** How the standard's classes are set in a template: in its own styles and lists where it has them. */
export interface TemplateStyles {
  /** With the standard's ids of styles, which `ids` turns into the template's. */
  looks: Record<string, ClassXml>
  ids: ReadonlyMap<string, string>
  /** The standard's styles that the template lacks. */
  missing: ReadonlySet<string>
  /** Of these, the ones whose name is another style's there, as every file has a Heading 1: they go by our name alone. */
  renamed: ReadonlyMap<string, string>
  /** The lists that it lacks, with the numbers that they get. */
  newLists: ReadonlyMap<string, { numId: string; abstractId: string }>
  /** The standard's classes of paragraphs and tables by the ids of their styles in the template. */
  classes: ReadonlyMap<string, string>
  tableClasses: ReadonlyMap<string, string>
  standard: Standard
}

/** A style of the template, with what it takes over from those that it is based on. */
interface TheirStyle {
  id: string
  numId?: string
  /** The level that the style itself names. */
  level?: number
  caps: boolean
}

export function matchStyles(
  standard: Standard,
  source: StandardStyles,
  styles: Styles,
  numbering: Numbering,
): TemplateStyles {
  const theirs = (id: string): TheirStyle | undefined => {
    const { kind, name, names, parent } = source.styles.get(id)!
    const called = names.map((one) => styleNamed(kind, one, styles)).find((style) => style !== undefined)
    if (called || parent === undefined) return called
    // LibreOffice saves a Heading 1 without its alias; which other one would be based on our body?
    const [builtIn, base] = [styleNamed(kind, name, styles), theirs(parent)]
    return builtIn && base && styles.base(builtIn.id) === base.id ? builtIn : undefined
  }
  const taken = new Set(styles.ids)
  const ids = new Map([...source.styles.keys()].map((id) => [id, theirs(id)?.id ?? unused(id, taken)]))
  const missing = new Set([...source.styles.keys()].filter((id) => !theirs(id)))
  const renamed = new Map(
    [...missing].flatMap((id) => {
      const { kind, name, names } = source.styles.get(id)!
      return styles.named(kind, name) === undefined ? [] : [[id, names.at(-1)!] as const]
    }),
  )
  const theirLists = listsOf(standard, (name) => theirs(styleId(name)))
  const numIds = new Set(numbering.nums.keys())
  const abstractIds = new Set(numbering.lists.keys())
  const newLists = new Map(
    [...source.lists.keys()]
      .filter((name) => !theirLists.has(name))
      .map((name) => [name, { numId: unused('', numIds), abstractId: unused('', abstractIds) }]),
  )
  const numIdOf = (list: string) => theirLists.get(list) ?? newLists.get(list)!.numId
  const look = (name: string) => lookOf(name, standard, numbering, theirs(styleId(name)), numIdOf)
  const looks = Object.fromEntries(Object.keys(standard.styles).map((name) => [name, look(name)] as const))
  const classes = new Map(Object.keys(standard.styles).map((name) => [ids.get(styleId(name))!, name]))
  const tableClasses = new Map(Object.keys(standard.tables).map((name) => [ids.get(tableStyleId(name))!, name]))
  return {
    looks,
    ids,
    missing,
    renamed,
    newLists,
    classes,
    tableClasses,
    standard: withTheirCapitals(standard, (name) => theirs(styleId(name))),
  }
}

function styleNamed(kind: StyleKind, name: string, styles: Styles): TheirStyle | undefined {
  const id = styles.named(kind, name)
  if (id === undefined) return undefined
  const { numId, level, toggles } = styles.of(kind, id)
  return {
    id,
    // 0 takes the numbers of the style below away.
    ...(numId !== undefined && numId !== '0' && { numId }),
    ...(level !== undefined && { level }),
    caps: toggles.caps === true,
  }
}

const noList: AbstractList = { levels: new Map(), styles: new Map() }

function usedList(numId: string, { lists, nums }: Numbering): AbstractList | undefined {
  const num = nums.get(numId)
  return num && (lists.get(num.list) ?? noList)
}

/** A name, or a number from 1, that nothing has. */
function unused(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 1; free === '' || taken.has(free); count++) free = `${id}${count}`
  taken.add(free)
  return free
}

/** The template's list for each of the standard's: the one in which its own style of that name is counted. */
function listsOf(standard: Standard, theirs: (name: string) => TheirStyle | undefined): Map<string, string> {
  const lists = new Map<string, string>()
  for (const [name, { levels }] of Object.entries(standard.lists)) {
    const owners = levels.flatMap((_, index) => styleOfLevel(name, index + 1, standard) ?? [])
    const numId = owners.flatMap((owner) => theirs(owner)?.numId ?? [])[0]
    if (numId !== undefined) lists.set(name, numId)
  }
  return lists
}

function lookOf(
  name: string,
  standard: Standard,
  numbering: Numbering,
  theirs: TheirStyle | undefined,
  numIdOf: (list: string) => string,
): ClassXml {
  const style = `<w:pStyle w:val="${styleId(name)}"/>`
  const place = numberingOf(standard.styles[name]!, standard)
  if (!place) return { style, number: '', counted: false }
  const { reference, level } = place
  const numId = numIdOf(reference)
  const list = usedList(numId, numbering)
  const owner = styleOfLevel(reference, level + 1, standard) === name
  if (!list) return { style, number: owner && !theirs ? '' : numberXml(level, numId), counted: true }
  if (owner && theirs?.numId !== undefined) return theirLook(style, theirs, level, usedList(theirs.numId, numbering))
  const wanted = levelFormat(standard.lists[reference]!, level)!
  const known = list.levels.get(level)
  if (known?.format === wanted.format && known.text === wanted.text) {
    return { style, number: numberXml(level, numId), counted: true }
  }
  // What their list would print is something else, so the number is typed.
  return { style, number: theirs?.numId === undefined ? '' : noNumber, counted: false }
}

function theirLook(
  style: string,
  { id, numId, level: own }: TheirStyle,
  level: number,
  list: AbstractList | undefined,
): ClassXml {
  const linked = list?.styles.get(id)
  const at = linked ?? own ?? level
  const prints = list?.levels.get(at)
  if (!prints || prints.format === 'none' || prints.text === '') return { style, number: noNumber, counted: false }
  return { style, number: linked === undefined ? numberXml(at, numId!) : '', counted: true }
}

function numberXml(level: number, numId: string): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

const noNumber = numberXml(0, '0')

/** Letters are as wide as capitals where the office's own style shows capitals. */
function withTheirCapitals(standard: Standard, theirs: (name: string) => TheirStyle | undefined): Standard {
  const styles = Object.entries(standard.styles).map(([name, style]) => {
    const caps = theirs(name)?.caps ?? style.caps
    return [name, { ...style, caps }] as const
  })
  return { ...standard, styles: Object.fromEntries(styles) }
}
