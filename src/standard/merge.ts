/** `changes` over `base`: key by key where both have keys, else what `changes` has; lists are replaced whole. */
export function mergeValues(base: unknown, changes: unknown): unknown {
  if (!isKeyed(base) || !isKeyed(changes)) return changes
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(changes)) {
    merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value)
  }
  return Object.fromEntries(merged)
}

/** What of `values` is not in `base`, key by key where both have keys: merged over it, it gives `values` again. */
export function differences(values: unknown, base: unknown): unknown {
  if (!isKeyed(values) || !isKeyed(base)) return values
  const own = Object.entries(values).flatMap(([key, value]) => {
    if (!Object.hasOwn(base, key)) return [[key, value] as const]
    if (JSON.stringify(value) === JSON.stringify(base[key])) return []
    return [[key, differences(value, base[key])] as const]
  })
  return Object.fromEntries(own)
}

export function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
