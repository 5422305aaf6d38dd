import { execFileSync } from 'node:child_process'
import { installHint } from '../libreoffice/install-hint.js'
import { codeOf } from '../usage.js'

// Of the longer side of a page in pixels: A4 at 96 dots an inch, and a sheet of any size no larger.
const longestSide = 1123

// In milliseconds; a page takes less than one second.
const limit = 20_000

/** The first pages of a PDF as PNG, in their order, drawn by poppler; where that can't be done, why the rest is missing. */
export function drawPages(pdf: Uint8Array, count: number): { pictures: Uint8Array[]; problem?: string } {
  const pictures: Uint8Array[] = []
  for (let page = 1; page <= count; page++) {
    const picture = drawPage(pdf, page)
    if (typeof picture === 'string') return { pictures, problem: picture }
    pictures.push(picture)
  }
  return { pictures }
}

function drawPage(pdf: Uint8Array, page: number): Uint8Array | string {
  const wanted = ['-f', `${page}`, '-l', `${page}`, '-singlefile', '-scale-to', `${longestSide}`]
  const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore']
  try {
    const given = { input: pdf, stdio, timeout: limit, maxBuffer: mostBytes }
    const picture = execFileSync('pdftoppm', ['-png', ...wanted, '-'], given)
    return picture.toString('latin1', 1, 4) === 'PNG' ? picture : undrawn
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? `máy chưa cài pdftoppm. ${installHint('pictures')}` : undrawn
  }
}

const undrawn = 'pdftoppm không vẽ được.'

// Three bytes a pixel, and room for what PNG adds.
const mostBytes = longestSide * longestSide * 3 + 1_000_000
