/** What acts on a terminal or in a log of GitHub Actions, and what a name of a file may hold of it. */
export const hostile =
  '\n::error::x\r##[error]y\u001b[2J\u009b31m\u0007\u007f\u202e\u2066\u2028 ::set-output name=a::b\n##[stop-commands]z'

// All control characters but the line break that ends a line, and what turns or breaks lines.
const acting = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/gu
const ownColors = new RegExp(`${String.fromCharCode(27)}\\[(?:1|2|22|31|33|34|36|39)m`, 'g')

/** What of a text would act on a terminal; our own colours aside. */
export function actingIn(text: string): string[] {
  return text.replace(ownColors, '').match(acting) ?? []
}

// Made by the reporter, and nothing else.
const ours = /^::(?:error|warning|notice) file=[^:]*,title=[a-z-]+::(?!.*##\[)/

/** Lines that the runner of GitHub Actions would take for commands (actions/runner, ActionCommand.cs), our own aside. */
export function commandsIn(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[\p{Cf}\p{DI}]/gu, ''))
  return lines.filter((line) => !ours.test(line) && (line.trimStart().startsWith('::') || line.includes('##[')))
}
