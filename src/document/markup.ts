import type { Problem } from '../problem.js'
import { vocabulary } from './vocabulary.js'

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
export interface MarkupProblem extends Problem {
  source: string
}

/** The attribute that carries a start tag's place in its template (see `stepsOf`). */
export const sourceAttribute = 'data-src'

const tag = /^<(?:\/([a-z][\w:]*)\s*|([a-z][\w:]*)((?:\s+[a-z][\w:-]*="[^"<>]*")*)\s*(\/?))>$/
const attribute = /([a-z][\w:-]*)="([^"]*)"/g
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));|&/gi
// What XML can't hold (XML 1.0 §2.2); text read from a file has no half of a surrogate pair.
const control = /[^\t\n\r\x20-\ufffd]/

interface Tag {
  name: string
  kind: 'opening' | 'closing' | 'empty'
  attributes: Record<string, string>
  source?: string | undefined
}

/**
 * Reads HTML written as well-formed XML. An HTML parser repairs a missing `</p>` or a stray `<td>` without a word;
 * here each is a problem at its template's line. Of XML it knows what templates use: tags, attributes in double quotes,
 * comments, and the references that Handlebars writes. Blanks where no words may stand are left out.
 */
export function parseMarkup(markup: string): { root: MarkupElement; problems: MarkupProblem[] } {
  const root = element('#root', {}, '')
  const open = [root]
  const fail = (problem: MarkupProblem) => ({ root, problems: [problem] })
  for (let at = 0; at < markup.length; ) {
    const parent = open.at(-1)!
    const start = markup.indexOf('<', at)
    const problem = addText(parent, markup.slice(at, start === -1 ? markup.length : start))
    if (problem) return fail(problem)
    if (start === -1) break
    const isComment = markup.startsWith('<!--', start)
    const end = markup.indexOf(isComment ? '-->' : '>', start)
    if (end === -1) return fail(misspelt(parent))
    at = end + (isComment ? 3 : 1)
    if (isComment) continue
    const found = tagOf(markup.slice(start, at))
    if (!found) return fail(misspelt(parent))
    if (found.kind === 'closing') {
      if (found.name !== parent.name) return fail(unmatched(parent))
      open.pop()
      continue
    }
    const child = element(found.name, found.attributes, found.source ?? parent.source)
    parent.children.push(child)
    if (found.kind === 'opening') open.push(child)
  }
  return { root, problems: open.length > 1 ? [unmatched(open.at(-1)!)] : [] }
}

// The tags of a template come again with each paragraph and each plan. Only a stranger's templates have many of them.
const known = new Map<string, Tag>()
const mostKnown = 2000

function tagOf(written: string): Tag | undefined {
  const before = known.get(written)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const read = readTag(written)
  if (read) known.set(written, read)
  return read
}

function readTag(written: string): Tag | undefined {
  const [found, closing, name, rest, empty] = tag.exec(written) ?? []
  if (found === undefined) return undefined
  if (closing !== undefined) return { name: closing, kind: 'closing', attributes: {} }
  const { [sourceAttribute]: source, ...attributes } = Object.fromEntries(
    Array.from(rest!.matchAll(attribute), ([, key, value]) => [key!, value!.replace(reference, characterOf)]),
  )
  return { name: name!, kind: empty ? 'empty' : 'opening', attributes, source }
}

function element(name: string, attributes: Record<string, string>, source: string): MarkupElement {
  return { type: 'element', name, attributes, children: [], source }
}

function addText({ name, source, children }: MarkupElement, written: string): MarkupProblem | undefined {
  if (written === '' || (!vocabulary[name]?.text && written.trim() === '')) return undefined
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
    message: `${name === '#root' ? 'Thẻ ở ngoài cùng' : `Thẻ ở trong hoặc ngay sau <${name}>`} viết sai cú pháp HTML.`,
    hint: 'Viết thẻ bằng chữ thường, thuộc tính dạng class="tên"; dấu < trong lời viết &lt;.',
  }
}
