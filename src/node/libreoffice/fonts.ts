import { execFileSync } from 'node:child_process'
import type { Standard } from '../../standard/standard.js'

export type Fonts = Pick<Standard, 'font' | 'substitutes'>

/**
 * The fonts of this machine that have the letters of Vietnamese, unknown where nothing can tell. Windows and macOS are
 * not asked: LibreOffice brings its own fonts along there.
 */
export function vietnameseFonts(): Set<string> | undefined {
  if (process.platform === 'win32' || process.platform === 'darwin') return undefined
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
    const list = execFileSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8', stdio, timeout: 20_000 })
    return new Set(list.split(/[,\n]/).map((name) => name.trim()))
  } catch {
    return undefined
  }
}

/** The font that a standard's pages can be set in: its own, or the first that is as wide. */
export function fontFor({ font, substitutes }: Fonts, installed: ReadonlySet<string>): string | undefined {
  return [font, ...substitutes].find((name) => installed.has(name))
}

export function fontMissing({ font, substitutes }: Fonts): string {
  return `chưa có phông ${font}, cũng không có phông tiếng Việt nào cùng bề rộng chữ (${substitutes.join(', ')})`
}

/** What stands in for the fonts of some standards, and those that nothing can stand in for. */
export function chooseFonts(asked: readonly Fonts[], installed: ReadonlySet<string> | undefined) {
  const standIns = new Map<string, string>()
  const missing: Fonts[] = []
  const byFont = new Map(asked.map((fonts) => [fonts.font, fonts]))
  if (!installed) return { standIns, missing }
  for (const fonts of byFont.values()) {
    const chosen = fontFor(fonts, installed)
    if (chosen === undefined) missing.push(fonts)
    else if (chosen !== fonts.font) standIns.set(fonts.font, chosen)
  }
  return { standIns, missing }
}
