import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { mostDiagnostics } from '../problem.js'
import { brief } from '../text/brief.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { explainYamlError } from '../yaml/errors.js'
import { fieldsOf } from '../yaml/fields.js'
import { checkKeys } from '../yaml/keys.js'
import { type Config, type Levels, noConfig } from './config.js'
import { type ConfigMistake, explainIssue } from './issue.js'
import { configSchema, type KnownNames } from './schema.js'

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
  const mistakes: ConfigMistake[] = []
  if (text.length > longest) return outcome(noConfig, [tooLong(text.length)], text, file)
  const document = parseDocument(text, options)
  for (const error of document.errors.slice(0, mostDiagnostics)) mistakes.push(explainYamlError(text, error))
  const root = document.contents as ParsedNode | null
  if (!root || (isScalar(root) && root.value === '')) return outcome(noConfig, mistakes, text, file)
  if (!isMap(root)) {
    if (mistakes.length === 0) mistakes.push(noKeys(root, text))
    return outcome(noConfig, mistakes, text, file)
  }
  checkKeys(root, lineStarts(text), ({ range, message, hint }) =>
    mistakes.push({ range: range ?? [0, 0], message, ...(hint && { hint }) }),
  )
  const { data, error } = configSchema(known).safeParse(plainOf(root, true))
  const ruleIds = known.rules.map(({ id }) => id)
  // What is broken as YAML may have lost its keys, so only the first reason is told.
  if (document.errors.length === 0)
    mistakes.push(...(error?.issues ?? []).flatMap((issue) => explainIssue(issue, root, ruleIds)))
  const { standard, rules = {}, ignore = [] } = data ?? {}
  return outcome({ ...(standard && { standard }), rules: rules as Levels, ignore }, mistakes, text, file)
}

// A thousand paths that are left out stay under this.
const longest = 300_000

function tooLong(length: number): ConfigMistake {
  const size = `${length.toLocaleString('vi')} ký tự, quá giới hạn ${longest.toLocaleString('vi')} ký tự`
  return { range: [0, 0], message: `Tệp cấu hình dài ${size}.`, hint: 'Kiểm tra xem có đặt nhầm tệp không.' }
}

function noKeys({ range }: ParsedNode, text: string): ConfigMistake {
  const [first] = text.slice(range[0], range[1]).split(/\r?\n/, 1)
  return {
    range: [range[0], range[0] + first!.length],
    message: 'Tệp cấu hình không có khóa nào ở ngoài cùng.',
    hint: 'Ghi các dòng “khóa: giá trị”, chẳng hạn “standard: doan”.',
  }
}

/** A plain value as zod checks it; a key of the outermost map with nothing behind it counts as left out. */
function plainOf(node: ParsedNode | null, outermost = false): unknown {
  if (isMap(node)) {
    const fields = [...fieldsOf(node)].filter(
      ([, { node: value }]) => !(outermost && isScalar(value) && value.value === ''),
    )
    return Object.fromEntries(fields.map(([key, { node: value }]) => [key, plainOf(value)]))
  }
  if (isSeq(node)) return (node.items as ParsedNode[]).map((item) => plainOf(item))
  return isScalar(node) ? String(node.value) : isAlias(node) ? null : node
}

function outcome(value: Config, mistakes: readonly ConfigMistake[], text: string, file: string): Outcome<Config> {
  const starts = lineStarts(text)
  const diagnostics = mistakes
    .toSorted((a, b) => a.range[0] - b.range[0])
    .slice(0, mostDiagnostics)
    .map(({ range, message, hint }): Diagnostic => {
      return {
        ruleId: 'config',
        severity: 'error',
        message: brief(message),
        file,
        position: positionAt(starts, range),
        ...(hint && { hint: brief(hint) }),
      }
    })
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics }
}
