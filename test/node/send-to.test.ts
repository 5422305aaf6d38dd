import { describe, expect, test } from 'vitest'
import { isDescribed, linkBytes } from '../../src/node/send-to/link.js'

const description = 'kehoach: soát dự thảo'

/** What a shortcut says, read as [MS-SHLLINK] and libfwsi's description of shell items tell. */
function read(bytes: Uint8Array) {
  const link = Buffer.from(bytes)
  expect(link.subarray(0, 20).toString('hex')).toBe('4c0000000114020000000000c000000000000046')
  const flags = link.readUInt32LE(20)
  let at = 76
  const items: string[] = []
  if (flags & 0x1) {
    const end = at + 2 + link.readUInt16LE(at)
    for (at += 2; link.readUInt16LE(at) > 0; at += link.readUInt16LE(at)) {
      items.push(itemOf(link.subarray(at, at + link.readUInt16LE(at))))
    }
    at += 2
    expect(at).toBe(end)
  }
  const strings: string[] = []
  for (const flag of [0x4, 0x8, 0x10, 0x20, 0x40]) {
    if (!(flags & flag)) continue
    const length = link.readUInt16LE(at)
    strings.push(link.subarray(at + 2, at + 2 + 2 * length).toString('utf16le'))
    at += 2 + 2 * length
  }
  expect([link.readUInt32LE(at), link.readUInt32LE(at + 4)]).toEqual([0x314, 0xa0000001])
  const narrow = link.subarray(at + 8, at + 268).toString('latin1')
  const wide = link.subarray(at + 268, at + 788).toString('utf16le')
  expect([link.readUInt32LE(at + 788), link.length]).toEqual([0, at + 792])
  // LinkInfo is not there, texts are UTF-16, the path is to be expanded.
  expect([flags & 0x2, flags & 0x80, flags & 0x200]).toEqual([0, 0x80, 0x200])
  return { items, strings, narrow: narrow.replace(/\0+$/, ''), wide: wide.replace(/\0+$/, '') }
}

function itemOf(item: Buffer): string {
  const type = item[2]!
  if (type === 0x1f) return item.subarray(4, 20).toString('hex')
  if (type === 0x2f) return item.toString('latin1', 3).replace(/\0+$/, '')
  const block = item.readUInt16LE(item.length - 2)
  expect([block % 2, item.readUInt16LE(block), item.readUInt32LE(block + 4)]).toEqual([
    0,
    item.length - block,
    0xbeef0004,
  ])
  // The block says where the long name begins in it.
  const name = item.subarray(block + item.readUInt16LE(block + 16), item.length - 2).toString('utf16le')
  const short = item.toString('latin1', 14).split('\0', 1)[0]!
  expect(short).toMatch(/^[ -~]+$/)
  expect(name).toMatch(/^[^\0]+\0$/)
  return `${type === 0x31 ? 'folder' : 'file'} ${name.slice(0, -1)}`
}

describe('a shortcut', () => {
  const computer = 'e04fd020ea3a6910a2d808002b30309d'

  test('names the program as the shell does, and as a path', () => {
    const target = 'd:\\Chương trình & (mới)\\Văn thư 1\\kehoach.exe'
    const link = linkBytes({ target, description, arguments: '"D:\\kế hoạch.js"' })
    expect(read(link)).toEqual({
      items: [computer, 'D:\\', 'folder Chương trình & (mới)', 'folder Văn thư 1', 'file kehoach.exe'],
      strings: [description, '"D:\\kế hoạch.js"'],
      ...{ narrow: '', wide: target },
    })
  })

  test.each(['C:\\a\\kehoach.exe', 'C:\\kehoach.exe', 'C:\\ab\\kehoach-1.exe'])('to %s', (target) => {
    const { items, narrow } = read(linkBytes({ target, description }))
    expect(
      items
        .slice(1)
        .join('\\')
        .replaceAll(/(?:folder|file) |\\(?=\\)/g, ''),
    ).toBe(target)
    expect(narrow).toBe(target)
  })

  test('to a program on a share has its path alone', () => {
    const target = '\\\\may-chu\\chung\\kehoach.exe'
    expect(read(linkBytes({ target, description }))).toEqual({
      ...{ items: [], strings: [description], narrow: target, wide: target },
    })
  })

  test('is told from another', () => {
    const link = linkBytes({ target: 'C:\\a.exe', description })
    expect(isDescribed(link, description)).toBe(true)
    expect(isDescribed(linkBytes({ target: 'C:\\a.exe', description: 'Ghi chú' }), description)).toBe(false)
    expect(isDescribed(new Uint8Array(), description)).toBe(false)
  })
})
