import { escapeMarkup } from '../../text/markup/escape-markup.js'

/**
 * The settings of a LibreOffice profile: PDFs with the structure that screen readers and phones go by, an outline and
 * the title in the window; and fonts that stand in for others. Without these LibreOffice takes Liberation Serif for
 * Times New Roman, whose first version has no letters of Vietnamese: words would be patched together from two fonts,
 * and could not be searched for in the PDF.
 */
export function profileSettings(standIns: ReadonlyMap<string, string>): string {
  const pairs = Array.from(standIns, ([font, standIn], index) =>
    [
      `<item oor:path="${substitution}/FontPairs"><node oor:name="_${index}" oor:op="replace">`,
      prop('ReplaceFont', font),
      prop('SubstituteFont', standIn),
      prop('Always', 'true'),
      prop('OnScreenOnly', 'false'),
      '</node></item>',
    ].join(''),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    `<item oor:path="${substitution}">${prop('Replacement', 'true')}</item>`,
    ...pairs,
    ...pdfOptions.map((name) => `<item oor:path="${pdfExport}">${prop(name, 'true')}</item>`),
    '</oor:items>',
  ].join('\n')
}

const pdfExport = '/org.openoffice.Office.Common/Filter/PDF/Export'
const pdfOptions = ['UseTaggedPDF', 'ExportBookmarks', 'DisplayPDFDocumentTitle']
const substitution = '/org.openoffice.Office.Common/Font/Substitution'

function prop(name: string, value: string): string {
  return `<prop oor:name="${name}" oor:op="fuse"><value>${escapeMarkup(value)}</value></prop>`
}
