/** Little-endian, as Windows writes numbers. */
export function u16(number: number): Uint8Array {
  return Uint8Array.of(number & 0xff, (number >> 8) & 0xff)
}

export function u32(number: number): Uint8Array {
  return joined(u16(number & 0xffff), u16(number >>> 16))
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

export function zeros(count: number): Uint8Array {
  return new Uint8Array(count)
}

export function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
