import { isMap, isScalar, type ParsedNode, parseDocument } from 'yaml'
import type { Outcome } from '../diagnostic.js'
import { diagnosticsOf, mostDiagnostics, type Problem } from '../problem.js'
import { grouped } from '../text/language/numerals.js'
import { lineStarts } from '../text/lines.js'
import { yamlAdvice } from '../yaml/advice.js'
import { explainYamlError } from '../yaml/errors.js'
import { plainOf } from '../yaml/fields.js'
import { checkKeys } from '../yaml/keys.js'
import { checkSchema } from '../yaml/schema/check.js'
import { type Config, type Levels, noConfig } from './config.js'
import { configGuide } from './guide.js'
import { configSchema, type KnownNames } from './schema.js'
import { supersededDocuments } from './superseded.js'

// As in a plan, every scalar is read as written: `off` and `no` stay words.
const options = {
  schema: 'failsafe',
  keepSourceTokens: true,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
} as const

/** Reads a `kehoach.config.yaml`; with a mistake in it there is no value, as nobody knows what was meant. */
export function readConfig(text: string, file: string, known: KnownNames): Outcome<Config> {
  const { config = noConfig, problems } = configIn(text, known)
  const diagnostics = diagnosticsOf(problems, text, file, 'config')
  return diagnostics.length > 0 ? { diagnostics } : { value: config, diagnostics }
}

function configIn(text: string, known: KnownNames): { config?: Config; problems: Problem[] } {
  if (text.length > longest) return { problems: [tooLong(text.length)] }
  try {
    return keysIn(text, known)
  } catch (error) {
    // What the parser throws for values that are nested too deeply.
    if (error instanceof RangeError) return { problems: [{ range: [0, 0], ...yamlAdvice.deep }] }
    throw error
  }
}

function keysIn(text: string, known: KnownNames): { config?: Config; problems: Problem[] } {
  const document = parseDocument(text, options)
  const broken: Problem[] = document.errors.slice(0, mostDiagnostics).map((error) => explainYamlError(text, error))
  const root = document.contents as ParsedNode | null
  if (!root || (isScalar(root) && root.value === '')) return { problems: broken }
  if (!isMap(root)) return { problems: broken.length > 0 ? broken : [noKeys(root, text)] }
  checkKeys(root, lineStarts(text), (problem) => broken.push(problem))
  const schema = configSchema(known)
  const guide = configGuide(schema, known)
  const { data, problems } = checkSchema(schema, valuesOf(root), { guide, root, text })
  const { standard, rules = {}, ignore = [], superseded } = data ?? {}
  return {
    config: {
      ...(standard && { standard }),
      rules: rules as Levels,
      ignore,
      ...(superseded && { superseded: supersededDocuments(superseded) }),
    },
    // What is broken as YAML may have lost its keys, so only the first reason is told.
    problems: document.errors.length === 0 ? [...broken, ...problems] : broken,
  }
}

// A thousand paths that are left out stay under this.
const longest = 300_000

function tooLong(length: number): Problem {
  const size = `${grouped(length)} ký tự, quá giới hạn ${grouped(longest)} ký tự`
  return { range: [0, 0], message: `Tệp cấu hình dài ${size}.`, hint: 'Kiểm tra xem có đặt nhầm tệp không.' }
}

function noKeys({ range }: ParsedNode, text: string): Problem {
  const [first] = text.slice(range[0], range[1]).split(/\r?\n/, 1)
  return {
    range: [range[0], range[0] + first!.length],
    message: 'Tệp cấu hình không có khóa nào ở ngoài cùng.',
    hint: 'Ghi các dòng “khóa: giá trị”, chẳng hạn “standard: doan”.',
  }
}

/** A key of the outermost map with nothing behind it counts as left out. */
function valuesOf(root: ParsedNode): Record<string, unknown> {
  const values = plainOf(root, (node) => (isScalar(node) ? String(node.value) : null)) as Record<string, unknown>
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
