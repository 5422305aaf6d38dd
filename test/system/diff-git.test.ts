import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/text/terminal/diff.js'
import { shown } from '../support/shown.js'

test('git applies what is printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  const line = fc.constantFrom('a', 'b', 'năm', '', ' x', '-', '@@', '\tc', 'd\r')
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''))
  const name = fc.constantFrom('x.txt', 'kế hoạch.txt', 'tab\t"x".txt', 'dòng\n\u202e\u001b.txt')
  try {
    fc.assert(
      fc.property(text, text, name, (before, after, file) => {
        fc.pre(before !== after && before !== '' && after !== '')
        writeFileSync(join(folder, file), before)
        const diff = shown(unifiedDiff(before, after, file))
        const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: diff, encoding: 'utf8' })
        expect(status, `${stderr}\n${diff}`).toBe(0)
        expect(readFileSync(join(folder, file), 'utf8')).toBe(after)
      }),
      { numRuns: 60 },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
