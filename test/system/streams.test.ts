import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { minimalPlan } from '../support/minimal-plan.js'
import { program, temporaryFolder } from '../support/run.js'

const draft = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n'

/** Runs the program in a shell, `kehoach` being its name there; the last line of the output is its exit code. */
function shell(script: string): { folder: string; code: number; said: string } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'sai.txt'), draft)
  writeFileSync(join(folder, 'dung.txt'), draft.replace('93', '94'))
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), minimalPlan)
  const kehoach = `kehoach() { "${process.execPath}" "${program}" "$@"; }`
  const { stdout, stderr } = spawnSync('sh', ['-c', `${kehoach}\n${script}`], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    timeout: 60_000,
  })
  const lines = stdout.toString().trimEnd().split('\n')
  return { folder, code: Number(lines.at(-1)), said: [...lines.slice(0, -1), stderr.toString()].join('\n') }
}

describe.runIf(process.platform === 'linux')('the exit code', () => {
  test.each([
    // What is closed from the start was not wanted: the code is what it would have been.
    ['lint dung.txt', '2>&-', 0],
    ['lint sai.txt', '2>&-', 1],
    ['lint khong-co.txt', '2>&-', 2],
    ['lint --foo', '2>&-', 2],
    ['build khong-co.yaml', '2>&-', 2],
    ['build a.yaml', '>&- 2>&-', 0],
    ['lint sai.txt', '>&- 2>&-', 1],
    ['lint sai.txt', '>&- 2>&- <&-', 1],
    ['lint - --stdin-filename a.txt', '<&-', 2],
    // What found no place has been lost.
    ['lint --foo', '2>/dev/full', 2],
    ['build khong-co.yaml', '2>/dev/full', 2],
    ['build sai.txt', '2>/dev/full', 2],
    ['lint sai.txt --fix', '2>/dev/full', 2],
    ['lint dung.txt', '>/dev/full', 2],
    ['lint sai.txt', '>/dev/full', 2],
    ['lint sai.txt', '>/dev/full 2>/dev/full', 2],
    ['build a.yaml b.yaml', '>/dev/full', 2],
    ['build a.yaml b.yaml', '>/dev/full 2>/dev/full', 2],
    ['rules', '>/dev/full', 2],
    ['--help', '>/dev/full', 2],
    ['build a.yaml', '2>/dev/full', 0],
    ['lint -', '</', 2],
  ])('of %s %s is %i', (command, redirections, code) => {
    const ran = shell(`kehoach ${command} ${redirections}\ncode=$?; echo; echo $code`)
    expect(ran.code).toBe(code)
    expect(ran.said).not.toMatch(/^ {4}at |Error:|node:internal/m)
  })

  test.each([
    ['lint sai.txt', 1],
    ['lint dung.txt', 0],
    ['lint --foo', 2],
    ['rules', 0],
  ])('of %s is the same when its reader has left', (command, code) => {
    const ran = shell(`{ sleep 0.2; kehoach ${command} 2>&1; echo $? >code.txt; } | true; cat code.txt`)
    expect(ran.code).toBe(code)
  })

  test('of build too, which goes on to build', () => {
    const ran = shell(
      '{ sleep 0.2; kehoach build a.yaml khong-co.yaml b.yaml 2>&1; echo $? >code.txt; } | true; cat code.txt',
    )
    expect(ran.code).toBe(2)
    for (const name of ['a.docx', 'b.docx']) expect(existsSync(join(ran.folder, 'build', name))).toBe(true)
  })
})
