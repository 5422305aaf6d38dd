import { printable } from '../text/terminal/display.js'

/** An argument as it is typed in a shell: as it is where that will do, else in quotes; `$'…'` holds what can't be typed. */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return /^[\p{L}\p{M}\p{N}_@+=:./\\-]+$/u.test(text) ? text : `"${text}"`
  if (/^[\p{L}\p{M}\p{N}_@%+:,./-]+$/u.test(text)) return text
  if (printable(text) === text) return `'${text.replaceAll("'", "'\\''")}'`
  return `$'${printable(text.replace(/[\\']/g, '\\$&'))}'`
}
