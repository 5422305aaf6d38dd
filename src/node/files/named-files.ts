import { dirname, join, resolve } from 'node:path'
import { isFolder } from '../../plan/read/named-files.js'
import { readInput, textOf } from './input.js'
import { onDisk } from './on-disk.js'

// What a plan names is found by a look at its text: many are asked, and one with mistakes still names it.

/** The value of a line of YAML, its quotes and comment taken away. Blanks are looked at once each, however many. */
function scalarOf(line: string): string {
  const value = line.trim()
  const quote = /^['"]/.exec(value)?.[0]
  const end = quote === undefined ? value.search(/(?<=[ \t])#/) : value.indexOf(quote, 1)
  return value.slice(quote === undefined ? 0 : 1, end < 0 ? undefined : end).trimEnd()
}

/** Nothing of what is no plan. */
export function planText(file: string): string {
  if (!/\.ya?ml$/i.test(file)) return ''
  const text = textOf(readInput(file))
  return 'decoded' in text ? text.decoded.text : ''
}

/** Of a plan that names a folder. */
export function ownStandardOf(file: string, text: string): string | undefined {
  const name = scalarOf(/^standard:[ \t](.*)$/m.exec(text)?.[1] ?? '')
  return isFolder(name) ? besideFile(file, name) : undefined
}

/** The Word file that a plan is filled into. */
export function templateOf(file: string, text: string): string | undefined {
  const name = scalarOf(/^template:[ \t](.*)$/m.exec(text)?.[1] ?? '')
  return name === '' ? undefined : besideFile(file, name)
}

const pictureName = /\]\(<?([^<>\n]{1,250}?\.(?:png|jpe?g))>?\)/gi

export function picturesOf(file: string, text: string): string[] {
  return Array.from(text.matchAll(pictureName), ([, name]) => besideFile(file, name!))
}

function besideFile(file: string, name: string): string {
  return resolve(onDisk(join(dirname(file), name.replaceAll('\\', '/'))))
}

/** Files without the Word templates of plans, which are no drafts: of what stands in them nothing is said yet. */
export function withoutTemplates(files: readonly string[], plans: readonly string[]): string[] {
  if (!files.some(isWord)) return [...files]
  const templates = new Set(plans.map((plan) => templateOf(plan, planText(plan))))
  return files.filter((file) => !isWord(file) || !templates.has(resolve(file)))
}

export function isWord(file: string): boolean {
  return /\.docx$/i.test(file)
}
