import type { Section } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import type { Standard } from '../../standard/standard.js'

/** A section's sheet of paper, on a new page with page numbers from 1. */
export function sectionXml({ orientation }: Section, standard: Standard, headerReference: string): string {
  const { width, height, margins, header } = standard.orientations[orientation]
  const { top, right, bottom, left } = margins
  const turned = orientation === 'landscape' ? ' w:orient="landscape"' : ''
  return [
    `<w:sectPr>${headerReference}<w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${dxa(width)}" w:h="${dxa(height)}"${turned}/>`,
    `<w:pgMar w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}"`,
    ` w:header="${dxa(header)}" w:footer="${dxa(header)}" w:gutter="0"/>`,
    '<w:pgNumType w:start="1"/>',
    standard.pageNumber.hideFirst ? '<w:titlePg/>' : '',
    '<w:docGrid w:linePitch="360"/></w:sectPr>',
  ].join('')
}
