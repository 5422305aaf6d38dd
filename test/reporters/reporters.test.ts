import { describe, expect, it, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { json } from '../../src/reporters/json.js'
import { mostFindings, pretty } from '../../src/reporters/pretty.js'
import type { Report } from '../../src/reporters/report.js'
import { excerptOf } from '../../src/text/excerpt/excerpt.js'
import { lineStarts, positionAt } from '../../src/text/lines.js'
import { codeFrame, frameWidth } from '../../src/text/terminal/frame.js'
import { shown } from '../support/shown.js'

/** A finding on the words between `«` and `»`, which are taken out of the text. */
function marked(text: string): { source: string; diagnostic: Diagnostic } {
  const source = text.replace(/[«»]/g, '')
  const range: [number, number] = [text.indexOf('«'), text.indexOf('»') - 1]
  const position = positionAt(lineStarts(source), range)
  return {
    source,
    diagnostic: { ruleId: 'anniversary-count', severity: 'error', message: 'Sai số năm.', file: 'a.txt', position },
  }
}

function report(diagnostics: Diagnostic[], extra: Partial<Report> = {}): Report {
  return { diagnostics, files: 1, sources: new Map(), ...extra }
}

function frame(text: string): string[] {
  const { source, diagnostic } = marked(text)
  return codeFrame(source, diagnostic.position!).map((line) => `${line.number ?? ''}|${line.text}`)
}

describe('code frames', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['the words', 'kỷ niệm «498» năm', ['1|kỷ niệm 498 năm', '|        ^^^']],
    ['lines around', 'một\nhai «ba»\nbốn\nnăm', ['1|một', '2|hai ba', '|    ^^', '3|bốn']],
    ['blank lines around tell nothing', 'một\n\n«hai»\n \nba', ['3|hai', '|^^^']],
    ['CRLF', 'một\r\n«hai»\r\nba', ['1|một', '2|hai', '|^^^', '3|ba']],
    ['decomposed letters', 'kỷ niệm «năm»'.normalize('NFD'), [`1|${'kỷ niệm năm'.normalize('NFD')}`, '|        ^^^']],
    ['tabs', '\ta:\t«b»', ['1|    a:    b', '|          ^']],
    ['pictures take two columns', '🌻 «ngày 🌻»', ['1|🌻 ngày 🌻', '|   ^^^^^^^']],
    ['an empty range', 'một«» hai', ['1|một hai', '|   ^']],
    ['the end of a file', 'một\n«»', ['1|một', '2|', '|^']],
    ['a range over lines', 'một «hai\nba» bốn', ['1|một hai', '|    ^^^', '2|ba bốn']],
    ['control characters', 'a\u001b[31m «b»\u007f\u202e', ['1|a\\u001b[31m b\\u007f\\u202e', '|            ^']],
  ])('%s', (_, text, expected) => {
    expect(frame(text)).toEqual(expected)
  })

  const words = 'Tổ chức '.repeat(40)
  test.each<[what: string, text: string]>([
    ['at the beginning', `«kỷ niệm» ${words}`],
    ['in the middle', `${words}«kỷ niệm» ${words}`],
    ['at the end', `${words}«kỷ niệm»`],
    ['without spaces', `${'ă'.repeat(300).normalize('NFD')}«kỷ niệm»${'ă'.repeat(300).normalize('NFD')}`],
    ['of pictures', `${'🌻'.repeat(200)}«kỷ niệm»${'🌻'.repeat(200)}`],
  ])('a long line is cut around words %s', (_, text) => {
    const { source, diagnostic } = marked(text)
    const [line, marks] = codeFrame(source, diagnostic.position!).map(({ text: line }) => line.normalize('NFC'))
    expect(line!.length).toBeLessThan(frameWidth + 20)
    expect(line).not.toMatch(/^…[\u0300-\u036f\udc00-\udfff]/)
    const before = line!.slice(0, line!.indexOf('kỷ niệm'))
    // A picture takes two columns and two units.
    expect(marks!.indexOf('^')).toBe(before.length)
    expect(marks!.trim()).toBe('^^^^^^^')
  })
})

describe('pretty', () => {
  const { source, diagnostic } = marked('I. MỤC ĐÍCH\nkỷ niệm «498 năm» Ngày\n')
  const inWord: Diagnostic = {
    ruleId: 'weekday',
    severity: 'warning',
    message: 'Sai thứ.',
    file: 'b.docx',
    place: { part: 'bảng 1, dòng 2, cột 3', heading: 'II. NỘI DUNG', ...excerptOf('Sáng thứ Sáu ngày 13/5', 5, 12) },
  }
  const all = report(
    [{ ...diagnostic, hint: 'Sửa thành 49.' }, inWord, { ...inWord, severity: 'info', place: undefined }],
    {
      files: 3,
      sources: new Map([['a.txt', source]]),
    },
  )

  test('file by file, with frames, hints and a summary', () => {
    expect(shown(pretty(all))).toMatchInlineSnapshot(`
      "a.txt

        2:9  lỗi  Sai số năm.  anniversary-count
          1 │ I. MỤC ĐÍCH
          2 │ kỷ niệm 498 năm Ngày
            │         ^^^^^^^
          Gợi ý: Sửa thành 49.

      b.docx

        bảng 1, dòng 2, cột 3, mục “II. NỘI DUNG”  cảnh báo  Sai thứ.  weekday
          │ Sáng thứ Sáu ngày 13/5
          │      ^^^^^^^

        lưu ý  Sai thứ.  weekday

      3 tệp: 1 lỗi, 1 cảnh báo, 1 lưu ý
      "
    `)
  })

  test('colour only when it is asked for', () => {
    const escapes = /\p{Cc}\[\d+m/gu
    expect(shown(pretty(all), { color: true })).toMatch(escapes)
    expect(shown(pretty(all), { color: true }).replace(escapes, '')).toBe(shown(pretty(all)))
  })

  test('nothing found', () => {
    expect(shown(pretty(report([], { files: 2 })))).toBe('2 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý\n')
  })

  test('a finding whose text is not at hand has no frame', () => {
    expect(shown(pretty(report([diagnostic])))).not.toContain('│')
  })

  test.each([
    [mostFindings, undefined],
    [mostFindings + 1, '  … và 1 phát hiện nữa'],
    [mostFindings + 1200, '  … và 1200 phát hiện nữa'],
  ])('of %i findings in a file the first are told, and all are counted', (count, rest) => {
    const many = Array.from({ length: count }, (_, index) => ({ ...inWord, message: `Phát hiện thứ ${index}.` }))
    const everything = report([...many, diagnostic], { files: 2 })
    const lines = shown(pretty(everything)).split('\n')
    expect(lines.flatMap((line) => /Phát hiện thứ (\d+)/.exec(line)?.[1] ?? [])).toEqual(
      Array.from({ length: mostFindings }, (_, index) => String(index)),
    )
    expect(lines.find((line) => line.includes('…'))).toBe(rest)
    expect(lines.filter((line) => line.includes('Sai số năm.'))).toHaveLength(1)
    expect(lines.at(-2)).toBe(`2 tệp: 1 lỗi, ${count} cảnh báo, 0 lưu ý`)
    expect(JSON.parse(shown(json(everything))).diagnostics).toHaveLength(count + 1)
  })

  test('what comes from a file can’t drive the terminal', () => {
    const evil = '\u001b[2Jx\ny\u009b'
    const told = shown(
      pretty(
        report([
          { ...inWord, file: evil, message: evil, hint: evil, place: { part: evil, heading: evil, excerpt: evil } },
        ]),
      ),
    )
    expect(told).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(told).toContain('\\u001b[2Jx\\ny\\u009b\n')
  })
})

describe('json', () => {
  test('the keys that programs rely on', () => {
    const { diagnostic } = marked('kỷ niệm «498» năm')
    const fix = [{ range: [8, 11] as [number, number], text: '49' }]
    const found = shown(
      json(
        report(
          [
            { ...diagnostic, hint: 'Sửa.', fix },
            { ...diagnostic, severity: 'warning', position: undefined },
          ],
          { files: 7 },
        ),
      ),
    )
    expect(JSON.parse(found)).toEqual({
      version: 1,
      diagnostics: [
        {
          ruleId: 'anniversary-count',
          severity: 'error',
          message: 'Sai số năm.',
          file: 'a.txt',
          position: { start: { line: 1, column: 9, offset: 8 }, end: { line: 1, column: 12, offset: 11 } },
          hint: 'Sửa.',
          fix,
        },
        { ruleId: 'anniversary-count', severity: 'warning', message: 'Sai số năm.', file: 'a.txt' },
      ],
      summary: { files: 7, errors: 1, warnings: 1, infos: 0 },
    })
  })
})

describe('excerpts', () => {
  test.each<[text: string, words: string, expected: string]>([
    ['kỷ niệm 498 năm', '498', 'kỷ niệm 498 năm'],
    [`${'a '.repeat(40)}x${' b'.repeat(40)}`, 'x', `…${'a '.repeat(20)}x${' b'.repeat(20)}…`],
    ['  một\n hai\tba ', 'hai', 'một hai ba'],
    [`${'a'.repeat(60)}x`, 'x', `…${'a'.repeat(40)}x`],
  ])('%j', (text, words, expected) => {
    const start = text.indexOf(words)
    const { excerpt, mark } = excerptOf(text, start, start + words.length)
    expect(excerpt).toBe(expected)
    expect(excerpt.slice(...mark!)).toBe(words)
  })
})

describe('what is said in the same words of several places', () => {
  const { source, diagnostic } = marked('một «hòa»\n\nhoà\nhoà\n')
  const at = (line: number): Diagnostic => {
    const start = { ...diagnostic.position!.start, line }
    return { ...diagnostic, position: { start, end: { ...start, column: start.column + 3 } } }
  }
  const inWord = (part: string): Diagnostic => ({ ...diagnostic, position: undefined, place: { part, excerpt: 'hoà' } })

  it('is told once, with the lines of the others, and counted in full', () => {
    const text = shown(
      pretty(report([at(1), at(3), { ...at(3), message: 'Khác.' }, at(4)], { sources: new Map([['a.txt', source]]) })),
    )
    expect(text.match(/Sai số năm/g)).toHaveLength(1)
    expect(text).toContain('Còn 2 chỗ như vậy: dòng 3, 4')
    expect(text).toContain('4 lỗi')
  })

  it('names the places of a Word file', () => {
    expect(shown(pretty(report([inWord('đoạn 2'), inWord('đoạn 9')])))).toContain('Còn 1 chỗ như vậy: đoạn 9')
  })

  it('goes on being listed for programs', () => {
    expect(shown(json(report([at(1), at(3), at(4)]))).match(/Sai số năm/g)).toHaveLength(3)
  })
})
