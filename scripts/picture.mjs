// Makes the README's picture of a page: node scripts/picture.mjs, after npm run build. Takes LibreOffice and poppler.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const name = '2024-thang-cong-nhan'
const target = 'docs/images/2024-page-1.png'
const width = 900
const edge = 0x88

const folder = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
try {
  const build = ['bin/kehoach.js', 'build', `plans/${name}.yaml`, '--to', 'pdf', '--out-dir', folder]
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] })
  const page = ['-f', '1', '-l', '1', '-gray', '-scale-to-x', String(width), '-scale-to-y', '-1']
  writeFileSync(target, pngOf(execFileSync('pdftoppm', [...page, join(folder, `${name}.pdf`)], { maxBuffer: 1 << 26 })))
} finally {
  rmSync(folder, { recursive: true })
}

/** Sixteen greys are enough for letters, and half the bytes; the edge shows where the paper ends on a white page. */
function pngOf(pgm) {
  const [header, columns, lines] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40))
  const [wide, high] = [Number(columns), Number(lines)]
  const greyAt = (x, y) =>
    x <= 0 || y === 0 || x >= wide - 1 || y === high - 1 ? edge : pgm[header.length + y * wide + x]
  const rows = Array.from({ length: high }, (_, y) => {
    const pairs = Array.from({ length: Math.ceil(wide / 2) }, (_, i) => [greyAt(2 * i, y), greyAt(2 * i + 1, y)])
    return Buffer.from([0, ...pairs.map(([left, right]) => (left & 0xf0) | (right >> 4))])
  })
  const size = Buffer.alloc(8)
  size.writeUInt32BE(wide, 0)
  size.writeUInt32BE(high, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([4, 0, 0, 0, 0])])),
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
