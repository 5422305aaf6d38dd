import { child, type XmlElement } from '../../ooxml/xml-tree.js'
import type { Problem } from '../../problem.js'
import { isAlone } from '../fill/lines.js'
import { paragraphsOf, type TemplateParagraph } from '../parts/paragraphs.js'
import type { Template, TemplatePart } from '../parts/template.js'
import { problemAt } from '../problem.js'
import { type BlockName, blocks, isBlock } from './names.js'
import { maxPlaceholders, type Placeholder, placeholdersIn, tooManyPlaceholders } from './placeholders.js'

/** A paragraph with the placeholders in it. */
export interface Marked {
  part: TemplatePart
  paragraph: TemplateParagraph
  placeholders: Placeholder[]
}

export interface Scan {
  marked: Marked[]
  /** The paragraphs that blocks take the place of; of a text box both copies. */
  blocks: Map<BlockName, Marked[]>
  /** All words of the template. */
  text: string
  problems: Problem[]
}

/** Finds every placeholder of a template, and what is wrong with any of them. */
export function scanTemplate({ document, besides }: Template): Scan {
  const scan: Scan = { marked: [], blocks: new Map(), text: '', problems: [] }
  const texts: string[] = []
  for (const part of [document, ...besides]) {
    for (const paragraph of paragraphsOf(part)) {
      texts.push(paragraph.text)
      const { found, problems } = placeholdersIn(paragraph)
      scan.problems.push(...problems)
      if (found.length > 0) addMarked(scan, { part, paragraph, placeholders: found })
    }
  }
  scan.text = texts.join(' ')
  const count = scan.marked.reduce((sum, { placeholders }) => sum + placeholders.length, 0)
  if (count > maxPlaceholders) scan.problems.push(tooManyPlaceholders(count))
  return scan
}

function addMarked(scan: Scan, marked: Marked): void {
  scan.marked.push(marked)
  const { paragraph, placeholders } = marked
  if (isBound(paragraph.element)) scan.problems.push(bound(marked))
  for (const placeholder of placeholders) {
    const { name } = placeholder
    if (!isBlock(name)) continue
    const fault = misplaced(paragraph, placeholder, name)
    if (fault) scan.problems.push(problemAt(paragraph, [placeholder.start, placeholder.end], ...fault))
    const known = scan.blocks.get(name) ?? []
    scan.blocks.set(name, [...known, marked])
    const first = known.find((one) => !one.paragraph.copy)
    if (!first || paragraph.copy) continue
    scan.problems.push(
      problemAt(
        paragraph,
        [placeholder.start, placeholder.end],
        `{{${name}}} đứng hai lần trong mẫu (lần đầu ở ${first.paragraph.part}).`,
        'Xin chỉ giữ lại một chỗ.',
      ),
    )
  }
}

/** Tables and sections need a width and pages of their own; recipients and stamps may stand beside something else. */
function misplaced(
  paragraph: TemplateParagraph,
  placeholder: Placeholder,
  name: BlockName,
): [message: string, hint: string] | undefined {
  const { zone, element } = paragraph
  // The schedule begins on a page of its own, whatever stands before it.
  if (!isAlone(paragraph, placeholder) || (paragraph.breaksPage && name !== 'schedule')) {
    const hint = `Xin tách {{${name}}} thành một đoạn riêng, không có chữ, hình hay ngắt trang nào khác.`
    return [`{{${name}}} được thay bằng ${blocks[name]} nên phải đứng một mình trong đoạn.`, hint]
  }
  if (name === 'recipients' || name === 'stamps') return undefined
  const direct = name !== 'schedule' || element.parent!.name === 'body'
  if (zone === 'body' && direct) return undefined
  const where = 'thân văn bản, ngoài bảng, khung chữ, đầu trang, chân trang và ô nội dung (content control)'
  return [`{{${name}}} phải đứng ở ${where}.`, `Xin chuyển {{${name}}} ra một đoạn riêng của thân văn bản.`]
}

/** Word prints what a content control is tied to, not what stands in it. */
function isBound(element: XmlElement): boolean {
  for (let above = element.parent; above; above = above.parent) {
    const properties = above.name === 'sdt' ? child(above, 'sdtPr') : undefined
    if (properties && child(properties, 'dataBinding')) return true
  }
  return false
}

function bound({ paragraph, placeholders: [first] }: Marked): Problem {
  return problemAt(
    paragraph,
    [first!.start, first!.end],
    'Chỗ điền nằm trong ô nội dung (content control) gắn với dữ liệu khác; Word sẽ in dữ liệu đó thay vì chữ được điền.',
    'Xin bấm chuột phải vào ô, chọn Remove Content Control, rồi lưu lại mẫu.',
  )
}
