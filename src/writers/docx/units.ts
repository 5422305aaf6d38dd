// Word counts lengths in twentieths of a point (DXA) and letters in half points.

export function dxa(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

export function twips(points: number): number {
  return Math.round(points * 20)
}

export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Widths side by side, each rounded so that together they are exactly as wide as the whole rounded. */
export function grid(widths: readonly number[]): number[] {
  let end = 0
  let edge = 0
  return widths.map((width) => {
    end += width
    const start = edge
    edge = dxa(end)
    return edge - start
  })
}
