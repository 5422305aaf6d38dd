import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporterNames } from '../../src/reporters/load.js'
import { printable } from '../../src/text/terminal/display.js'
import { disarmed, paint, textOfLines } from '../../src/text/terminal/line.js'
import { actingIn, commandsIn, hostile } from '../support/hostile.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

test('nothing but terminal.ts writes to the terminal', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const writing = files.filter((file) =>
    /\b\w*(?:stream|stdout|stderr)\.write\(|\bconsole\./.test(readFileSync(join('src', file), 'utf8')),
  )
  expect(writing).toEqual([join('node', 'terminal.ts')])
})

describe('lines', () => {
  const plain = { color: false, isGithub: false }

  test.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u0000\u001b[31m\u007f\u0085\u009b', '\\u0000\\u001b[31m\\u007f\\u0085\\u009b'],
    ['\u061c\u200e\u202e\u2028\u2029\u2066\u206f\ufffa', '\\u061c\\u200e\\u202e\\u2028\\u2029\\u2066\\u206f\\ufffa'],
    ['Kế hoạch\u00a0“số 7” 🌻 C:\\a', 'Kế hoạch\u00a0“số 7” 🌻 C:\\a'],
  ])('%j is shown as %s', (text, shown) => {
    expect(printable(text)).toBe(shown)
    expect(textOfLines([text, [text, paint('red', text)]], plain)).toBe(`${shown}\n${shown}${shown}\n`)
    expect(textOfLines([[paint('red', text)]], { ...plain, color: true })).toBe(`\u001b[31m${shown}\u001b[39m\n`)
  })

  test('a line of a file keeps its tabs and the end that Windows gives it', () => {
    expect(textOfLines([{ verbatim: '+a\tb\rc\u001b\r' }], plain)).toBe('+a\tb\\rc\\u001b\r\n')
  })

  test.each([
    ['::error::x', '\\u003a:error::x'],
    [' \u00a0\u3000::error::x', ' \u00a0\u3000\\u003a:error::x'],
    ['\u200b:\u00ad:error::x', '\u200b\\u003a\u00ad:error::x'],
    ['a ##[error]x', 'a \\u0023#[error]x'],
    ['###[error]#\u200d#[x', '#\\u0023#[error]\\u0023\u200d#[x'],
    ['a ::error::x, ## [1], #[2]', 'a ::error::x, ## [1], #[2]'],
  ])('GitHub does not obey %j', (text, shown) => {
    expect(disarmed(text)).toBe(shown)
    expect(textOfLines([text], { ...plain, isGithub: true })).toBe(`${shown}\n`)
    expect(textOfLines([text], plain)).toBe(`${text}\n`)
  })

  test('a command of our own stays one, and one only', () => {
    const command = '::error file=a.yaml::x ##[error]y\n::error::z'
    const shown = '::error file=a.yaml::x \\u0023#[error]y\\n::error::z\n'
    expect(textOfLines([{ command }], { ...plain, isGithub: true })).toBe(shown)
  })
})

const name = `kế${hostile}`
const quoted = JSON.stringify(hostile)
const wrong = 'kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)'
// A text of which control characters are a larger part isn't read at all.
const prose = '# Chăm lo đoàn viên, thanh niên công nhân.\n'.repeat(80)
const files: Record<string, string | Uint8Array> = {
  'tot.yaml': minimalPlan,
  [`${name}.yaml`]: `${planWith(`title: "${wrong} ${quoted.slice(1)}`)}${prose}`,
  [`${name}-2.yaml`]: `${planWith(`number: ${quoted}\nstandard: ${quoted}\nla${hostile.replaceAll('\n', '')}: 1`)}${prose}`,
  'khoa.yaml': `${planWith(`title: ${quoted}\n${quoted}: 1\nsymbol: ${quoted}\nplace: [${quoted}]`)}${prose}`,
  'mau.yaml': `${planWith(`template: ${JSON.stringify(`${hostile}.docx`)}`)}${prose}`,
  'goi.yaml': `${planWith(`title: "{{lỗi ${quoted.slice(1, -1)}}} {{anniversary '${quoted.slice(1, -1)}'}}"`)}${prose}`,
  'the-thuc.yaml': `${planWith(`standard: ${JSON.stringify(`./${hostile}`)}`)}${prose}`,
  [`${name}.txt`]: `${wrong} ${hostile}\nxin xin mời ${hostile}\n${prose}`,
  [`${name}.md`]: `::error::x\n\n# ${hostile}\n\n ::add-mask::x\n\n${wrong} \u001b\n${prose}`,
  [`${name}.docx`]: word({
    body: p(r('::error::x II. ##[error]')) + p(r(`::error::x ${wrong} \u202e\u2028##[error]`)),
  }),
  'kehoach.config.yaml': `rules:\n  ${quoted}: off\nignore: [${quoted}]\n${prose}`,
}
const drafts = Object.keys(files).filter((file) => !file.startsWith('kehoach'))
const plans = drafts.filter((file) => file.endsWith('.yaml'))

const commands: [what: string, args: string[], written?: string][] = [
  ['build', ['build', ...plans, '--to', 'docx,html,txt']],
  ['build of what is no plan', ['build', ...drafts.filter((file) => !file.endsWith('.yaml')), name]],
  ['build into a folder', ['build', 'tot.yaml', '--out-dir', name]],
  ['build into a file', ['build', 'tot.yaml', '--out-dir', `${name}.txt`]],
  ['build of equal names', ['build', `${name}.yaml`, `./${name}.yaml`]],
  ['build into no form', ['build', 'tot.yaml', '--to', hostile]],
  ['build of a pattern', ['build', `${hostile}*.yaml`]],
  ...reporterNames.map((format): [string, string[]] => [`lint as ${format}`, ['lint', ...drafts, '--format', format]]),
  ...reporterNames.map((format): [string, string[], string] => [
    `lint into a file as ${format}`,
    ['lint', ...drafts, '--format', format, '--output-file', 'ra.txt'],
    'ra.txt',
  ]),
  ['lint', ['lint', '.']],
  ['lint without a config', ['lint', name]],
  ['lint of standard input', ['lint', '--stdin-filename', `${name}.txt`]],
  ['a dry run', ['lint', `${name}.txt`, `${name}.md`, `${name}.docx`, '--fix-unsafe', '--dry-run']],
  ['fixes', ['lint', ...drafts, '--fix-unsafe']],
  ['a copy with comments', ['lint', `${name}.docx`, '--annotate', `ra${name}.docx`]],
  ['files alone', drafts],
  ['a plan alone', [`${name}-2.yaml`]],
  ['a file alone that is not there', [`/${name}`]],
  ['a copy of what has none', ['lint', `${name}.txt`, '--annotate', `ra${name}.docx`]],
  ['a report over a draft', ['lint', `${name}.txt`, '--format', 'json', '--output-file', `${name}.txt`]],
  [
    'a report into a file that can’t be',
    ['lint', 'tot.yaml', '--format', 'json', '--output-file', join(`${name}.txt`, hostile)],
  ],
  ['a baseline', ['lint', ...drafts, '--baseline', `${name}.json`, '--update-baseline']],
  ['a baseline that is none', ['lint', ...drafts, '--baseline', `${name}.txt`]],
  ['--format', ['lint', 'tot.yaml', '--format', hostile]],
  ['--rule', ['lint', 'tot.yaml', '--rule', hostile, '--rule', `weekday=${hostile}`]],
  ['--standard', ['lint', 'tot.yaml', '--standard', hostile]],
  ['--standard of a folder', ['lint', 'tot.yaml', '--standard', `./${hostile}`]],
  ['--max-warnings', ['lint', 'tot.yaml', '--max-warnings', hostile]],
  ['--changed', ['lint', 'tot.yaml', '--changed', hostile]],
  ['roll', ['roll', `${name}.yaml`, '--year', '2025']],
  ['roll of a plan with mistakes', ['roll', 'khoa.yaml', '--year', '2025']],
  ['roll into a year that is none', ['roll', 'tot.yaml', '--year', hostile]],
  ['roll over a file', ['roll', 'tot.yaml', '--year', '2025', '-o', `${name}.txt`]],
  ['roll into a file', ['roll', 'tot.yaml', '--year', '2025', '-o', `ra${name}.yaml`]],
  ['explain', ['explain', hostile]],
  ['init-standard', ['init-standard', 'doan', '--out', `${name}-the-thuc`]],
  ['init-standard where something is', ['init-standard', 'doan', '--out', `${name}.txt`]],
  ['init-standard of none', ['init-standard', hostile]],
  ['template', ['template', 'doan', '--out', `ra${name}.docx`]],
  ['template of a folder', ['template', `./${hostile}`]],
  ['template over a file', ['template', 'doan', '--out', `${name}.docx`]],
  ['template of none', ['template', hostile, '--out', hostile]],
  ['doctor', ['doctor', '--out-dir', name]],
  ['doctor where a file is', ['doctor', '--out-dir', `${name}.txt`]],
  ['build of a PDF', ['build', `${name}.yaml`, '--to', 'pdf']],
  ['install-sendto', ['install-sendto', '--yes']],
  ['rules', ['rules']],
  ['licenses', ['licenses']],
  ['an argument too many', ['rules', hostile]],
  ['an option that none has', ['standards', `--${hostile}`]],
  ['help', ['help', hostile]],
  ['no command', [hostile]],
]

// File names of Windows have none of this.
describe.runIf(process.platform !== 'win32').each(commands)('%s', (_, args, written) => {
  function output(env: Record<string, string>): string {
    const folder = temporaryFolder()
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
    const summary = join(folder, 'summary.md')
    const all = { LIBREOFFICE: `/${hostile}`, GITHUB_STEP_SUMMARY: summary, ...env }
    const { out, err } = run(folder, args, { input: files[`${name}.txt`]!, env: all })
    const texts = [written, 'summary.md'].map((file) =>
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '',
    )
    return [out, err, ...texts].join('')
  }

  test('prints nothing that acts on a terminal', () => {
    const text = output({ FORCE_COLOR: '1' })
    expect(text).not.toBe('')
    expect(actingIn(text)).toEqual([])
  })

  test('prints nothing that GitHub obeys', () => {
    const text = output({ GITHUB_ACTIONS: 'true' })
    expect(text).not.toBe('')
    expect(actingIn(text)).toEqual([])
    expect(commandsIn(text)).toEqual([])
  })
})

test.runIf(process.platform !== 'win32')('nor does what shows how far the work has come, and what is left', () => {
  const folder = temporaryFolder()
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  const preload = join(folder, 'terminal.cjs')
  writeFileSync(preload, 'process.stdout.isTTY = process.stderr.isTTY = true')
  const env = { NODE_OPTIONS: `--require=${JSON.stringify(preload)}` }
  writeFileSync(join(folder, `${name}-3.yaml`), planWith(`title: ${wrong}`))
  const built = run(folder, ['build', 'tot.yaml', `${name}-3.yaml`], { env }).err
  const linted = run(folder, ['lint', ...drafts], { env })
  const steps = `${built}${linted.err}`.split('\r\u001b[K')
  expect(steps.length).toBeGreaterThan(10)
  expect(steps.slice(1, 3).map((step) => step.slice(0, 6))).toEqual(['[0/2] ', ''])
  expect(built).toMatch(/còn 2 lỗi, 0 cảnh báo: kehoach lint \$'kế\\n::error::x/)
  expect(actingIn(steps.join('') + linted.out)).toEqual([])
})
