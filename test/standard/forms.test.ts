import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from '../support/docx-standard.js'

const names = readdirSync('templates')

it('the forms that rules read are those of the standards', async () => {
  const forms = names.map((name) => {
    const { value, diagnostics } = loadStandard(standardFiles(name), `templates/${name}/`)
    expect(diagnostics).toEqual([])
    return [name, value!.form] as const
  })
  const json = JSON.stringify(Object.fromEntries(forms), null, 1)
  await expect(`${json}\n`).toMatchFileSnapshot('../../src/standard/form/shipped.json')
})

it('no rule and no analysis names a standard: what differs between them is data', () => {
  const quoted = new RegExp(`['"](?:${names.join('|')})['"]`, 'u')
  const files = ['src/rules', 'src/draft'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  const code = files.filter((file) => file.endsWith('.ts'))
  expect(code.length).toBeGreaterThan(50)
  expect(code.filter((file) => quoted.test(readFileSync(file, 'utf8')))).toEqual([])
})
