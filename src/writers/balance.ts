import type { Inline, Paragraph } from '../document/document.js'
import type { Style } from '../standard/standard.js'
import { widthOf } from './measure.js'

/** A paragraph's inlines, broken evenly into lines where its style asks for it and they don't fit on one. */
export function balanced({ inlines }: Paragraph, style: Style, available: number): readonly Inline[] {
  const [only] = inlines
  if (!style.balance || inlines.length !== 1 || only?.type !== 'text') return inlines
  const lines = breakEvenly(only.text, style, available)
  return lines.flatMap((text, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), { ...only, text }])
}

/** The fewest lines that fit, the longest of them as short as can be. */
export function breakEvenly(text: string, style: Style, available: number): string[] {
  const pieces = piecesOf(text)
  const count = Math.ceil(widthOf(text, style) / available)
  for (let lines = Math.min(count, pieces.length); lines < pieces.length; lines++) {
    const best = narrowest(pieces, lines, style)
    if (widest(best, style) <= available) return best
  }
  return pieces.length <= 1 || count <= 1 ? [text] : pieces
}

/** Words, except that a dash between two of them (`DÂN - CHÍNH - ĐẢNG`) holds both. */
function piecesOf(text: string): string[] {
  return text.match(/\S+(?: [-–] \S+)*/g) ?? []
}

function narrowest(pieces: readonly string[], lines: number, style: Style): string[] {
  if (lines <= 1) return [pieces.join(' ')]
  let best: string[] = []
  for (let first = 1; first <= pieces.length - lines + 1; first++) {
    const candidate = [pieces.slice(0, first).join(' '), ...narrowest(pieces.slice(first), lines - 1, style)]
    if (best.length === 0 || widest(candidate, style) < widest(best, style)) best = candidate
  }
  return best
}

function widest(lines: readonly string[], style: Style): number {
  return Math.max(...lines.map((line) => widthOf(line, style)))
}
