// Draws icon.ico of icon.svg, with the sizes that Windows shows: node scripts/exe/icon.mjs (takes chromium)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const home = 'scripts/exe'
const sizes = [16, 20, 24, 32, 48, 64, 256]

const folder = mkdtempSync(join(tmpdir(), 'kehoach-icon-'))
writeFileSync(`${home}/icon.ico`, iconFile(sizes.map((size) => ({ size, png: draw(size) }))))
rmSync(folder, { recursive: true })

function draw(size) {
  const svg = readFileSync(`${home}/icon.svg`, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `)
  const [page, picture] = ['page.html', `${size}.png`].map((name) => join(folder, name))
  writeFileSync(page, `<body style="margin:0;background:transparent">${svg}`)
  const look = ['--headless', '--no-sandbox', '--default-background-color=00000000', '--hide-scrollbars']
  execFileSync('chromium', [...look, `--window-size=${size},${size}`, `--screenshot=${picture}`, page], {
    stdio: 'pipe',
  })
  return readFileSync(picture)
}

/** Pictures as PNG, which Windows takes since Vista. */
function iconFile(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
