import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeStarter } from '../../src/office-template/starter.js'
import { writeWithTemplate } from '../../src/office-template/write.js'
import { readDocx } from '../../src/readers/docx.js'
import type { Written } from '../../src/writers/writer.js'
import { doan } from '../support/docx-standard.js'
import { writtenOf } from '../support/template-fill.js'

let written: Written
let parts: Record<string, Uint8Array>

beforeAll(async () => {
  written = writtenOf(doan())
  parts = unzipSync(await writeStarter(written.standard))
})

/** The starter with one part changed, or gone. */
function damagedTemplate(name: string, damage: (part: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const { [name]: part, ...others } = parts
  const changed = damage(part!)
  return zipSync(changed ? { ...others, [name]: changed } : others)
}

async function saidOf(template: Uint8Array) {
  const { value, diagnostics } = await writeWithTemplate(template, 'mau.docx', written)
  if (value) expect(readDocx(value, 'a.docx').value).toBeDefined()
  const said = diagnostics.map(({ file, severity, message }) => `${file} ${severity}: ${message}`)
  return { isWritten: value !== undefined, said }
}

// The properties are written anew for every document.
const names = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/custom.xml',
  'word/_rels/document.xml.rels',
  'word/_rels/header1.xml.rels',
  'word/document.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/footnotes.xml',
  'word/header1.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/theme/theme1.xml',
]

const textOf = (change: (xml: string) => string) => (part: Uint8Array) => strToU8(change(strFromU8(part)))

const damages: [string, (part: Uint8Array) => Uint8Array][] = [
  ['empty', () => new Uint8Array()],
  ['text', () => strToU8('Kính gửi')],
  ['cut off', (part) => part.slice(0, part.length / 2)],
  ['bytes', () => Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256)],
  ['nothing but a comment', () => strToU8('<!-- -->')],
  ['two roots', textOf((xml) => `${xml}<b/>`)],
  ['entities', textOf((xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml.replace(/^<\?.*?\?>/, '')}`)],
  ['another encoding', textOf((xml) => [...xml].join('\0'))],
]

describe.each(names)('a template whose %s is', (name) => {
  test.each(damages)('%s is refused by the name of the part', async (_, damage) => {
    const message = `Phần “${name}” của mẫu Word bị hỏng, không đọc được.`
    expect(await saidOf(damagedTemplate(name, damage))).toEqual({
      isWritten: false,
      said: [`mau.docx error: ${message}`],
    })
  })

  test('as a byte order mark makes it is used', async () => {
    const { isWritten, said } = await saidOf(
      damagedTemplate(
        name,
        textOf((xml) => `\ufeff${xml}`),
      ),
    )
    expect({ isWritten, said }).toEqual({ isWritten: true, said: [] })
  })
})

describe('a part of another kind', () => {
  test.each([
    ['[Content_Types].xml', /Phần “\[Content_Types\]\.xml” của mẫu Word bị hỏng/],
    ['_rels/.rels', /Phần “_rels\/\.rels” của mẫu Word bị hỏng/],
    ['word/_rels/document.xml.rels', /Phần “word\/_rels\/document\.xml\.rels” của mẫu Word bị hỏng/],
    ['word/document.xml', /không phải văn bản Word/],
    ['word/header1.xml', /Phần “word\/header1\.xml” của mẫu Word bị hỏng/],
    ['word/numbering.xml', /Phần “word\/numbering\.xml” của mẫu Word bị hỏng/],
    ['word/settings.xml', /Phần “word\/settings\.xml” của mẫu Word bị hỏng/],
    ['word/styles.xml', /Phần “word\/styles\.xml” của mẫu Word bị hỏng/],
    ['word/theme/theme1.xml', /Phần “word\/theme\/theme1\.xml” của mẫu Word bị hỏng/],
  ])('%s', async (name, message) => {
    const { isWritten, said } = await saidOf(damagedTemplate(name, () => strToU8('<a/>')))
    expect({ isWritten, said }).toEqual({ isWritten: false, said: [expect.stringMatching(message)] })
  })
})

test('paragraphs in one another are damage', async () => {
  const template = damagedTemplate(
    'word/document.xml',
    textOf((xml) =>
      xml.replace(/<w:r><w:t[^>]*>\{\{stamps\}\}/, (run) => `<w:p><w:r><w:t>{{PARENT}}</w:t></w:r></w:p>${run}`),
    ),
  )
  expect(await saidOf(template)).toEqual({
    isWritten: false,
    said: ['mau.docx error: Phần “word/document.xml” của mẫu Word bị hỏng, không đọc được.'],
  })
})

describe('a part that is gone', () => {
  const gone = (what: string) => `mau.docx warning: ${what} nhưng trong tệp không có phần ấy; Word có thể báo tệp hỏng.`

  test.each([
    ['[Content_Types].xml', 'mau.docx error: Tệp mẫu không phải văn bản Word (.docx).'],
    ['_rels/.rels', 'mau.docx error: Tệp Word bị hỏng: trong mẫu không có phần “_rels/.rels”.'],
    ['word/document.xml', 'mau.docx error: Tệp Word bị hỏng: trong mẫu không có phần “word/document.xml”.'],
    ['word/_rels/document.xml.rels', gone('Phần “word/document.xml” trỏ tới “rId6”')],
    ['word/theme/theme1.xml', gone('Mẫu ghi có phần “theme/theme1.xml”')],
    ['word/styles.xml', gone('Mẫu ghi có phần “styles.xml”')],
    ['word/numbering.xml', gone('Mẫu ghi có phần “numbering.xml”')],
    ['word/settings.xml', gone('Mẫu ghi có phần “settings.xml”')],
    ['word/header1.xml', gone('Mẫu ghi có phần “header1.xml”')],
    ['docProps/app.xml', gone('Mẫu ghi có phần “docProps/app.xml”')],
  ])('%s', async (name, message) => {
    const template = damagedTemplate(name, () => undefined)
    expect(await saidOf(template)).toEqual({ isWritten: message.includes('warning'), said: [message] })
  })

  test('docProps/core.xml, is written under the name that the file has for it', async () => {
    const template = damagedTemplate('docProps/core.xml', () => undefined)
    const { value, diagnostics } = await writeWithTemplate(template, 'mau.docx', written)
    const files = unzipSync(value!)
    expect(diagnostics).toEqual([])
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<cp:coreProperties')
    expect(strFromU8(files['[Content_Types].xml']!).match(/core\.xml/g)).toHaveLength(1)
    expect(strFromU8(files['_rels/.rels']!).match(/core\.xml/g)).toHaveLength(1)
  })
})

test('a picture that is cut off is named', async () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251)
  const whole = zipSync({ ...parts, 'word/media/a.png': picture })
  const name = whole.findLastIndex((_, at) => strFromU8(whole.subarray(at, at + 16)) === 'word/media/a.png')
  const broken = whole.slice()
  // What the directory says of its size.
  broken[name - 46 + 24]! ^= 1
  expect((await saidOf(whole)).said).toEqual([])
  expect((await saidOf(broken)).said).toEqual([
    'mau.docx error: Phần “word/media/a.png” của mẫu Word bị hỏng, không đọc được.',
  ])
})
