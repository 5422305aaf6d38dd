import type * as z from 'zod'
import type { Form } from './form/form.js'
import type { layoutSchema } from './schema.js'
import type { Template } from './templates/precompile.js'
import type { WordPackage } from './word-package.js'
import type { Wording } from './wording.js'

/** The standards that ship with the program; a test compares them with the folders of `templates/`. */
export const knownStandards = ['doan', 'nd30', 'dang'] as const
export type KnownName = (typeof knownStandards)[number]

/** All of `standard.yaml`, the defaults filled in. */
export type Layout = Omit<z.infer<typeof layoutSchema>, 'form'> & { wording: Wording; form?: Form }

/** The rules that a plan is laid out by: a folder of `templates/`, read and checked. Plain data. */
export interface Standard extends Layout {
  /** Ends in a slash; where diagnostics place errors in templates. */
  folder: string
  templates: Record<string, Template>
  /** Made when the program is built, or when the first Word file of the standard is written. */
  word?: WordPackage
}

export type Orientation = keyof Layout['orientations']
export type Style = Layout['styles'][string]
export type TableStyle = Layout['tables'][string]
export type List = Layout['lists'][string]

/** The width between the margins, in millimetres. */
export function textWidth({ orientations }: Pick<Layout, 'orientations'>, orientation: Orientation): number {
  const { width, margins } = orientations[orientation]
  return width - margins.left - margins.right
}
