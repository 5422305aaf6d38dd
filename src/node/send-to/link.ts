import { joined, u16, u32, utf16, zeros } from './bytes.js'
import { itemsOf } from './items.js'

/** A shortcut of Windows to a program. */
export interface Shortcut {
  /** The program's whole path, of 259 letters at most: `C:\…\kehoach.exe` or `\\may-chu\chung\kehoach.exe`. */
  target: string
  /** What it is started with, before what is dropped on it. */
  arguments?: string
  /** Shown when the mouse rests on it. */
  description: string
}

// [MS-SHLLINK] 2.1
const flags = { items: 0x1, name: 0x4, arguments: 0x20, unicode: 0x80, expanded: 0x200 }
const classId = [0x01, 0x14, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]
const [archive, showNormal] = [0x20, 1]

/**
 * The bytes of a .lnk by [MS-SHLLINK], written here because what Windows offers for it needs native code, or PowerShell or a
 * script, which offices forbid. The program stands in it as the shell names it, where it lies on a drive, and as a path. The part
 * LinkInfo is left out: its path has only the letters of one code page for those who don't read its newer form.
 */
export function linkBytes({ target, arguments: words, description }: Shortcut): Uint8Array {
  const isOnDrive = /^[a-z]:\\/i.test(target)
  const flag =
    flags.name |
    flags.unicode |
    flags.expanded |
    (isOnDrive ? flags.items : 0) |
    (words === undefined ? 0 : flags.arguments)
  return joined(
    ...[u32(0x4c), classId, u32(flag), u32(archive), zeros(24), u32(0), u32(0), u32(showNormal), zeros(12)],
    ...(isOnDrive ? [itemList(target)] : []),
    described(description),
    ...(words === undefined ? [] : [described(words)]),
    expandedPath(target),
    u32(0),
  )
}

/** Whether a shortcut says that of itself. */
export function isDescribed(link: Uint8Array, description: string): boolean {
  return Buffer.from(link).includes(Buffer.from(described(description)))
}

/** 2.2 */
function itemList(target: string): Uint8Array {
  const items = joined(...itemsOf(target), u16(0))
  return joined(u16(items.length), items)
}

/** 2.4 */
function described(text: string): Uint8Array {
  return joined(u16(text.length), utf16(text))
}

/** 2.5.4: the path once in ASCII, where it is that, and once in all letters. */
function expandedPath(target: string): Uint8Array {
  const narrow = /^[ -~]*$/.test(target) ? Buffer.from(target) : zeros(0)
  const wide = utf16(target)
  return joined(u32(0x314), u32(0xa0000001), narrow, zeros(260 - narrow.length), wide, zeros(520 - wide.length))
}
