import type { MarkupElement } from '../../src/document/markup.js'
import { all, child, childElements, parseXml, partsOf } from '../../test/support/docx-xml.js'
import { decode } from '../../test/support/pdf/poppler.js'

type Attributes = Readonly<Record<string, string>>

/** A paragraph with what its styles and it itself say, by the names of their elements: `spacing`, `ind`, `jc`, `sz` … */
export interface WordParagraph {
  /** Without blanks, as it is printed; a number or mark that Word makes is not in it. */
  text: string
  settings: ReadonlyMap<string, Attributes>
}

export interface WordFile {
  paragraphs: readonly WordParagraph[]
  /** The settings of each section, in order. */
  sections: readonly MarkupElement[]
  body: MarkupElement
  /** The files of the package as text, by name. */
  parts: Readonly<Record<string, string>>
  paragraph: (pattern: RegExp) => WordParagraph
}

export function wordFile(bytes: Uint8Array): WordFile {
  const parts = partsOf(bytes)
  const styles = stylesOf(parseXml(parts['word/styles.xml']!))
  const body = parseXml(parts['word/document.xml']!)
  const paragraphs = all(body, 'w:p').map((paragraph) => read(paragraph, styles))
  const paragraph = (pattern: RegExp) => {
    const found = paragraphs.find(({ text }) => pattern.test(text))
    if (!found) throw new Error(`no paragraph ${pattern}`)
    return found
  }
  return { paragraphs, sections: all(body, 'w:sectPr'), body, parts, paragraph }
}

type Settings = Map<string, Attributes>
type Styles = ReadonlyMap<string, MarkupElement>

function stylesOf(root: MarkupElement): Styles {
  const named = all(root, 'w:style').map((style) => [style.attributes['w:styleId']!, style] as const)
  return new Map([['', child(root, 'w:styles', 'w:docDefaults')!], ...named])
}

function read(paragraph: MarkupElement, styles: Styles): WordParagraph {
  const settings: Settings = new Map()
  const defaults = styles.get('')!
  add(settings, child(defaults, 'w:rPrDefault', 'w:rPr'))
  add(settings, child(defaults, 'w:pPrDefault', 'w:pPr'))
  const style = child(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? 'Normal'
  for (const { children, ...element } of chainOf(style, styles)) {
    const whole = { ...element, children }
    add(settings, child(whole, 'w:pPr'))
    add(settings, child(whole, 'w:rPr'))
  }
  add(settings, child(paragraph, 'w:pPr'))
  const run = all(paragraph, 'w:r').find((candidate) => child(candidate, 'w:t'))
  add(settings, run && child(run, 'w:rPr'))
  const text = decode(textOf(paragraph)).replace(/\s+/g, '')
  return { text: isOn(settings, 'caps') ? text.toUpperCase() : text, settings }
}

function textOf(paragraph: MarkupElement): string {
  return all(paragraph, 'w:r')
    .flatMap(childElements)
    .map(({ name, children }) => {
      if (name === 'w:noBreakHyphen') return '-'
      return name === 'w:t' ? children.map((part) => ('text' in part ? part.text : '')).join('') : ' '
    })
    .join('')
}

/** A style and those that it is based on, the farthest first. */
function chainOf(id: string, styles: Styles): MarkupElement[] {
  const style = styles.get(id)
  if (!style) return []
  const base = child(style, 'w:basedOn')?.attributes['w:val']
  return [...(base ? chainOf(base, styles) : []), style]
}

/** Each element replaces what was said before, attribute by attribute. */
function add(settings: Settings, properties: MarkupElement | undefined): void {
  for (const { name, attributes } of properties ? childElements(properties) : []) {
    const key = name.slice(2)
    const plain = Object.fromEntries(Object.entries(attributes).map(([id, value]) => [id.slice(2), value]))
    settings.set(key, { ...settings.get(key), ...(Object.keys(plain).length === 0 ? { val: '1' } : plain) })
  }
}

export function isOn(settings: ReadonlyMap<string, Attributes>, name: string): boolean {
  const value = settings.get(name)?.val
  return value !== undefined && value !== '0' && value !== 'false'
}
