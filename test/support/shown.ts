import { type Line, type Look, textOfLines } from '../../src/text/terminal/line.js'

/** Lines as they are printed, without colours and not on GitHub unless told. */
export function shown(lines: readonly Line[], look: Partial<Look> = {}): string {
  return textOfLines(lines, { color: false, isGithub: false, ...look })
}
