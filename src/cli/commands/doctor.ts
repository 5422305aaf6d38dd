import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import { unstopped } from '../../node/files/stop.js'
import { type Fonts, fontFor, fontMissing, vietnameseFonts } from '../../node/libreoffice/fonts.js'
import { installHint } from '../../node/libreoffice/install-hint.js'
import { findOffice, wrongPlace } from '../../node/libreoffice/office.js'
import { builtIn } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import type { ExitCode } from '../../node/usage.js'
import { type Color, paint } from '../../text/terminal/line.js'
import { path } from '../options/path.js'

export function define(command: Command): void {
  command
    .usage('[tuỳ chọn]')
    .description('cho biết máy có đủ những gì kehoach dùng không, thiếu gì thì cài bằng lệnh nào')
    .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', path, 'build')
    .action(async (options: { outDir: string }) => {
      process.exitCode = await doctor(options)
    })
}

/** What stands of one thing that kehoach uses. Only what is `missing` keeps it from working. */
export interface Finding {
  state: 'present' | 'advised' | 'missing'
  text: string
}

const states: Record<Finding['state'], { name: string; color: Color }> = {
  present: { name: 'có', color: 'cyan' },
  advised: { name: 'nên cài', color: 'yellow' },
  missing: { name: 'thiếu', color: 'red' },
}

/** Says on a line each what this machine has of all that kehoach uses, and how to get what it lacks. */
async function doctor({ outDir }: { outDir: string }): Promise<ExitCode> {
  const findings = [
    nodeFinding(),
    folderFinding(outDir),
    officeFinding(),
    ...(await fontFindings()),
    drawingFinding(),
    gitFinding(),
  ]
  const width = Math.max(...Object.values(states).map(({ name }) => name.length))
  const lines = findings.map(({ state, text }) => {
    const { name, color } = states[state]
    return [paint(color, name.padEnd(width)), `  ${text}`]
  })
  print(process.stdout, lines)
  return findings.some(({ state }) => state === 'missing') ? 1 : 0
}

/** The oldest Node that package.json allows. */
const oldestNode = Number(/\d+/.exec(manifest.engines.node)![0])

export function nodeFinding(version = process.versions.node): Finding {
  if (Number.parseInt(version, 10) >= oldestNode) return { state: 'present', text: `Node.js ${version}` }
  return { state: 'missing', text: `Node.js ${version}: cần bản ${oldestNode} trở lên. ${installHint('node')}` }
}

/** What permissions say isn't all: a network drive or a virus scanner may refuse, so a folder is made and taken away. */
function folderFinding(outDir: string): Finding {
  const folder = nearestFolder(resolve(outDir))
  try {
    if (!statSync(folder).isDirectory()) {
      return {
        state: 'missing',
        text: `Thư mục ${outDir}: đã có tệp cùng tên. Xin đổi tên tệp đó hoặc dùng --out-dir khác.`,
      }
    }
    unstopped(() => rmdirSync(mkdtempSync(join(folder, '.kehoach-'))))
    return { state: 'present', text: `Thư mục ${outDir}: ghi được` }
  } catch {
    return { state: 'missing', text: `Thư mục ${outDir}: không ghi được. Xin dùng --out-dir là thư mục được phép ghi.` }
  }
}

/** A folder that isn't there yet is made in the nearest one above. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path))
}

function officeFinding(): Finding {
  const use = 'chỉ cần cho --to pdf'
  const program = findOffice()
  const wrong = wrongPlace()
  if (program === undefined && wrong !== undefined) {
    const advice = 'Xin ghi lại cho đúng, hoặc bỏ biến này để kehoach tự tìm.'
    return { state: 'advised', text: `LibreOffice: ${wrong} ${advice}` }
  }
  if (program === undefined) {
    return { state: 'advised', text: `LibreOffice: chưa cài, ${use}. ${installHint('office')}` }
  }
  const version = /LibreOffice \d[\d.]*/.exec(outputOf(program, ['--version']) ?? '')?.[0]
  if (version) return { state: 'present', text: `${version} (${program})` }
  return { state: 'advised', text: `LibreOffice: ${program} không chạy được, ${use}. ${installHint('office')}` }
}

/** One for each font that the standards ask for; none where the fonts can't be known. */
async function fontFindings(): Promise<Finding[]> {
  const installed = vietnameseFonts()
  if (!installed) return []
  const byFont = new Map<string, Fonts>()
  const { names, load } = builtIn()
  for (const name of names) {
    const { value } = await load(name)
    if (value) byFont.set(value.font, value)
  }
  return Array.from(byFont.values(), (fonts) => fontFinding(fonts, installed))
}

function fontFinding(fonts: Fonts, installed: ReadonlySet<string>): Finding {
  const chosen = fontFor(fonts, installed)
  if (chosen === undefined)
    return { state: 'advised', text: `Phông chữ: ${fontMissing(fonts)}. ${installHint('font')}` }
  const text = chosen === fonts.font ? chosen : `${chosen}, rộng bằng ${fonts.font}`
  return { state: 'present', text: `Phông chữ: ${text}` }
}

function drawingFinding(): Finding {
  if (outputOf('pdftoppm', ['-v']) !== undefined) return { state: 'present', text: 'pdftoppm' }
  return {
    state: 'advised',
    text: `pdftoppm: chưa cài, chỉ cần cho hình từng trang của review. ${installHint('pictures')}`,
  }
}

function gitFinding(): Finding {
  const version = /\d[\d.]*\d/.exec(outputOf('git', ['--version']) ?? '')?.[0]
  if (version) return { state: 'present', text: `git ${version}` }
  return { state: 'advised', text: `git: chưa cài, chỉ cần cho lint --changed. ${installHint('git')}` }
}

function outputOf(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 })
  } catch {
    return undefined
  }
}
