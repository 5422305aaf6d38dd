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

const token = /<\/([a-z][\w:]*)\s*>|<([a-z][\w:]*)((?:\s+[a-z][\w:-]*="[^"<]*")*)\s*(\/?)>|<!--[\s\S]*?-->|([^<]+)/gy
const attribute = /([a-z][\w:-]*)="([^"]*)"/g
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));|&/gi
// What XML can't hold (XML 1.0 §2.2); text read from a file has no half of a surrogate pair.
const control = /[^\t\n\r\x20-\ufffd]/

/**
 * Reads HTML written as well-formed XML. An HTML parser repairs a missing `</p>` or a stray `<td>` without a word;
 * here each is a problem at its template's line. Of XML it knows what templates use: tags, attributes in double quotes,
 * comments, and the references that Handlebars writes.
 */
export function parseMarkup(markup: string): { root: MarkupElement; problems: MarkupProblem[] } {
  const root = element('#root', {}, '')
  const open = [root]
  // The tags of a template come again with each paragraph.
  const known = new Map<string, Attributes>()
  let read = 0
  for (const [whole, closing, opening, attributes, empty, text] of markup.matchAll(token)) {
    const parent = open.at(-1)!
    read += whole.length
    if (text !== undefined) {
      const problem = addText(parent, text)
      if (problem) return { root, problems: [problem] }
    } else if (opening !== undefined) {
      const written = known.get(attributes!) ?? readAttributes(attributes!)
      known.set(attributes!, written)
      const child = element(opening, written.attributes, written.source ?? parent.source)
      parent.children.push(child)
      if (!empty) open.push(child)
    } else if (closing !== undefined) {
      if (closing !== parent.name) return { root, problems: [unmatched(parent)] }
      open.pop()
    }
  }
  const last = open.at(-1)!
  if (read < markup.length) return { root, problems: [misspelt(last)] }
  return { root, problems: last === root ? [] : [unmatched(last)] }
}

function element(name: string, attributes: Record<string, string>, source: string): MarkupElement {
  return { type: 'element', name, attributes, children: [], source }
}

interface Attributes {
  attributes: Record<string, string>
  source?: string | undefined
}

function readAttributes(written: string): Attributes {
  const { [sourceAttribute]: source, ...attributes } = Object.fromEntries(
    Array.from(written.matchAll(attribute), ([, key, value]) => [key!, value!.replace(reference, characterOf)]),
  )
  return { attributes, source }
}

function addText({ name, source, children }: MarkupElement, written: string): MarkupProblem | undefined {
  const text = written.includes('&') ? written.replace(reference, characterOf) : written
  if (control.test(text)) {
    return { source, message: `Nội dung của thẻ <${name}> có ký tự điều khiển mà Word không nhận.` }
  }
  children.push({ type: 'text', text })
  return undefined
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A `&` that begins no reference stands for itself. */
function characterOf(written: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name) return names[name.toLowerCase()]!
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '26', 16)
  return code > 0x10ffff ? written : String.fromCodePoint(code)
}

function unmatched({ name, source }: MarkupElement): MarkupProblem {
  return {
    source,
    message: `Thẻ mở và thẻ đóng không khớp nhau ở thẻ <${name}> hoặc ngay bên trong thẻ này.`,
    hint: 'Mỗi thẻ mở cần đúng một thẻ đóng theo thứ tự lồng nhau; thẻ không có nội dung viết <br/>.',
  }
}

function misspelt({ name, source }: MarkupElement): MarkupProblem {
  return {
    source,
    message: `Thẻ ở trong hoặc ngay sau <${name}> viết sai cú pháp HTML.`,
    hint: 'Viết thẻ bằng chữ thường, thuộc tính dạng class="tên"; dấu < trong lời viết &lt;.',
  }
}
