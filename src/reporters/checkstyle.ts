import type { Diagnostic } from '../diagnostic.js'
import { byFile, type Report } from './report.js'
import { attributes } from './xml.js'

/** The XML of Checkstyle, which Jenkins, SonarQube and most review bots read. */
export function checkstyle({ diagnostics }: Report): string[] {
  const files = Array.from(byFile(diagnostics), ([file, found]) => {
    return [`  <file${attributes({ name: file })}>`, ...found.map(errorElement), '  </file>']
  })
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files.flat(), '</checkstyle>']
}

function errorElement({ ruleId, severity, message, position, place, hint }: Diagnostic): string {
  const text = `${place?.part ? `${place.part}: ` : ''}${message}${hint ? ` ${hint}` : ''}`
  const { line, column } = position?.start ?? {}
  return `    <error${attributes({ line, column, severity, message: text, source: `kehoach.${ruleId}` })}/>`
}
