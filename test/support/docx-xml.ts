import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { MarkupElement } from '../../src/document/markup.js'
import type { PlanModel } from '../../src/plan/model.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { writeDocx } from '../../src/writers/docx/write.js'

export async function buildDocx(model: PlanModel, standard: Standard): Promise<Uint8Array> {
  const { value: document, diagnostics } = renderPlan(model, standard)
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return writeDocx({ document, standard, model })
}

/** The files of a package as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
}

/** Any XML as a tree, without its declaration. */
export function parseXml(xml: string): MarkupElement {
  const root: MarkupElement = { type: 'element', name: '#root', attributes: {}, children: [], source: '' }
  const open = [root]
  const parser = new SaxesParser({ fragment: true, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    const element: MarkupElement = {
      type: 'element',
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      source: '',
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)!.children.push({ type: 'text', text }))
  parser.write(xml.replace(/^<\?xml[^>]*\?>/, '')).close()
  return root
}

/** Every element of that name below, in document order. */
export function all(element: MarkupElement, name: string): MarkupElement[] {
  return childElements(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export function childElements({ children }: MarkupElement): MarkupElement[] {
  return children.filter((child) => child.type === 'element')
}

export function child(element: MarkupElement, ...path: string[]): MarkupElement | undefined {
  return path.reduce<MarkupElement | undefined>(
    (parent, name) => parent && childElements(parent).find((candidate) => candidate.name === name),
    element,
  )
}

/** The `w:val` of a descendant; nothing where the element is missing. */
export function value(element: MarkupElement, ...path: string[]): string | undefined {
  return child(element, ...path)?.attributes['w:val']
}

const signs: Record<string, string> = { 'w:br': '\n', 'w:noBreakHyphen': '-' }

export function paragraphText(paragraph: MarkupElement): string {
  return all(paragraph, 'w:r')
    .flatMap(childElements)
    .map((part) =>
      part.name in signs ? signs[part.name]! : part.children.map((text) => ('text' in text ? text.text : '')).join(''),
    )
    .join('')
}
