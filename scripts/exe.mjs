// Makes the program one file, for machines without Node: build/exe/kehoach.exe for Windows and build/exe/kehoach for Linux,
// both x64; or in another folder, if one is named. `npm run exe` builds first. The same sources give the same bytes. Runs on Linux x64, where one of the two Nodes
// can compile what both start with.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { makeBlob } from './exe/blob.mjs'
import { withNote } from './exe/elf.mjs'
import { fetchNode } from './exe/nodes.mjs'
import { withResource } from './exe/pe.mjs'

const nodes = 'build/nodes'
const [, , target = 'build/exe'] = process.argv
// Both are names that Node looks for (src/node_sea.cc); the second, once, says that there is a blob.
const resource = 'NODE_SEA_BLOB'
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

if (process.platform !== 'linux' || process.arch !== 'x64') {
  throw new Error('npm run exe runs on Linux x64: the Node that becomes the executable there makes parts of both.')
}
const [windows, linux] = ['windows', 'linux'].map((system) => fetchNode(system, nodes))
mkdirSync(target, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'kehoach-exe-'))
const blob = makeBlob(linux, work)
rmSync(work, { recursive: true })
const icon = readFileSync('scripts/exe/icon.ico')
const about = { version: manifest.version, description: 'kehoach – soạn và soát kế hoạch', icon }
write('kehoach.exe', withResource(fused(windows.binary), resource, blob, about))
write('kehoach', withNote(fused(linux.binary), resource, blob))

function fused(binary) {
  const bytes = readFileSync(binary)
  const at = bytes.indexOf(`${fuse}:0`)
  if (at === -1 || bytes.includes(`${fuse}:0`, at + 1)) throw new Error(`${binary} can't hold a program.`)
  bytes.write('1', at + fuse.length + 1)
  return bytes
}

function write(name, bytes) {
  const file = join(target, name)
  writeFileSync(file, bytes)
  chmodSync(file, 0o755)
  const sum = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(`${file}.sha256`, `${sum}  ${name}\n`)
  console.log(`${sum}  ${file}  ${(bytes.length / 1e6).toFixed(1)} MB`)
}
