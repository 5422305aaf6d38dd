import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasOffice =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).error === undefined

export interface Pdf {
  pages: Page[]
  fonts: string[]
  /** The horizontal lines drawn on a page, counted from 1. */
  rulesOn: (page: number) => Rule[]
}

export interface Rule {
  y: number
  from: number
  to: number
}

/** Lengths in millimetres from the top left corner. */
export interface Page {
  width: number
  height: number
  lines: Line[]
}

export interface Line {
  /** Without spaces: where a font lacks a letter and another steps in, pdftotext sees a gap. */
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** What LibreOffice prints of a Word file: it exits with 0 even when it fails, so the file itself is what counts. */
export function printDocx(bytes: Uint8Array): Pdf {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    writeFileSync(join(folder, 'plan.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'plan.docx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
    const pdf = join(folder, 'plan.pdf')
    if (!existsSync(pdf)) throw new Error('LibreOffice made no PDF')
    const printed = readFileSync(pdf)
    return {
      pages: pagesOf(run('pdftotext', ['-bbox-layout', pdf, '-'])),
      fonts: run('pdffonts', [pdf])
        .split('\n')
        .slice(2, -1)
        .map((line) => line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, '')),
      rulesOn: (page) => rulesOf(picture(printed, page)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })
}

const millimetresPerPoint = 25.4 / 72

function pagesOf(html: string): Page[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: length(page, 'width'),
      height: length(page, 'height'),
      lines: page
        .split('<line ')
        .slice(1)
        .map((line) => ({
          text: [...line.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => decode(word!)).join(''),
          left: length(line, 'xMin'),
          right: length(line, 'xMax'),
          top: length(line, 'yMin'),
          bottom: length(line, 'yMax'),
        })),
    }))
}

function length(xml: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`).exec(xml)![1]) * millimetresPerPoint
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const dotsPerInch = 150
const millimetresPerDot = 25.4 / dotsPerInch

interface Picture {
  width: number
  height: number
  dots: Uint8Array
}

/** A page in grey, a byte a dot. */
function picture(pdf: Uint8Array, page: number): Picture {
  const args = ['-f', `${page}`, '-l', `${page}`, '-r', `${dotsPerInch}`, '-gray', '-']
  const pgm = execFileSync('pdftoppm', args, { input: pdf, maxBuffer: 64 * 1024 * 1024 })
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40))!
  return { width: Number(width), height: Number(height), dots: pgm.subarray(header.length) }
}

/** Rows of dots without a gap, longer than any stroke of a letter. */
function rulesOf({ width, height, dots }: Picture): Rule[] {
  const rules: Rule[] = []
  for (let y = 0; y < height; y++) {
    for (let from = 0, to = 0; from < width; from = to + 1) {
      for (to = from; to < width && dots[y * width + to]! < 140; to++);
      const rule = { y: y * millimetresPerDot, from: from * millimetresPerDot, to: to * millimetresPerDot }
      if (rule.to - rule.from > 10) rules.push(rule)
    }
  }
  return rules
}
