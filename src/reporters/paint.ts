const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], cyan: [36, 39] } as const

export type Color = keyof typeof codes
export type Paint = (color: Color, text: string) => string

/** Colours for a terminal, or none at all. */
export function painter(color: boolean): Paint {
  return color ? (name, text) => `\u001b[${codes[name][0]}m${text}\u001b[${codes[name][1]}m` : (_, text) => text
}
