/** What a part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Of `r:id`, and what the types of a document's relations begin with. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The same in a file that is saved as Strict Open XML. */
export const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
/** Of the lists of relations. */
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What the content types of a Word file's parts begin with. */
export const wordContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
