/** The two files of the package that a plan has of its own. */
export const documentPart = 'word/document.xml'
export const propertiesPart = 'docProps/core.xml'

/** What the document leads to: its parts, and the pictures and addresses of a plan. */
export const documentRelations = 'word/_rels/document.xml.rels'

/** Where the lists are; a list that begins anew in a later section is added there. */
export const numberingPart = 'word/numbering.xml'

/** Word's id for a class of paragraphs: `heading-1` → `KHHeading1`. */
export function styleId(name: string): string {
  return `KH${pascal(name)}`
}

/** Word's id for a class of tables: `schedule` → `KHTableSchedule`. */
export function tableStyleId(name: string): string {
  return `KHTable${pascal(name)}`
}

/** The line under a text; its ends are set where it is drawn. */
export const ruleStyle = 'KHRule'

/** What Word wants in an empty cell and behind a table, too small to be seen. */
export const spaceStyle = 'KHSpace'

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
