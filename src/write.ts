import type { CompiledFile } from './compile.js'
import { type Diagnostic, inFileOrder, type Outcome } from './diagnostic.js'
import { type WriterName, writers } from './writers/index.js'
import type { Remark, Writer } from './writers/writer.js'

/** A compiled plan's file in a format: a Word file in the office's own template, where the plan names one. */
export async function writeFile(compiled: CompiledFile, format: WriterName): Promise<Outcome<Uint8Array | string>> {
  const { template, ...written } = compiled
  if (format === 'docx' && template) {
    if (!template.bytes) return { diagnostics: template.fault ? [template.fault] : [] }
    const { writeWithTemplate } = await import('./office-template/write.js')
    return writeWithTemplate(template.bytes, template.file, written)
  }
  const { check, write }: Writer = writers[format]
  const remarks = (await check?.(written)) ?? []
  const diagnostics = inFileOrder(remarks.map((remark) => diagnosticOf(remark, compiled)))
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  return { value: await write(written), diagnostics }
}

function diagnosticOf({ activity, ...told }: Remark, { file, activityPlaces }: CompiledFile): Diagnostic {
  const position = activity === undefined ? undefined : activityPlaces.get(activity)
  return { ...told, file, ...(position && { position }) }
}
