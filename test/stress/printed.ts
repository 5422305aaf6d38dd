import { type Compiled, compilePlan } from '../../src/compile.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { printPages } from '../support/chromium.js'
import { printAll } from '../support/office.js'
import type { Pdf } from '../support/pdf/pdf.js'
import { type Office, offices, standardFor } from './offices.js'
import { planOf, strains } from './plans.js'

/** A plan in all the forms in which a page of it can be measured. */
export interface Printed extends Compiled {
  /** Whose plan: a name in `offices`. */
  office: string
  name: string
  docx: Uint8Array
  /** By LibreOffice, from the Word file. */
  word: Pdf
  /** By a browser, from the HTML. */
  web: Pdf
}

export interface Named {
  office: string
  name: string
  yaml: string
}

/** Each strain on the page for each office. */
export function stressPlans(): Named[] {
  return Object.entries(offices).flatMap(([office, by]) =>
    Object.keys(strains).map((name) => ({ office, name, yaml: planOf(by, name) })),
  )
}

export async function compileFor(office: Office, yaml: string): Promise<Compiled> {
  const standardOf = async () => ({ value: standardFor(office), diagnostics: [] })
  const { value, diagnostics } = await compilePlan(yaml, 'plan.yaml', standardOf)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

/** Plans printed, all by one run of LibreOffice and one of a browser. */
export async function printPlans(plans: readonly Named[]): Promise<Printed[]> {
  const compiled = await Promise.all(plans.map(({ office, yaml }) => compileFor(offices[office]!, yaml)))
  const files = await Promise.all(compiled.map(writeDocx))
  const words = await printAll(files)
  const webs = await printPages(compiled.map(writeHtml))
  return plans.map(({ office, name }, index) => ({
    ...{ office, name, ...compiled[index]! },
    ...{ docx: files[index]!, word: words[index]!, web: webs[index]! },
  }))
}
