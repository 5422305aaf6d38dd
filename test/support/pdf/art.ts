import { type Box, millimetresPerPoint, poppler } from './poppler.js'

/** A drawn horizontal line; `y` is its middle. */
export interface Rule {
  y: number
  from: number
  to: number
  /** How thick. */
  weight: number
  color: string
}

export interface Art {
  /** Drawn lines and thin filled boxes that lie, from the top down; those that meet end to end are one. */
  rules: Rule[]
  /** The same that stand: `y` is where across, `from` and `to` where down. */
  uprights: Rule[]
  /** Where each letter stands on its line. */
  letters: { x: number; baseline: number }[]
}

/** The horizontal lines of a page longer than any stroke of a letter. */
export function rulesOf(pdf: Uint8Array, page: number): Rule[] {
  return artOf(pdf, page).rules.filter(({ from, to }) => to - from > 10)
}

/** All that is drawn on a page, counted from 1; lengths in millimetres. */
export function artOf(pdf: Uint8Array, page: number): Art {
  const pages = known.get(pdf) ?? new Map<number, Art>()
  known.set(pdf, pages)
  const art = pages.get(page) ?? readArt(pdf, page)
  pages.set(page, art)
  return art
}

const known = new WeakMap<Uint8Array, Map<number, Art>>()

function readArt(pdf: Uint8Array, page: number): Art {
  const args = ['-svg', '-noshrink', '-nocenter', '-f', `${page}`, '-l', `${page}`, '-', '-']
  const svg = poppler('pdftocairo', args, pdf)
  // Above are the shapes of letters and what clips.
  const drawn = svg.slice(svg.indexOf('</defs>'))
  const shapes = [
    ...drawn.matchAll(/<path style="([^"]*)" d="([^"]*)"(?: transform="matrix\(([^)]*)\)")?\/>/g),
  ].flatMap(([, style, path, matrix]) => shapesOf(style!, path!, matrix))
  return {
    rules: joined(shapes.filter(({ bottom, top }) => bottom - top < thin).map(asRule)),
    uprights: joined(shapes.filter(({ left, right }) => right - left < thin).map((box) => asRule(turned(box)))),
    letters: [...drawn.matchAll(/<use [^>]*x="([-\d.]+)" y="([-\d.]+)"\/>/g)].map(([, x, y]) => ({
      x: Number(x) * millimetresPerPoint,
      baseline: Number(y) * millimetresPerPoint,
    })),
  }
}

/** In millimetres: thicker ones are areas. */
const thin = 1

interface Shape extends Box {
  color: string
}

function shapesOf(style: string, path: string, matrix = '1,0,0,1,0,0'): Shape[] {
  const isStroke = style.includes('fill:none')
  const color = new RegExp(`${isStroke ? 'stroke' : 'fill'}:(rgb\\([^)]*\\))`).exec(style)?.[1]
  if (color === undefined || color === 'rgb(100%,100%,100%)') return []
  const [a, b, c, d, e, f] = matrix.split(',').map(Number) as [number, number, number, number, number, number]
  const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => {
    const [across, down] = [Number(x), Number(y)]
    return [(a * across + c * down + e) * millimetresPerPoint, (b * across + d * down + f) * millimetresPerPoint]
  })
  if (!isStroke) return [{ ...around(points), color }]
  const pen = Number(/stroke-width:([\d.]+)/.exec(style)?.[1] ?? 1) * Math.abs(a) * millimetresPerPoint
  return points.slice(1).map((point, index) => ({ ...widened(around([points[index]!, point]), pen / 2), color }))
}

type Point = readonly [across: number, down: number]

function around(points: readonly Point[]): Box {
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

/** A stroke is as thick as its pen, across its own way. */
function widened({ left, right, top, bottom }: Box, half: number): Box {
  const isFlat = bottom - top < right - left
  return isFlat
    ? { left, right, top: top - half, bottom: bottom + half }
    : { left: left - half, right: right + half, top, bottom }
}

function asRule({ left, right, top, bottom, color }: Shape): Rule {
  return { y: (top + bottom) / 2, from: left, to: right, weight: bottom - top, color }
}

function turned({ left, right, top, bottom, color }: Shape): Shape {
  return { left: top, right: bottom, top: left, bottom: right, color }
}

/** Pieces of one line, drawn again or end to end, as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => rounded(a.y) - rounded(b.y) || a.from - b.from)
  const whole: Rule[] = []
  for (const rule of sorted) {
    const last = whole.at(-1)
    const isSame = last && rounded(last.y) === rounded(rule.y) && last.color === rule.color
    if (isSame && rule.from <= last.to + 0.5) last.to = Math.max(last.to, rule.to)
    else whole.push({ ...rule })
  }
  return whole
}

/** To a fifth of a millimetre: borders of neighbouring cells differ by less. */
function rounded(y: number): number {
  return Math.round(y * 5)
}
