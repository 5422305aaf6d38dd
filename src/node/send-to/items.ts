import { joined, u16, u32, utf16, zeros } from './bytes.js'

// {20D04FE0-3AEA-1069-A2D8-08002B30309D}
const myComputer = [0xe0, 0x4f, 0xd0, 0x20, 0xea, 0x3a, 0x69, 0x10, 0xa2, 0xd8, 0x08, 0x00, 0x2b, 0x30, 0x30, 0x9d]
const [folder, file] = [
  { type: 0x31, attributes: 0x10 },
  { type: 0x32, attributes: 0x20 },
] as const

/**
 * What the shell of Windows calls the parts of a path by, My Computer and the drive first. [MS-SHLLINK] leaves them to the shell;
 * they stand here as libfwsi describes them ("Windows Shell Item format": root folder, volume, file entry with the extension
 * block 0xbeef0004 of version 3, which every Windows since XP reads). Sizes and times are left open.
 */
export function itemsOf(path: string): Uint8Array[] {
  const [drive = '', ...names] = path.split('\\')
  const volume = joined(
    [0x2f],
    Array.from(`${drive.toUpperCase()}\\`, (sign) => sign.charCodeAt(0)),
    zeros(19),
  )
  const entries = names.map((name, index) => entryOf(name, index === names.length - 1 ? file : folder))
  return [joined([0x1f, 0x50], myComputer), volume, ...entries].map(sized)
}

function sized(item: Uint8Array): Uint8Array {
  return joined(u16(item.length + 2), item)
}

function entryOf(name: string, { type, attributes }: typeof folder | typeof file): Uint8Array {
  // Stands for the name of eight and three letters, which only the disk knows.
  const short = name.replace(/[^ -~]/g, '_')
  const head = joined(
    [type, 0],
    u32(0),
    u32(0),
    u16(attributes),
    Buffer.from(short),
    zeros(short.length % 2 === 0 ? 2 : 1),
  )
  const long = joined(utf16(name), zeros(2))
  const size = 20 + long.length + 2
  const block = joined(u16(size), u16(3), u32(0xbeef0004), u32(0), u32(0), u16(0x14), u16(0), long)
  // Its own place in the item stands at the end of the block.
  return joined(head, block, u16(head.length + 2))
}
