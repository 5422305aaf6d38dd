/**
 * What a person must decide before a plan is signed: `# kiểm tra: …` on a line of its own in YAML, `<!-- kiểm tra: … -->` in a
 * body. Neither is printed; `lint` tells of each.
 */
const word = 'kiểm tra:'

/** The group is what is to be decided. */
export const bodyMark = /<!--[ \t]*kiểm tra:((?:(?!-->|<!--)[^\n])*?)-->/gu
export const lineMark = /^#+[ \t]*kiểm tra:(.*)$/u

export function lineMarkOf(said: string): string {
  return `# ${word} ${oneLineOf(said)}`
}

export function bodyMarkOf(said: string): string {
  return `<!-- ${word} ${oneLineOf(said).replace(/<!--|-->/g, '')} -->`
}

function oneLineOf(said: string): string {
  return said.replace(/\s+/g, ' ').trim()
}
