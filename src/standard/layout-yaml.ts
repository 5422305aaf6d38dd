import { type Document, isMap, parseDocument, type Scalar, visit, type YAMLParseError } from 'yaml'
import { mostDiagnostics, type PlacedProblem } from '../problem.js'
import { lineStarts, pointAt } from '../text/lines.js'
import { explainYamlError } from '../yaml/errors.js'
import { layoutFile } from './files.js'
import { markProblems } from './layout-marks.js'
import type { AnnexWording, Numberings } from './wording.js'

interface Read {
  /** Has keys. */
  document?: Document.Parsed
  values?: unknown
  problems: PlacedProblem[]
}

/** The values of standard.yaml as they are written; nothing of them is checked yet. */
export function readLayoutYaml(text: string, file = layoutFile): Read {
  try {
    const document = parseDocument(text, { merge: true, prettyErrors: false })
    const problems = document.errors
      .slice(0, mostDiagnostics)
      .map((error) => repeated(document, error, text) ?? explainYamlError(text, error))
    if (problems.length > 0) return { problems }
    if (!isMap(document.contents)) return { problems: [{ range: [0, 0], message: `Tệp ${file} không có khóa nào.` }] }
    const marks = markProblems(document, text)
    return marks.length > 0 ? { problems: marks } : { document, values: document.toJS(), problems: [] }
  } catch (error) {
    // Both ends of what the parser takes: values that repeat one another without end, and too many in one another.
    if (error instanceof ReferenceError) return { problems: [{ range: [0, 0], message: tooManyAliases }] }
    if (error instanceof RangeError) return { problems: [{ range: [0, 0], message: tooDeep }] }
    throw error
  }
}

function repeated(document: Document.Parsed, { code, pos }: YAMLParseError, text: string): PlacedProblem | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined
  let problem: PlacedProblem | undefined
  visit(document, {
    Map(_, { items }) {
      const keys = items.map(({ key }) => key as Scalar.Parsed)
      const key = keys.find(({ range }) => range?.[0] === pos[0])
      if (!key) return undefined
      const first = keys.find(({ value }) => value === key.value)!
      const { line } = pointAt(lineStarts(text), first.range[0])
      const hint = 'Giữ một khóa, xóa khóa còn lại.'
      problem = { range: [key.range[0], key.range[1]], message: `Khóa “${key.value}” đã có ở dòng ${line}.`, hint }
      return visit.BREAK
    },
  })
  return problem
}

const tooManyAliases = 'Các giá trị mượn nhau bằng * quá nhiều lần.'
const tooDeep = 'Các giá trị lồng nhau quá nhiều tầng.'

/** How a standard numbers, and what it extends, as far as its standard.yaml says it as it should. */
export function numberingsIn(text: string): {
  said: Partial<Omit<Numberings, 'annexes'>> & { annexes?: Partial<AnnexWording> }
  base?: string
} {
  type Written = { wording?: Record<string, unknown>; extends?: unknown } | undefined
  const values = readLayoutYaml(text).values as Written
  const headings = values?.wording?.headings
  const bullets = values?.wording?.bullets
  return {
    said: {
      ...(Array.isArray(headings) && headings.length > 0 && { headings }),
      ...(Array.isArray(bullets) && bullets.length > 0 && { bullets }),
      ...(typeof values?.wording?.reference === 'string' && { reference: values.wording.reference }),
      ...(typeof values?.wording?.memberSigns === 'boolean' && { memberSigns: values.wording.memberSigns }),
      annexes: annexesIn(values?.wording?.annexes),
    },
    ...(typeof values?.extends === 'string' && { base: values.extends }),
  }
}

function annexesIn(written: unknown): Partial<AnnexWording> {
  const { name, numbering, schedule } = Object(written) as Record<string, unknown>
  return {
    ...(typeof name === 'string' && { name }),
    ...((numbering === 'roman' || numbering === 'arabic') && { numbering }),
    ...(typeof schedule === 'boolean' && { schedule }),
  }
}
