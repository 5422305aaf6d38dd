// Word counts lengths in twentieths of a point (DXA, twips) and letters in half points.

export function dxa(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

export function millimetres(dxa: number): number {
  return (dxa * 25.4) / 1440
}

/** Drawings are measured in EMU. */
export function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000)
}

export function twips(points: number): number {
  return Math.round(points * 20)
}

export function halfPoints(points: number): number {
  return Math.round(points * 2)
}
