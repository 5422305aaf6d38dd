/** Reads when first asked, and then tells the same again. */
export function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}

/** Reads each thing when first asked of it. */
export function onceEach<K, V>(read: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined || known.has(of)) return found as V
    const value = read(of)
    known.set(of, value)
    return value
  }
}
