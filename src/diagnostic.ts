export type Severity = 'error' | 'warning' | 'info'

export const severityNames: Record<Severity, string> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }

/** A place in a file's own text, as in unist: line and column from 1, offset from 0 in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

export interface Position {
  start: Point
  end: Point
}

/** The smallest change of a file: the UTF-16 offsets `[start, end)` are replaced by `text`. */
export interface Edit {
  range: [start: number, end: number]
  text: string
  /** A person must judge this edit: `--fix` leaves it alone. */
  unsafe?: true
}

/** Words of one line, and what a fix makes of them. */
export interface Rewrite {
  before: string
  after: string
  unsafe?: true
}

/** Where a finding stands in a file that has no lines, such as .docx. */
export interface Place {
  /** The passage in words, such as `đoạn 12` or `bảng 1, dòng 3, cột 2`. */
  part: string
  /** The nearest heading above. */
  heading?: string
  excerpt: string
  /** The words meant, as units of `excerpt`. */
  mark?: [start: number, end: number]
}

/** Everything that can be wrong, from YAML syntax to a rule's finding. Messages and hints are Vietnamese. */
export interface Diagnostic {
  ruleId: string
  severity: Severity
  message: string
  file: string
  /** Absent when unknown, never invented. */
  position?: Position
  place?: Place
  hint?: string
  fix?: Edit[]
  /** Of a Word file, where a fix has no offsets: what it makes of the words, for people. */
  rewrites?: Rewrite[]
}

/** A stage's answer: a value when there is one, and whatever was wrong on the way. */
export interface Outcome<T> {
  value?: T
  diagnostics: Diagnostic[]
}

/**
 * What is said of a file, as it stands there: first what is said of the whole, then by place. Of a file without lines,
 * `parts` are its passages in reading order. Another file that is told of, such as a template, keeps to itself.
 */
export function inFileOrder(
  diagnostics: readonly Diagnostic[],
  parts: readonly (string | undefined)[] = [],
): Diagnostic[] {
  const files = new Map([...new Set(diagnostics.map(({ file }) => file))].map((file, index) => [file, index]))
  const partIndex = new Map(parts.map((part, index) => [part, index] as const).reverse())
  const placeOf = ({ position, place }: Diagnostic) =>
    position?.start.offset ?? (place && partIndex.get(place.part)) ?? -1
  return diagnostics.toSorted((a, b) => files.get(a.file)! - files.get(b.file)! || placeOf(a) - placeOf(b))
}
