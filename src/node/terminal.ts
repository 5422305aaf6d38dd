import { printable } from '../text/terminal/display.js'
import type { Line, Look } from '../text/terminal/line.js'
import { textOfLines } from '../text/terminal/line.js'

/** Whether a log of GitHub Actions is written. */
export function isOnGithub(): boolean {
  return process.env.GITHUB_ACTIONS === 'true'
}

/** Says lines on standard output or standard error. Nothing else in the program writes there: a test holds it. */
export function print(stream: NodeJS.WriteStream, lines: readonly Line[]): void {
  if (lines.length > 0) stream.write(textOfLines(lines, { color: hasColor(stream), isGithub: isOnGithub() }))
}

/** The same lines for a file. */
export function fileText(lines: readonly Line[]): string {
  const look: Look = { color: false, isGithub: isOnGithub() }
  return textOfLines(lines, look)
}

/** Puts a text in the place of the terminal's last line; an empty one wipes it. */
export function printStatus(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`\r\u001b[K${printable(text)}`)
}

/** Colour on a terminal only, unless `NO_COLOR` or `FORCE_COLOR` says otherwise (no-color.org, force-color.org). */
function hasColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true
}
