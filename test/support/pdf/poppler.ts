import { execFileSync } from 'node:child_process'

/** Lengths in millimetres from the top left corner of a page. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const millimetresPerPoint = 25.4 / 72

/** What a program of poppler answers. */
export function poppler(command: string, args: string[], input: Uint8Array): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  })
}

/** Text of XML as it reads, with plain blanks and hyphens in place of those that do not break. */
export function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
}
