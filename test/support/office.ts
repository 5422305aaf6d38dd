import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chooseFonts, vietnameseFonts } from '../../src/node/libreoffice/fonts.js'
import { findOffice, runOffice } from '../../src/node/libreoffice/office.js'
import { printDocx as print } from '../../src/node/libreoffice/print.js'
import { doan } from './docx-standard.js'

const program = findOffice()

export const hasOffice = program !== undefined && spawnSync('pdftotext', ['-v']).error === undefined

export interface Pdf {
  pages: Page[]
  fonts: string[]
  /** The horizontal lines drawn on a page, counted from 1. */
  rulesOn: (page: number) => Rule[]
}

/** What a PDF says of itself to a screen reader or a phone. */
export interface Structure {
  /** By the name that `pdfinfo` has for each: `Title`, `Tagged`. */
  facts: Record<string, string>
  language: string | undefined
  /** The elements of the structure tree in their order: `H1`, `P`, `TH`. */
  elements: string[]
  /** The outline's entries from top to bottom, however deep. */
  outline: string[]
}

export function structureOf(bytes: Uint8Array): Structure {
  const facts = run('pdfinfo', ['-'], bytes).matchAll(/^([^:\n]+): +(.*)$/gm)
  // It wants a name for its output also where it writes none.
  const xml = run('pdftohtml', ['-xml', '-i', '-stdout', '-', 'page'], bytes)
  return {
    facts: Object.fromEntries(Array.from(facts, ([, name, value]) => [name, value])),
    language: /\/Lang\(([^)]*)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
    elements: Array.from(run('pdfinfo', ['-struct', '-'], bytes).matchAll(/^ *([A-Z]\w*)/gm), ([, name]) => name!),
    outline: Array.from(xml.matchAll(/<item [^>]*>(.*?)<\/item>/g), ([, title]) => decode(title!)),
  }
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

export interface Line extends Box {
  /** Without spaces: where a font lacks a letter and another steps in, pdftotext sees a gap. */
  text: string
  words: Word[]
}

export interface Word extends Box {
  text: string
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export async function printDocx(bytes: Uint8Array): Promise<Pdf> {
  const [pdf] = await printAll([bytes])
  return pdf!
}

/** Word files as a clerk gets them printed, all in one run of LibreOffice. */
export async function printAll(documents: readonly Uint8Array[]): Promise<Pdf[]> {
  const { standIns } = chooseFonts([doan()], vietnameseFonts())
  const { pdfs, end } = await print(documents, { program: program!, standIns, limit: 300_000 })
  return pdfs.map((pdf, index) => {
    if (!pdf) throw new Error(`LibreOffice made no PDF of document ${index}: ${end}`)
    return readPdf(pdf)
  })
}

/** Word files opened in LibreOffice and saved again, in their order. */
export async function resaveAll(documents: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const names = documents.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes)
      return `${index}.docx`
    })
    const saved = join(folder, 'saved')
    const settings = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless']
    await runOffice(program!, [...settings, '--convert-to', 'docx', '--outdir', saved, ...names], folder, 300_000)
    return names.map((name) => readFileSync(join(saved, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function readPdf(bytes: Uint8Array): Pdf {
  return {
    pages: pagesOf(run('pdftotext', ['-bbox-layout', '-', '-'], bytes)),
    fonts: run('pdffonts', ['-'], bytes)
      .split('\n')
      .slice(2, -1)
      .map((line) => line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, '')),
    rulesOn: (page) => rulesOf(picture(bytes, page)),
  }
}

function run(command: string, args: string[], input: Uint8Array): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
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
      lines: page.split('<line ').slice(1).map(lineOf),
    }))
}

function lineOf(html: string): Line {
  const words = [...html.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
    ([, attributes, text]): Word => ({ text: decode(text!), ...boxOf(attributes!) }),
  )
  return { text: words.map(({ text }) => text).join(''), words, ...boxOf(html) }
}

function boxOf(html: string): Box {
  return {
    left: length(html, 'xMin'),
    right: length(html, 'xMax'),
    top: length(html, 'yMin'),
    bottom: length(html, 'yMax'),
  }
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
