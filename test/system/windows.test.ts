import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testSteps } from '../support/clerk-steps.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { program, temporaryFolder } from '../support/run.js'
import { nodeFor, noWine, startWindows } from '../support/wine.js'

const node = noWine ? { missing: noWine } : nodeFor('windows')
if ('missing' in node) console.warn(`windows.test.ts skipped: ${node.missing}`)
const windows = 'missing' in node ? undefined : startWindows()
afterAll(() => windows?.end())

function onWindows(folder: string, args: string[], input?: string) {
  const { binary } = node as { binary: string }
  return windows!.run(folder, [binary, program, ...args], input === undefined ? {} : { input })
}

describe.runIf(windows)('the package on Windows', () => {
  testSteps(onWindows)

  test('takes names in other letters, and with the separator of Windows', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'Tài Liệu'))
    writeFileSync(join(folder, 'Tài Liệu/Kế hoạch.yaml'), minimalPlan)
    const built = { code: 0, out: 'build\\Kế hoạch.docx\n', err: '' }
    for (const name of ['tài liệu\\KẾ HOẠCH.YAML', 'TÀI LIỆU/kế hoạch.yaml', '.\\Tài Liệu\\*.yaml']) {
      expect([name, onWindows(folder, ['build', name]).code]).toEqual([name, 0])
    }
    expect(onWindows(folder, ['build', 'Tài Liệu\\Kế hoạch.yaml'])).toEqual(built)
    expect(readdirSync(join(folder, 'build')).map((name) => name.toLowerCase())).toEqual(['kế hoạch.docx'])
  })

  test('writes into the folder that is there, whatever its letters', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'Kết Quả'))
    writeFileSync(join(folder, 'a.yaml'), minimalPlan)
    expect(onWindows(folder, ['build', 'a.yaml', '--out-dir', 'kết quả']).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['Kết Quả', 'a.yaml'])
    expect(readdirSync(join(folder, 'Kết Quả'))).toEqual(['a.docx'])
  })

  test('takes whole paths with a drive', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), 'Các nghành.\n')
    const { code, out } = onWindows(folder, ['lint', `Z:${join(folder, 'a.txt').replaceAll('/', '\\')}`, '--fix'])
    expect([code, out]).toEqual([0, expect.stringContaining('0 lỗi')])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Các ngành.\n')
  })
})
