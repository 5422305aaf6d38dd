import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { installedPackage } from '../support/package.js'

const folder = installedPackage()
afterAll(() => rmSync(folder, { recursive: true }))

const slow = { timeout: 120_000 }
const plan = readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8')

/** TypeScript of docs/library.md, with what it prints. */
const guide = readFileSync('docs/library.md', 'utf8')
const examples = Array.from(guide.matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```\n/gms), ([, code, out], index) => ({
  name: `example-${index + 1}.ts`,
  code: code!,
  out: out!,
}))

function inFolder(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('the package in an empty folder', () => {
  test('is a command', slow, () => {
    writeFileSync(join(folder, 'a.yaml'), plan)
    const built = inFolder('node_modules/kehoach/bin/kehoach.js', 'build', 'a.yaml')
    expect(built).toEqual({ code: 0, out: 'build/a.docx\n', err: '' })
  })

  test('is a module, which writes the bytes of the command', slow, () => {
    writeFileSync(join(folder, 'a.yaml'), plan)
    const code = `import { readFileSync } from 'node:fs'
import { compile, write } from 'kehoach'
const { value } = await compile({ name: 'a.yaml', bytes: readFileSync('a.yaml') })
const docx = await write(value, 'docx')
console.log(readFileSync('build/a.docx').equals(docx.value))`
    expect(inFolder('--input-type=module', '--eval', code)).toEqual({ code: 0, out: 'true\n', err: '' })
  })

  test('is one module: nothing inside it can be reached', () => {
    const code = `await import('kehoach/dist/library/index.js').catch(({ code }) => console.log(code))`
    expect(inFolder('--input-type=module', '--eval', code).out).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })
})

describe('docs/library.md', () => {
  test('has an example with its output in each chapter that shows code', () => {
    expect(examples.length).toBe(guide.match(/^```ts$/gm)?.length)
    expect(examples.length).toBeGreaterThan(3)
  })

  test('its types are right, with no package’s types but Node’s', slow, () => {
    for (const { name, code } of examples) writeFileSync(join(folder, name), code)
    symlinkSync(resolve('node_modules/@types'), join(folder, 'types'))
    const compilerOptions = {
      ...{ target: 'es2023', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      ...{ skipLibCheck: false, typeRoots: ['types'], types: ['node'] },
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: examples.map((one) => one.name) }),
    )
    expect(inFolder(resolve('node_modules/typescript/bin/tsc'))).toEqual({ code: 0, out: '', err: '' })
  })

  test('a wrong call is no right one', slow, () => {
    const wrong = `import { lint } from 'kehoach'\nawait lint({ name: 'a.yaml' })\n`
    writeFileSync(join(folder, 'wrong.ts'), wrong)
    const { out } = inFolder(
      resolve('node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--module',
      'nodenext',
      '--ignoreConfig',
      'wrong.ts',
    )
    expect(out).toContain(`Property 'bytes' is missing in type '{ name: string; }' but required in type 'GivenFile'`)
  })

  test.each(examples)('$name prints what it says', slow, ({ code, out }) => {
    const wrong = plan.replace(
      /^title:(?:\n? .*)*$/m,
      'title: kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)',
    )
    writeFileSync(join(folder, 'ke-hoach.yaml'), wrong)
    writeFileSync(join(folder, 'du-thao.txt'), 'Các chi đoàn báo cáo kết quả , gửi ảnh.\n')
    writeFileSync(join(folder, 'example.mjs'), transformSync(code, { loader: 'ts', format: 'esm' }).code)
    expect(inFolder('example.mjs')).toEqual({ code: 0, out, err: '' })
  })
})
