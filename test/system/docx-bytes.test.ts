import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { deserializeStandard, serializeStandard } from '../../src/standard/precompiled.js'
import { makePackage } from '../../src/writers/docx/package.js'
import { planModel, variants } from '../support/docx-models.js'
import { doan, standardFiles } from '../support/docx-standard.js'
import { buildDocx } from '../support/docx-xml.js'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a plan gives the same bytes alone, in a batch and with a standard read anew', async () => {
  const alone = hash(await buildDocx(planModel(), doan()))
  const standard = doan()
  for (const model of Object.values(variants)) await buildDocx(model, standard)
  expect(hash(await buildDocx(planModel(), standard))).toBe(alone)
  expect(hash(await buildDocx(planModel(), standard))).toBe(alone)
})

describe('a precompiled standard', async () => {
  const files = standardFiles()
  const json = serializeStandard({ ...doan(), word: await makePackage(doan()) }, files)

  test('gives the same bytes', async () => {
    const standard = deserializeStandard(json, files, 'templates/doan/')!
    expect(hash(await buildDocx(planModel(), standard))).toBe(hash(await buildDocx(planModel(), doan())))
  })

  test.each([
    ['changed', { ...files, 'page.hbs': `${files['page.hbs']} ` }],
    ['added', { ...files, 'new.hbs': '' }],
    ['taken away', Object.fromEntries(Object.entries(files).slice(1))],
  ])('is of no use after a file was %s', (_, changed) => {
    expect(deserializeStandard(json, changed, '')).toBeUndefined()
  })
})

test('other plans give other bytes', async () => {
  const hashes = await Promise.all(Object.values(variants).map(async (model) => hash(await buildDocx(model, doan()))))
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('every time zone and locale gives the same bytes', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const outfile = join(folder, 'build.cjs')
    buildSync({
      stdin: {
        contents: `
          import { createHash } from 'node:crypto'
          import { planModel } from './test/support/docx-models.js'
          import { doan } from './test/support/docx-standard.js'
          import { buildDocx } from './test/support/docx-xml.js'
          buildDocx(planModel(), doan()).then((bytes) => console.log(createHash('sha256').update(bytes).digest('hex')))`,
        resolveDir: '.',
      },
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'silent',
    })
    const here = hash(await buildDocx(planModel(), doan()))
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']) {
      const env = { ...process.env, TZ, LC_ALL: 'tr_TR.UTF-8' }
      expect(execFileSync(process.execPath, [outfile], { encoding: 'utf8', env }).trim(), TZ).toBe(here)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the parts stand in the order of their names, [Content_Types].xml first', async () => {
  const names = Object.keys(unzipSync(await buildDocx(planModel(), doan())))
  expect(names).toEqual([...names].sort())
  expect(names[0]).toBe('[Content_Types].xml')
})
