// Makes the pictures of README and guide: node scripts/picture.mjs, after npm run build, with the names
// of those to draw, or all. Takes LibreOffice, poppler and Chromium.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { guidePictures, pictureBeside, strips } from './guide-pictures.mjs'
import { reviewPdf } from './review-pdf.mjs'

const width = 900
const gap = 8
const white = 0xff
const edge = 0x88

const folder = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
try {
  if (isWanted('2024-page-1.png')) draw('plans/2024-thang-cong-nhan.yaml', 'docs/images/2024-page-1.png')
  mkdirSync(join(folder, 'hinh'))
  for (const { image, plan, pictures, mark, reviewed } of guidePictures().filter(({ image }) => isWanted(image))) {
    const file = join(folder, reviewed ? 'KH Tháng Công nhân.yaml' : image.replace('.png', '.yaml'))
    writeFileSync(file, plan)
    for (const picture of pictures) writeFileSync(join(folder, picture), pictureBeside())
    const target = `docs/images/${image}`
    if (reviewed) drawPages(reviewPdf(file, folder, reviewed), target, strips[image], mark)
    else draw(file, target, strips[image], mark)
  }
} finally {
  rmSync(folder, { recursive: true })
}

function isWanted(image) {
  const wanted = process.argv.slice(2)
  return wanted.length === 0 || wanted.includes(image)
}

/** The first page of a plan, or strips of its pages below one another. */
function draw(plan, target, parts = [{ page: 1 }], mark) {
  const build = ['bin/kehoach.js', 'build', plan, '--to', 'pdf', '--out-dir', folder]
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] })
  drawPages(join(folder, `${basename(plan, '.yaml')}.pdf`), target, parts, mark)
}

function drawPages(pdf, target, parts, mark) {
  const between = Array.from({ length: gap }, () => new Uint8Array(width).fill(white))
  const lines = parts.flatMap((part, index) => [...(index > 0 ? between : []), ...stripOf(pdf, part)])
  writeFileSync(target, pngOf(lines, mark))
}

/** Lines of grey; the edge shows where the paper ends on a white page. */
function stripOf(pdf, { page, top = 0, height }) {
  const strip = height === undefined ? [] : ['-x', '0', '-y', top, '-W', width, '-H', height]
  const options = ['-f', page, '-l', page, '-gray', '-scale-to-x', width, '-scale-to-y', -1, ...strip].map(String)
  const pgm = execFileSync('pdftoppm', [...options, pdf], { maxBuffer: 1 << 26 })
  const [header, columns, lines] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40))
  const [wide, high] = [Number(columns), Number(lines)]
  return Array.from({ length: high }, (_, y) => {
    const line = pgm.subarray(header.length + y * wide, header.length + (y + 1) * wide)
    line.fill(edge, y % (high - 1) === 0 ? 0 : wide - 1)
    line[0] = edge
    return line
  })
}

/** Sixteen greys are enough for letters, and half the bytes. */
function pngOf(lines, mark) {
  const rows = lines.map((line) => {
    const pairs = Array.from({ length: width / 2 }, (_, i) => (line[2 * i] & 0xf0) | (line[2 * i + 1] >> 4))
    return Buffer.from([0, ...pairs])
  })
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(lines.length, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([4, 0, 0, 0, 0])])),
    ...(mark ? [chunk('tEXt', Buffer.from(mark, 'latin1'))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(content), 4)
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)])
}
