import type { PlanModel } from '../../plan/model.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'

/** The document's title, subject, author and dates; the plan's own date, never the clock's. */
export function coreProperties(
  { title, subject, author, created, version }: PlanModel['properties'],
  language: string,
): string {
  const date = `xsi:type="dcterms:W3CDTF">${created.replace(/\.\d+Z$/, 'Z')}<`
  const dates = `<dcterms:created ${date}/dcterms:created><dcterms:modified ${date}/dcterms:modified>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(subject)}</dc:subject>`,
    `<dc:creator>${escapeMarkup(author)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(author)}</cp:lastModifiedBy>`,
    created === '' ? '' : dates,
    `<dc:language>${language}</dc:language>`,
    // Of these two LibreOffice takes the first along into a PDF.
    ...(version === undefined
      ? []
      : ['keywords', 'version'].map((name) => `<cp:${name}>${escapeMarkup(version)}</cp:${name}>`)),
    '</cp:coreProperties>',
  ].join('')
}
