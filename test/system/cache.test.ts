import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { cacheKey, readCache, writeCache } from '../../src/node/cache/cache.js'
import { cacheFolder } from '../../src/node/cache/folder.js'
import { openCache } from '../../src/node/cache/lint-cache.js'

const finding: Diagnostic = { ruleId: 'weekday', severity: 'error', message: '“thứ Sáu”', file: 'a.txt' }
const bytes = new TextEncoder().encode('thứ Sáu')

test('a key holds for one program, one setting, one name and one content', () => {
  const keys = [
    cacheKey('1', {}, 'a', bytes),
    cacheKey('2', {}, 'a', bytes),
    cacheKey('1', { rules: { weekday: 'off' } }, 'a', bytes),
    cacheKey('1', {}, 'b', bytes),
    cacheKey('1', {}, 'a', bytes.subarray(1)),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(cacheKey('1', {}, 'a', bytes.slice())).toBe(keys[0])
})

describe('the file of a cache', () => {
  const entry = { key: 'k', diagnostics: [finding] }
  const text = writeCache(new Map([['/a.txt', entry]]), new Map())

  test('is read as written', () => {
    expect(readCache(text)).toEqual(new Map([['/a.txt', entry]]))
  })

  test.each([
    '',
    '{}',
    text.slice(0, -1),
    text.slice(1),
    text.replace('weekday', 'weekdax'),
    text.replace(/.*\n/, ''),
    `${text.split('\n')[0]}\n{}\n`,
  ])('that is damaged is empty: %#', (damaged) => expect(readCache(damaged)).toEqual(new Map()))

  /** With the sum that it should have, as another program could write it. */
  const summed = (content: string) => `${createHash('sha256').update(content).digest('hex')}\n${content}`
  const withFinding = (change: object, entry: object = {}) =>
    JSON.stringify({ '/a.txt': { key: 'k', diagnostics: [{ ...finding, ...change }], ...entry } })

  test.each([
    '{',
    'null',
    '[]',
    '[1]',
    '"x"',
    '{"/a.txt": null}',
    '{"/a.txt": {"key": 1, "diagnostics": []}}',
    '{"/a.txt": {"key": "k"}}',
    '{"/a.txt": {"key": "k", "diagnostics": {}}}',
    '{"/a.txt": {"key": "k", "diagnostics": [null]}}',
    withFinding({ severity: 'fatal' }),
    withFinding({ message: 1 }),
    withFinding({ hint: [] }),
    withFinding({ position: {} }),
    withFinding({ position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: -1 } } }),
    withFinding({ place: { part: 'đoạn 1' } }),
    withFinding({ place: { part: 'đoạn 1', excerpt: 'x', mark: [0] } }),
    withFinding({ fix: [{ range: [0, 1] }] }),
    withFinding({ rewrites: [{ before: 'x' }] }),
    withFinding({}, { about: { date: 1 } }),
  ])('of another shape is empty: %s', (content) => expect(readCache(summed(content))).toEqual(new Map()))

  test('with all that a finding may have is read', () => {
    const point = { line: 1, column: 1, offset: 0 }
    const place = { part: 'đoạn 1', heading: 'I', excerpt: 'x', mark: [0, 1] }
    const fix = [{ range: [0, 1], text: 'y', unsafe: true }]
    const content = withFinding(
      { position: { start: point, end: point }, place, hint: 'z', fix, rewrites: [{ before: 'x', after: 'y' }] },
      { about: { kind: 'kế hoạch', number: '8' } },
    )
    expect(readCache(summed(content))).toEqual(new Map(Object.entries(JSON.parse(content))))
  })

  test('drops what was not used for longest when it grows too large', () => {
    const many = new Map(Array.from({ length: 5000 }, (_, i) => [`/${i}`, entry]))
    const kept = readCache(writeCache(new Map([['/new', entry]]), many))
    expect(kept.size).toBe(5000)
    expect(kept.has('/new')).toBe(true)
    expect(kept.has('/4999')).toBe(false)
  })
})

test.each([
  { folders: ['/a/node_modules'], expected: '/a/node_modules/.cache/kehoach' },
  { folders: ['/a/b/c/node_modules', '/a/node_modules'], expected: '/a/b/c/node_modules/.cache/kehoach' },
  { folders: [], expected: '/home/x/.cache/kehoach' },
  { folders: [], env: { XDG_CACHE_HOME: '/cache' }, expected: '/cache/kehoach' },
  { folders: [], platform: 'darwin' as const, expected: '/home/x/Library/Caches/kehoach' },
  { folders: [], platform: 'win32' as const, expected: '/home/x/AppData/Local/kehoach/Cache' },
  { folders: [], platform: 'win32' as const, env: { LOCALAPPDATA: '/local' }, expected: '/local/kehoach/Cache' },
])('lies in $expected', ({ folders, env = {}, platform = 'linux' as const, expected }) => {
  const isFolder = (path: string) => (folders as string[]).includes(path)
  expect(cacheFolder('/a/b/c', { platform, env, home: '/home/x', isFolder })).toBe(expected)
})

describe('a cache on disk', () => {
  let cwd: string
  let path: string

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'kehoach-'))
    mkdirSync(join(cwd, 'node_modules'))
    path = join(cwd, 'node_modules/.cache/kehoach/lint.json')
  })

  afterEach(() => rmSync(cwd, { recursive: true }))

  test('remembers a file for the next run, as long as its key is the same', () => {
    const first = openCache(cwd)
    expect(first.get('a.txt', 'k')).toBeUndefined()
    first.set('a.txt', { key: 'k', diagnostics: [finding], about: { kind: 'kế hoạch' } })
    first.save()
    expect(openCache(cwd).get('a.txt', 'k')).toEqual({
      key: 'k',
      diagnostics: [finding],
      about: { kind: 'kế hoạch' },
    })
    expect(openCache(cwd).get('a.txt', 'other')).toBeUndefined()
    expect(openCache(cwd).get('b.txt', 'k')).toBeUndefined()
  })

  test('keeps the files of other runs', () => {
    for (const file of ['a.txt', 'b.txt']) {
      const cache = openCache(cwd)
      cache.set(file, { key: 'k', diagnostics: [finding] })
      cache.save()
    }
    expect(openCache(cwd).get('a.txt', 'k')).toEqual({ key: 'k', diagnostics: [finding] })
  })

  test.each(['', '{"a', '\0\0\0'])('is built anew when it is damaged: %j', (damaged) => {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, damaged)
    const cache = openCache(cwd)
    expect(cache.get('a.txt', 'k')).toBeUndefined()
    cache.set('a.txt', { key: 'k', diagnostics: [] })
    cache.save()
    expect(openCache(cwd).get('a.txt', 'k')).toEqual({ key: 'k', diagnostics: [] })
  })

  test('is left alone when it could not be written', () => {
    writeFileSync(join(cwd, 'node_modules/.cache'), 'a file')
    const cache = openCache(cwd)
    cache.set('a.txt', { key: 'k', diagnostics: [] })
    expect(() => cache.save()).not.toThrow()
    expect(readFileSync(join(cwd, 'node_modules/.cache'), 'utf8')).toBe('a file')
  })
})
