import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import { names } from '../../src/office-template/placeholders/names.js'
import { writeStarter } from '../../src/office-template/starter.js'
import { readDocx } from '../../src/readers/docx.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { partsOf } from '../support/docx-xml.js'
import { examples } from '../support/examples.js'
import { hasOffice, printDocx } from '../support/office.js'
import { filled, textsOf, writtenOf } from '../support/template-fill.js'
import { compiledPlan } from '../support/template-plans.js'

// The Open XML SDK and LibreOffice take seconds to start.
const slow = { timeout: 120_000 }

/** What a reader of the file sees: every passage with the number or bullet that Word counts, and where it stands. */
function read(bytes: Uint8Array): string[] {
  const { value, diagnostics } = readDocx(bytes, 'a.docx')
  expect(diagnostics).toEqual([])
  // Even lines are broken in a template, whose indents are its own, where our own file has indents.
  return value!.passages.map(({ text }) => text.replaceAll('\n', ' '))
}

describe.each(examples)('the starter of the standard of %s', (file) => {
  const build = async () => {
    const compiled = await compiledPlan(file)
    const starter = await writeStarter(compiled.standard)
    return { compiled, starter, ...(await filled(starter, compiled)) }
  }

  test('gives the plan the text that it has without a template', slow, async () => {
    const { compiled, bytes, texts } = await build()
    const usual = await writeDocx(compiled)
    // A template's own lines keep no names together.
    const plain = (lines: readonly string[]) => lines.map((text) => text.replace(/[\n\u00a0]/g, ' '))
    expect(plain(texts)).toEqual(plain(textsOf(partsOf(usual)['word/document.xml']!)))
    // Where a line of a name is broken, a reader sees two lines of a header.
    expect(read(bytes).join(' ')).toEqual(read(usual).join(' '))
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('is a valid Word file that names each place by a known name', slow, async () => {
    const { compiled, starter } = await build()
    const text = textsOf(partsOf(starter)['word/document.xml']!).join('\n')
    const found = Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name!.toLowerCase())
    expect(names).toEqual(expect.arrayContaining(found))
    expect(found).toEqual(expect.arrayContaining(['body', 'schedule', 'recipients', 'title', 'signer']))
    expect(text).toContain(compiled.standard.wording.type)
    expect(await validate(starter, 'docx', 'Office2019')).toEqual([])
  })
})

test('stamps of a plan stand in a starter as they do without a template', async () => {
  const { standard } = await compiledPlan('2026-ubnd-thuong-binh-liet-si.yaml')
  const written = writtenOf(standard, { stamps: [{ kind: 'hoa-toc', text: 'HỎA TỐC' }] })
  const { parts, texts } = await filled(await writeStarter(standard), written)
  const usual = partsOf(await writeDocx(written))['word/document.xml']!
  const stamp = (xml: string) => /<w:p><w:pPr><w:pStyle w:val="KHStampHoaToc"\/>.*?<\/w:p>/.exec(xml)![0]
  expect(stamp(parts['word/document.xml']!)).toBe(stamp(usual))
  expect(texts).toEqual(textsOf(usual))
})

test('a standard’s starter is the same every time', async () => {
  const { standard } = await compiledPlan(examples[0])
  expect(Buffer.from(await writeStarter(standard)).equals(await writeStarter(standard))).toBe(true)
})

describe.skipIf(!hasOffice)('a template that LibreOffice has saved', () => {
  test('gives the same text, with its own styles and lists', slow, async () => {
    const compiled = await compiledPlan('2024-thang-cong-nhan.yaml')
    const template = savedByOffice(await writeStarter(compiled.standard))
    const { bytes, parts } = await filled(template, compiled)
    expect(read(bytes)).toEqual(read(await writeDocx(compiled)))
    expect(parts['word/styles.xml']).toBe(partsOf(template)['word/styles.xml'])
    expect(parts['word/numbering.xml']).toBe(partsOf(template)['word/numbering.xml'])
    // LibreOffice writes a thing or two that the SDK doesn't know; filling adds none.
    const faults = async (file: Uint8Array) =>
      (await validate(file, 'docx', 'Office2019')).map(({ id, description }) => `${id} ${description}`)
    expect(await faults(bytes)).toEqual(await faults(template))
  })
})

test.skipIf(!hasOffice)('the starter prints the pages that the plan has without a template', slow, async () => {
  const compiled = await compiledPlan('2024-thang-cong-nhan.yaml')
  const starter = await writeStarter(compiled.standard)
  const usual = await linesOf(await writeDocx(compiled))
  expect(await linesOf((await filled(starter, compiled)).bytes)).toEqual(usual)
})

/** The lines of each printed page. */
async function linesOf(bytes: Uint8Array): Promise<string[][]> {
  const { pages } = await printDocx(bytes)
  return pages.map(({ lines }) => lines.map(({ text }) => text))
}

function savedByOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    writeFileSync(join(folder, 'mau.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'mau.docx'),
    ]
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 })
    const saved = join(folder, 'out', 'mau.docx')
    if (!existsSync(saved)) throw new Error('LibreOffice saved nothing')
    return readFileSync(saved)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
