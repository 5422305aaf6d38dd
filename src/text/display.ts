// Columns of a terminal: marks that sit on a letter take none, East Asian letters and pictures take two.
const zero = /\p{M}|[\u200b-\u200d\u2060\ufeff]/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{RI}/u

export function columnsOf(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1
  return zero.test(character) ? 0 : wide.test(character) ? 2 : 1
}

export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** As much space as a text takes, with its tabs, so that what follows stands under what follows the text. */
export function spaceOf(text: string): string {
  let space = ''
  for (const character of text) space += character === '\t' ? '\t' : ' '.repeat(columnsOf(character))
  return space
}

// Control characters would drive the terminal, and those of writing direction would turn a line around.
const unsafe = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Text from a file, harmless in a terminal: each control character as a picture of itself, tabs as they are. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0)
    if (character === '\t') return character
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
