import type { Rule } from '../../../test/support/pdf/art.js'
import type { Seen } from '../../../test/support/pdf/looks.js'
import type { Print } from '../print.js'
import type { LayoutRule } from '../rule.js'
import { middleOf } from './place.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>

/** How far below the letters of a line its rule is drawn, in millimetres. */
export function ruleDistance(pattern: RegExp): Measures {
  return { page: (print) => withRule(print, pattern, ({ y }, { baseline }) => y - baseline) }
}

/** How long the rule below a line is, in parts of the line. */
export function ruleRatio(pattern: RegExp): Measures {
  return { page: (print) => withRule(print, pattern, ({ from, to }, { left, right }) => (to - from) / (right - left)) }
}

/** In millimetres. */
export function ruleLength(pattern: RegExp): Measures {
  return { page: (print) => withRule(print, pattern, ({ from, to }) => to - from) }
}

function withRule(print: Print, pattern: RegExp, measure: (rule: Rule, line: Seen) => number): number {
  const line = print.line(pattern)
  const rule = print
    .art(line.page)
    .rules.filter(({ from, to }) => Math.abs((from + to) / 2 - middleOf(line)) < 3)
    .find(({ y }) => y > line.baseline && y < line.baseline + 8)
  if (!rule) throw new Error(`no rule below ${pattern}`)
  return measure(rule, line)
}

/** `30×8`: the frame around a line, in whole millimetres; `none`. */
export function frame(pattern: RegExp): Measures {
  return {
    xml: (file) => (file.paragraph(pattern).settings.has('pBdr') ? 'framed' : 'none'),
    page: (print) => frameOf(print, print.line(pattern)),
  }
}

function frameOf(print: Print, line: Seen): string {
  const { rules, uprights } = print.art(line.page)
  const around = rules.filter(({ from, to }) => from < line.left + 0.5 && to > line.right - 0.5 && to - from < 60)
  const above = around.filter(({ y }) => y < line.baseline && y > line.baseline - 9).at(-1)
  const below = around.find(({ y }) => y > line.baseline && y < line.baseline + 7)
  const beside = uprights.filter(({ from, to }) => from < line.baseline - 1 && to > line.baseline + 1)
  const left = beside.filter(({ y: x }) => x < line.left + 0.5).at(-1)
  const right = beside.find(({ y: x }) => x > line.right - 0.5)
  if (!above || !below || !left || !right) return 'none'
  return `${Math.round(right.y - left.y)}×${Math.round(below.y - above.y)}`
}

/** The length of the line under the words, as a part of them: an underline is no farther than 2 mm. */
export function underlined(pattern: RegExp): Measures {
  return {
    page: (print) => {
      const line = print.line(pattern)
      const own = print
        .art(line.page)
        .rules.filter(({ y }) => y > line.baseline && y < line.baseline + 2)
        .find(({ from }) => Math.abs(from - line.left) < 1)
      if (!own) throw new Error(`no line under ${pattern}`)
      return own.to - own.from
    },
  }
}
