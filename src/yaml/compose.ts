import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml'
import type { Report } from '../problem.js'

export interface Composed {
  contents: ParsedNode | null
  errors: YAMLParseError[]
  /** Where a second document begins, whose keys are not read. */
  second?: number
  /** Nested too deeply, or too much of it, to be read at all. */
  unreadable?: true
}

// Every scalar is read as the author wrote it: `012` is no number, `2024-04-23` no timestamp.
const options = { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false, merge: false } as const

const deepest = 20
// A thousand activities take about half of it.
const mostTokens = 60_000

/** The tree of a file's first document; what a plan has no use for is reported where it stands. */
export function composeYaml(text: string, report: Report): Composed {
  const parser = new Parser()
  const composer = new Composer(options)
  const documents: Document.Parsed[] = []
  const watch = watchTokens(text, report)
  for (const token of new Lexer().lex(text)) {
    if (!watch(token)) return { contents: null, errors: [], unreadable: true }
    for (const part of parser.next(token)) documents.push(...(composer.next(part) as Iterable<Document.Parsed>))
  }
  for (const part of parser.end()) documents.push(...(composer.next(part) as Iterable<Document.Parsed>))
  documents.push(...(composer.end(true, text.length) as Iterable<Document.Parsed>))
  const [first, second] = documents
  if (second) report(severalDocuments(second.range[0]))
  return {
    contents: first?.contents ?? null,
    errors: first?.errors ?? [],
    ...(second && { second: second.range[0] }),
  }
}

/** Follows the file's tokens; false where nothing behind can be read. */
function watchTokens(text: string, report: Report): (token: string) => boolean {
  let offset = 0
  let depth = 0
  let dashes = 0
  let count = 0
  let inScalar = false
  return (token) => {
    const start = offset
    if (token !== CST.DOCUMENT && token !== CST.FLOW_END && token !== CST.SCALAR) offset += token.length
    const type = inScalar ? 'scalar' : CST.tokenType(token)
    inScalar = token === CST.SCALAR
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++
    else if (type === 'flow-map-end' || type === 'flow-seq-end') depth--
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') dashes++
    else if (type === 'newline') dashes = 0
    else if (type === 'anchor' || type === 'alias' || type === 'tag') report(specialMark(text, start))
    const limit = depth + dashes > deepest ? tooDeep : ++count > mostTokens ? tooMany : undefined
    if (limit) report({ ruleId: 'yaml-syntax', range: [start, offset], ...limit })
    return !limit
  }
}

const tooDeep = {
  message: `Giá trị lồng nhau quá ${deepest} tầng.`,
  hint: 'Một kế hoạch chỉ cần ba tầng: khóa, danh sách và các khóa của từng mục. Xem lại các dấu [, { và - ở đây.',
}

const tooMany = {
  message: 'Tệp có quá nhiều khóa và giá trị để là một kế hoạch.',
  hint: 'Kiểm tra xem có mở nhầm tệp không.',
}

function specialMark(text: string, start: number) {
  const word = /\S*/y
  word.lastIndex = start
  const mark = word.exec(text)![0]
  return {
    ruleId: 'yaml-syntax',
    range: [start, start + mark.length],
    message: `“${mark}” đứng đầu giá trị có nghĩa riêng trong YAML (neo, bí danh hoặc thẻ), kế hoạch không dùng.`,
    hint: 'Nếu đây là chữ cần in, đặt cả giá trị trong ngoặc kép.',
  } as const
}

function severalDocuments(start: number) {
  return {
    ruleId: 'yaml-syntax',
    range: [start, start + 3],
    message:
      'Tệp chứa nhiều tài liệu YAML: dòng “---” hoặc “...” sát lề kết thúc tệp, các dòng dưới nó không thuộc kế hoạch.',
    hint: 'Nếu “---” để sang trang trong body (nội dung), thụt vào hai dấu cách như các dòng của nội dung, giữa hai dòng trống. Phần sau là kế hoạch khác thì tách ra tệp khác.',
  } as const
}
