import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { maxUnpacked } from '../../src/ooxml/unpack.js'
import { maxDepth } from '../../src/ooxml/xml.js'
import { maxEntries } from '../../src/ooxml/zip-read.js'
import { maxDocxBytes, maxTextBytes, readDraft } from '../../src/readers/index.js'
import { longDrafts } from '../support/long-texts.js'
import { document, patchDirectory, refusal } from '../support/refused.js'
import { word } from '../support/word.js'

describe('Word files that are too much', () => {
  const mega = 1024 * 1024
  const large = /^Tệp Word bung ra quá lớn/
  const space = (size: number) => new Uint8Array(size).fill(0x20)

  test('a part that shrank too well', async () => {
    expect(await refusal(word({ files: { 'word/document.xml': space(20 * mega) } }))).toMatch(large)
  })

  test('a bomb that says it is small', async () => {
    const bomb = word({ files: { 'word/document.xml': space(20 * mega) } })
    expect(await refusal(patchDirectory(bomb, 24, 100, 'document.xml'))).toMatch(large)
  })

  test('more text than a document has', async () => {
    const part = new Uint8Array(maxUnpacked + 1)
    // Repeats after 4 KB, so that it shrinks to a hundredth and no further.
    for (let i = 0; i < part.length; i++) part[i] = 0x61 + (((i % 4099) * (i % 4099)) % 23)
    part.set(strToU8('<a>'))
    expect(await refusal(word({ files: { 'word/document.xml': part } }))).toMatch(large)
  })

  test('a large file', async () => {
    const bytes = zipSync({ 'a.bin': [new Uint8Array(maxDocxBytes), { level: 0 }] })
    expect(await refusal(bytes)).toBe('Tệp quá lớn: 51 MB; kehoach chỉ đọc loại tệp này đến 50 MB.')
  })

  test('deep nesting', async () => {
    const deep = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
    expect(await refusal(document(deep(100_000)))).toMatch(/^Tệp Word lồng quá 300 lớp/)
    expect((await readDraft(document(deep(maxDepth)), 'a.docx')).value).toBeDefined()
  })

  test('too many files', async () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`media/${i}.png`, new Uint8Array()]))
    expect(await refusal(word({ files: files(maxEntries) }))).toMatch(/^Tệp Word chứa 1000\d tệp con/)
    expect((await readDraft(word({ files: files(3000) }), 'a.docx')).value).toBeDefined()
  })
})

describe('text', () => {
  test.each(longDrafts)('a megabyte of %s', async (_, text) => {
    const { value, diagnostics } = await readDraft(strToU8(`x ${text(1_000_000)}`), 'a.md')
    expect(diagnostics).toEqual([])
    expect(value?.draft.passages.length).toBeGreaterThan(0)
  })

  test('the most that is read', async () => {
    const line = strToU8('Kỷ niệm 49 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024).\n')
    const bytes = new Uint8Array(Math.floor(maxTextBytes / line.length) * line.length)
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at)
    const { value } = await readDraft(bytes, 'a.txt')
    expect(value?.draft.passages.length).toBe(bytes.length / line.length)
  })
})
