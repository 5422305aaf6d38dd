const space = ' \t\r\n'

/** What is left of a text without XML's white space at its ends; a no-break space is a character like any other. */
export function withinXmlSpace(text: string): [start: number, end: number] {
  let start = 0
  let end = text.length
  while (start < end && space.includes(text[start]!)) start++
  while (end > start && space.includes(text[end - 1]!)) end--
  return [start, end]
}

export function trimXml(text: string): string {
  return text.slice(...withinXmlSpace(text))
}
