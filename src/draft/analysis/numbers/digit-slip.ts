/**
 * Whether `written` looks like `right` mistyped: a digit too many, too few or changed, one year or ten years off. Numbers
 * further apart than that were not meant to be the same.
 */
export function isSlip(written: number, right: number): boolean {
  const apart = Math.abs(written - right)
  if (apart === 1 || apart === 10) return true
  const [a, b] = [String(written), String(right)]
  if (a.length === b.length) return a.length > 1 && differences(a, b) === 1
  return isDigitMore(a, b) || isDigitMore(b, a)
}

/** `498` is `49` or `48` and a digit more. */
export function isDigitMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  return Array.from(long, (_, i) => long.slice(0, i) + long.slice(i + 1)).includes(short)
}

function differences(a: string, b: string): number {
  return Array.from(a).filter((digit, i) => digit !== b[i]).length
}
