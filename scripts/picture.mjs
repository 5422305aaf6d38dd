// Makes the pictures of README and guide: node scripts/picture.mjs, after npm run build. Takes LibreOffice and poppler.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const width = 900
const edge = 0x88

const folder = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
try {
  draw('plans/2024-thang-cong-nhan.yaml', 'docs/images/2024-page-1.png')
  const plan = readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8')
  const tables = join(folder, 'tables.yaml')
  const body = exampleBelow('**Bảng.**').replace(/^(?=.)/gm, '  ')
  writeFileSync(
    tables,
    plan.replace(/(?<=\nbody: \|\n)[\s\S]*?(?=\nrecipients:)/, () => body),
  )
  draw(tables, 'docs/images/bang.png', { top: 342, height: 208 })
} finally {
  rmSync(folder, { recursive: true })
}

/** The guide's example behind some words. */
function exampleBelow(words) {
  const guide = readFileSync('docs/huong-dan.md', 'utf8')
  return /```markdown\n([\s\S]*?)```/.exec(guide.slice(guide.indexOf(words)))[1]
}

/** The first page of a plan, or a strip of it. */
function draw(plan, target, { top = 0, height } = {}) {
  const build = ['bin/kehoach.js', 'build', plan, '--to', 'pdf', '--out-dir', folder]
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] })
  const strip = height === undefined ? [] : ['-x', '0', '-y', String(top), '-W', String(width), '-H', String(height)]
  const page = ['-f', '1', '-l', '1', '-gray', '-scale-to-x', String(width), '-scale-to-y', '-1', ...strip]
  const pdf = join(folder, `${basename(plan, '.yaml')}.pdf`)
  writeFileSync(target, pngOf(execFileSync('pdftoppm', [...page, pdf], { maxBuffer: 1 << 26 })))
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
