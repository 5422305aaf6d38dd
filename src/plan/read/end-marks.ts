const blankToFillIn = /(?:(?<!\.)\.{2,}|…|(?<!_)_{2,})["”)]*(?:\/\.)?\s*$/

/** Dots at the end that wait for a pen: `Ký tên: ........`, also with the document's end mark behind, `......../.`. */
export function isToFillIn(text: string): boolean {
  return blankToFillIn.test(text.slice(-20))
}

/** A text without the marks that end it; dots to fill in are no such marks. */
export function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && isEndMark(text, end - 1)) end--
  return text.slice(0, end)
}

function isEndMark(text: string, at: number): boolean {
  if (text[at] === '.') return text[at - 1] !== '.'
  if (text[at] === '/') return text[at - 1] === '.' && text[at + 1] === '.'
  return /[\s;,]/.test(text[at]!)
}
