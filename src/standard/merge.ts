/** `changes` over `base`: key by key where both have keys, else what `changes` has; lists are replaced whole. */
export function mergeValues(base: unknown, changes: unknown): unknown {
  if (!isKeyed(base) || !isKeyed(changes)) return changes
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(changes)) {
    merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value)
  }
  return Object.fromEntries(merged)
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
