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

/** As much space as a text takes, so that what follows stands under what follows the text. */
export function spaceOf(text: string): string {
  return ' '.repeat(displayWidth(text))
}

// Control characters would drive a terminal or begin a line; the others turn the order of letters around.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/gu

const named: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Text from anywhere as a part of one line, harmless wherever it is read: what would act instead of show is escaped. */
export function printable(text: string, write = escapeOf): string {
  return text.replace(unsafe, write)
}

function escapeOf(character: string): string {
  return named[character] ?? codeOf(character)
}

/** As JSON, YAML and JavaScript write a character. */
export function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
