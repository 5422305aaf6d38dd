import { areaEnd, type Sheet } from './sheet.js'
import { head, main, office, xmlText } from './xml.js'

const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function contentTypesPart(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${sheetType}.${type}+xml"/>`
  return (
    `${head}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    part('styles', 'styles') +
    sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
    '</Types>'
  )
}

export function rootRelationsPart(): string {
  return relations([['officeDocument', 'xl/workbook.xml']])
}

export function workbookRelationsPart(sheets: readonly Sheet[]): string {
  const all = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`])
  return relations([...all, ['styles', 'styles.xml']])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

/** The sheets, with the area of each that is filtered and the row that stands again on each printed page. */
export function workbookPart(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const names = sheets.flatMap(({ name, columns }, index) => {
    const place = `'${name.replaceAll("'", "''")}'!`
    const defined = (title: string, more: string, area: string) =>
      `<definedName name="_xlnm.${title}" localSheetId="${index}"${more}>${xmlText(place)}${area}</definedName>`
    return [
      defined('_FilterDatabase', ' hidden="1"', `$A$1:${areaEnd(columns, '$')}`),
      defined('Print_Titles', '', '$1:$1'),
    ]
  })
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets>` +
    `<definedNames>${names.join('')}</definedNames></workbook>`
  )
}
