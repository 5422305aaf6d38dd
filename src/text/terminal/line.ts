import { codeOf, printable } from './display.js'

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], cyan: [36, 39] } as const

export type Color = keyof typeof codes

/** Words in a colour, where there are colours. */
export interface Painted {
  color: Color
  text: string
}

/** A line of a file for programs, such as of a diff: its tabs stay, and the carriage return at its end. */
export interface Verbatim {
  verbatim: string
}

/** A workflow command of GitHub Actions, of which whoever makes it has escaped all that is not his own. */
export interface Command {
  command: string
}

/**
 * One line of what the program says. Line breaks and colours stand beside texts, never in them: so whatever a text from a
 * plan, a draft, a path or an option holds, it is shown as a part of its line.
 */
export type Line = string | readonly (string | Painted)[] | Verbatim | Command

export interface Look {
  color: boolean
  /** The text is read by GitHub Actions, which obeys lines of some forms. */
  isGithub: boolean
}

export function paint(color: Color, text: string): Painted {
  return { color, text }
}

/** Lines as they leave the program, to a terminal, a log or a file: nothing that it says goes another way. */
export function textOfLines(lines: readonly Line[], { color, isGithub }: Look): string {
  const shown = (line: Line) => {
    if (isCommand(line)) return withoutOlder(printable(line.command))
    const text = shownText(line, color)
    return isGithub ? disarmed(text) : text
  }
  return lines.map((line) => `${shown(line)}\n`).join('')
}

function isCommand(line: Line): line is Command {
  return typeof line === 'object' && 'command' in line
}

function shownText(line: Exclude<Line, Command>, color: boolean): string {
  if (typeof line === 'string') return printable(line)
  if ('verbatim' in line) return line.verbatim.replace(/[^\t\r]+|\r(?!$)/g, (part) => printable(part))
  return line.map((part) => (typeof part === 'string' ? printable(part) : painted(part, color))).join('')
}

function painted({ color, text }: Painted, isColored: boolean): string {
  const [on, off] = codes[color]
  return isColored ? `\u001b[${on}m${printable(text)}\u001b[${off}m` : printable(text)
}

// `::name …::` at the start of a line and, in the older form, `##[name …]` anywhere in it (actions/runner, ActionCommand.cs).
// The runner compares as people do, for whom characters that are not seen are not there.
const newer = /^[\s\p{Cf}\p{DI}]*:(?=[\p{Cf}\p{DI}]*:)/u
const older = /#(?=[\p{Cf}\p{DI}]*#[\p{Cf}\p{DI}]*\[)/gu

/** A line that GitHub Actions shows and does not obey. */
export function disarmed(text: string): string {
  return withoutOlder(text.replace(newer, (start) => start.slice(0, -1) + codeOf(':')))
}

function withoutOlder(text: string): string {
  return text.replace(older, codeOf('#'))
}
