import { readFileSync } from 'node:fs'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { junit } from '../../src/reporters/junit.js'
import type { MachineReport } from '../../src/reporters/report.js'
import { sarif } from '../../src/reporters/sarif.js'
import { awkward, nothing, plan, report } from '../support/machine-report.js'
import { shown } from '../support/shown.js'

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('test/schemas/sarif-schema-2.1.0.json', 'utf8'))
  const validator = new Validator(schema, '4', false)
  const errorsOf = (log: unknown) =>
    validator.validate(log).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`)

  test.each<[string, MachineReport]>([
    ['the report', report],
    ['no findings', nothing],
    ['findings without sources and rules', { ...nothing, diagnostics: report.diagnostics }],
    ['awkward text', { ...report, diagnostics: [awkward] }],
  ])('%s is valid by the schema of OASIS', (_, given) => {
    expect(errorsOf(JSON.parse(shown(sarif(given))))).toEqual([])
  })

  test('the validator finds what is not valid', () => {
    const log = JSON.parse(shown(sarif(report)))
    const [run] = log.runs
    const [first] = run.results
    const withResult = (changes: object) => ({ ...log, runs: [{ ...run, results: [{ ...first, ...changes }] }] })
    const wrong = [
      { ...log, version: '2' },
      withResult({ level: 'info' }),
      withResult({ locations: [{ physicalLocation: { artifactLocation: { uri: plan } } }] }),
      withResult({ fixes: [{}] }),
    ]
    expect(wrong.filter((one) => errorsOf(one).length === 0)).toEqual([])
  })
})

describe('junit', () => {
  const xsd = readFileSync('test/schemas/junit-10.xsd', 'utf8')
  const errorsOf = async (contents: string) => {
    const { valid, errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] })
    return valid ? [] : errors.map(({ message }) => message)
  }

  test.each<[string, MachineReport]>([
    ['the report', report],
    ['no findings', nothing],
    ['awkward text', { ...report, diagnostics: [awkward] }],
  ])('%s is valid by the schema of Jenkins xUnit', async (_, given) => {
    expect(await errorsOf(shown(junit(given)))).toEqual([])
  })

  test('the validator finds what is not valid', async () => {
    expect(await errorsOf(shown(junit(report)).replace(' tests=', ' test='))).not.toEqual([])
    expect(await errorsOf(shown(junit(report)).replace('<testcase name=', '<testcase nom='))).not.toEqual([])
  })
})
