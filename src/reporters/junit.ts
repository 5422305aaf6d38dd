import type { Diagnostic } from '../diagnostic.js'
import { byFile, countOf, locationOf, type MachineReport } from './report.js'
import { attributes, escapeText } from './xml.js'

/**
 * The XML of JUnit as Jenkins' xUnit schema defines it: a suite a file, a test case a finding. As for the exit code, only
 * errors fail; a warning is a case that passes and says so.
 */
export function junit({ diagnostics, names = [] }: MachineReport): string[] {
  const groups = byFile(diagnostics)
  const suites = [...new Set([...names, ...groups.keys()])].map((file) => suite(file, groups.get(file) ?? []))
  const tests = suites.reduce((sum, { count }) => sum + count, 0)
  const totals = attributes({ name: 'kehoach', tests, failures: countOf(diagnostics, 'error'), errors: 0 })
  const elements = suites.flatMap(({ element }) => element)
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${totals}>`, ...elements, '</testsuites>']
}

function suite(file: string, found: readonly Diagnostic[]): { count: number; element: string[] } {
  const cases =
    found.length > 0 ? found.map(testCase) : [[`    <testcase${attributes({ name: 'lint', classname: file })}/>`]]
  const count = cases.length
  const head = attributes({ name: file, tests: count, failures: countOf(found, 'error'), errors: 0 })
  return { count, element: [`  <testsuite${head}>`, ...cases.flat(), '  </testsuite>'] }
}

function testCase(diagnostic: Diagnostic): string[] {
  const { ruleId, severity, message, file, place, hint } = diagnostic
  const where = locationOf(diagnostic)
  const details = [where, message, ...(place ? [place.excerpt] : []), ...(hint ? [hint] : [])].map(escapeText)
  const [start, end] =
    severity === 'error'
      ? [`<failure${attributes({ message, type: ruleId })}>`, '</failure>']
      : [`<system-out>${severity}: `, '</system-out>']
  const head = `    <testcase${attributes({ name: `${ruleId} ${where}`, classname: file })}>${start}`
  return [head + details[0], ...details.slice(1, -1), `${details.at(-1)}${end}</testcase>`]
}
