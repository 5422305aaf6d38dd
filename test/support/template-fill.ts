import type { Diagnostic } from '../../src/diagnostic.js'
import { writeWithTemplate } from '../../src/office-template/write.js'
import type { PlanModel } from '../../src/plan/model.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import type { Written } from '../../src/writers/writer.js'
import { planModel } from './docx-models.js'
import { all, paragraphText, parseXml, partsOf } from './docx-xml.js'

export function writtenOf(standard: Standard, changes: Partial<PlanModel> = {}): Written {
  const model = planModel(changes)
  const { value: document, diagnostics } = renderPlan(model, standard)
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { document, standard, model }
}

export interface Filled {
  bytes: Uint8Array
  parts: Record<string, string>
  /** The text of each paragraph of the document, those in text boxes as well. */
  texts: string[]
  diagnostics: Diagnostic[]
}

/** Fills a template that nothing is wrong with. */
export async function filled(template: Uint8Array, written: Written): Promise<Filled> {
  const { value: bytes, diagnostics } = await writeWithTemplate(template, 'mau.docx', written)
  if (!bytes) throw new Error(diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n'))
  const parts = partsOf(bytes)
  return { bytes, parts, texts: textsOf(parts['word/document.xml']!), diagnostics }
}

/** What is wrong with a template; it must not be written. */
export async function faultsOf(template: Uint8Array, written: Written): Promise<Diagnostic[]> {
  const { value, diagnostics } = await writeWithTemplate(template, 'mau.docx', written)
  if (value) throw new Error('the template was filled')
  return diagnostics
}

export function textsOf(xml: string): string[] {
  return all(parseXml(xml), 'w:p').map(paragraphText)
}
