import { SaxesParser } from 'saxes'

/** An element of the markup that templates make. `source` is where its start tag stands in the template. */
export interface MarkupElement {
  type: 'element'
  name: string
  attributes: Record<string, string>
  children: (MarkupElement | MarkupText)[]
  source: string
}

export interface MarkupText {
  type: 'text'
  text: string
}

/** What is wrong with the markup, and the template's start tag (`page.hbs:12:3`) at or above it. */
export interface MarkupProblem {
  source: string
  message: string
  hint?: string
}

/** The attribute that carries a start tag's place in its template (see `template/guard.ts`). */
export const sourceAttribute = 'data-src'

/**
 * Reads HTML written as well-formed XML. An HTML parser repairs a missing `</p>` or a stray `<td>` without a word;
 * here each is a problem at its template's line.
 */
export function parseMarkup(markup: string): { root: MarkupElement; problems: MarkupProblem[] } {
  const root = element('#root', {}, '')
  const open = [root]
  let closed = root
  const problems: MarkupProblem[] = []
  const parser = new SaxesParser({ fragment: true, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    const { [sourceAttribute]: source, ...others } = attributes as Record<string, string>
    const child = element(name, others, source ?? open.at(-1)!.source)
    open.at(-1)!.children.push(child)
    open.push(child)
  })
  parser.on('closetag', () => {
    closed = open.pop()!
  })
  parser.on('text', (text) => open.at(-1)!.children.push({ type: 'text', text }))
  parser.on('error', ({ message }) => {
    // The parser has closed an element by the time it finds that the end tag is another's.
    const at = /unexpected close tag/.test(message) ? closed : open.at(-1)!
    problems.push(problemOf(message, at))
  })
  parser.write(markup).close()
  // One mistake upsets the parser several times; the first tells which.
  return { root, problems: problems.slice(0, 1) }
}

function element(name: string, attributes: Record<string, string>, source: string): MarkupElement {
  return { type: 'element', name, attributes, children: [], source }
}

function problemOf(reason: string, { name, source }: MarkupElement): MarkupProblem {
  if (/unclosed tag|close tag|closing tag/.test(reason)) {
    return {
      source,
      message: `Thẻ mở và thẻ đóng không khớp nhau ở thẻ <${name}> hoặc ngay bên trong thẻ này.`,
      hint: 'Mỗi thẻ mở cần đúng một thẻ đóng theo thứ tự lồng nhau; thẻ không có nội dung viết <br/>.',
    }
  }
  if (/disallowed character/.test(reason)) {
    return { source, message: `Nội dung của thẻ <${name}> có ký tự điều khiển mà Word không nhận.` }
  }
  return { source, message: `Thẻ ở trong hoặc ngay sau <${name}> viết sai cú pháp HTML (${reason}).` }
}
