import { officeRelations } from '../../ooxml/namespaces.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'

/** The id of the relation by which a part of the file leads to an address. */
export type LinkOf = (href: string) => string

export const linkType = `${officeRelations}/hyperlink`

/** A relation for each address, however often it stands in the document; `links` fills as they are asked for. */
export function newLinks(): { linkOf: LinkOf; links: Map<string, string> } {
  const links = new Map<string, string>()
  const linkOf = (href: string) => {
    const id = links.get(href) ?? `rIdKHLink${links.size + 1}`
    links.set(href, id)
    return id
  }
  return { linkOf, links }
}

export function linkRelationXml(id: string, href: string): string {
  return `<Relationship Id="${id}" Type="${linkType}" Target="${escapeMarkup(href)}" TargetMode="External"/>`
}

/** Words that lead somewhere look like those around them: the document is printed. */
export function linkXml(id: string, runs: string): string {
  return `<w:hyperlink xmlns:r="${officeRelations}" r:id="${id}">${runs}</w:hyperlink>`
}
