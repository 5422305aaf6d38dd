import type { GivenFile } from '../beside/beside.js'
import { builtIn } from '../beside/built-in.js'
import { configurable } from '../checks.js'
import type { Levels } from '../config/config.js'
import { unknownRule } from '../config/rule-option.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import type { About } from '../draft/about.js'
import type { Checked } from '../lint/check-file.js'
import { askedStandard } from '../lint/standard-option.js'
import { isFolder } from '../plan/read/named-files.js'
import { aroundOf, unknownName } from './given.js'
import type { ReadOptions } from './read-options.js'

export interface LintOptions extends ReadOptions {
  /**
   * The standard that drafts are judged by: a name, or the way from the file to the folder of an office's own (`./the-thuc`), asked of
   * `read`. Without it the header of each draft tells. A plan that names another is warned of.
   */
  standard?: string
  /** How rules are reported, by their ids; `off` leaves one out. */
  levels?: Levels
}

export interface Linted {
  /** In the order of the file. A plan or text has positions, a Word file places. */
  diagnostics: Diagnostic[]
  /** The text that positions and fixes refer to, decoded and without a byte order mark; a Word file has none. */
  text?: string
  /** What a plan or draft that could be read says of itself: its kind, number, symbol, date, period and title. */
  about?: About
}

/**
 * All that is wrong with a plan (.yaml), a draft (Word, text or Markdown, told by its bytes) or an own standard.yaml. A file
 * that can't be read has one diagnostic, `file-read`. Throws a `RangeError` for a standard or a rule that there is not.
 */
export async function lint(file: GivenFile, options: LintOptions = {}): Promise<Linted> {
  return linted(await (await checker(options))(file))
}

export interface FixOptions extends LintOptions {
  /** Also make the edits that a person should judge. */
  unsafe?: boolean
  /** In a Word file: as tracked changes, for somebody to accept. */
  track?: boolean
}

export interface Fixed extends Linted {
  /** The file put right; the bytes given where nothing was. All that no fix touches is the same byte for byte. */
  bytes: Uint8Array
  /** How many places were put right. */
  fixed: number
  /** Of a Word file: what was left to a person, and why. */
  left?: string
}

/** Puts right what is sure, and lints what comes of it. Throws as `lint` does. */
export async function fix(file: GivenFile, options: FixOptions = {}): Promise<Fixed> {
  const { fixFile } = await import('../lint/fix-file.js')
  const settings = { isUnsafe: options.unsafe ?? false, isTracked: options.track ?? false }
  const { checked, fixed, left, bytes } = await fixFile(file, settings, await checker(options))
  return { ...linted(checked), bytes, fixed, ...(left !== undefined && { left }) }
}

/**
 * A copy of a Word draft in which each finding is a comment at its words. No value for what is no Word file or can't be
 * read; then the diagnostics say why. Throws as `lint` does.
 */
export async function annotate(file: GivenFile, options: LintOptions = {}): Promise<Outcome<Uint8Array>> {
  const { annotateFile } = await import('../lint/annotate-file.js')
  const checked = await (await checker(options))(file)
  const annotated = await annotateFile(checked)
  if (annotated) return annotated.value ? { ...annotated, diagnostics: checked.diagnostics } : annotated
  const message = 'Chỉ ghi chú được vào tệp Word (.docx) đọc được.'
  const refusal: Diagnostic = { ruleId: 'file-read', severity: 'error', message, file: file.name }
  return { diagnostics: [refusal, ...checked.diagnostics] }
}

async function checker(options: LintOptions): Promise<(file: GivenFile) => Promise<Checked>> {
  const { standard, levels = {} } = options
  const { checkFile } = await import('../lint/check-file.js')
  const { rules: all } = await import('../rules/index.js')
  const ids = configurable(all).map(({ id }) => id)
  for (const id of Object.keys(levels)) {
    if (!ids.includes(id)) throw new RangeError(unknownRule(id, ids).join(' '))
  }
  if (standard !== undefined && !isFolder(standard) && !builtIn.names.includes(standard))
    throw unknownName('thể thức', standard, builtIn.names)
  const around = aroundOf(options)
  return async (file) => {
    if (standard === undefined) return checkFile(file, { levels }, around)
    const { wanted, diagnostics } = await askedStandard(standard, file.name, around)
    const checked = await checkFile(file, { levels, ...(wanted && { standard: wanted }) }, around)
    return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] }
  }
}

function linted({ diagnostics, decoded, about }: Checked): Linted {
  return { diagnostics, ...(decoded && { text: decoded.text }), ...(about && { about }) }
}
