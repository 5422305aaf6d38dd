import { type CharSet, type Concatenation, type Element, JS, visitAst } from 'refa'

/** A character of a pattern, and in how many ways each other can come to stand right behind it. */
interface Position {
  characters?: CharSet
  at: number
  next: Map<Position, number>
}

/** What a part begins and ends with, a position once for each way there, and in how many ways it matches nothing. */
interface Part {
  first: Position[]
  last: Position[]
  empty: number
}

/**
 * Where a pattern has a loop that can read the same characters in two ways: a match that fails behind it is tried in 2,
 * 4, 8, … ways, as in `(?:a+)+`, `(?:a|\w)*`, `x{2,}(?:\s?x{2,})*`. What is looked at ahead or behind is judged by itself.
 */
export function ambiguousLoop({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string | undefined {
  const { expression } = JS.Parser.fromLiteral({ source, flags }).parse({ backreferences: 'unknown' })
  const patterns: Concatenation[][] = [expression.alternatives]
  visitAst(expression, { onAssertionEnter: ({ alternatives }) => void patterns.push(alternatives) })
  for (const alternatives of patterns) {
    const positions: Position[] = []
    anyOf(alternatives, positions)
    const found = positions.find(returnsInTwoWays)
    if (found) return source.slice(found.at, found.at + 40)
  }
  return undefined
}

const nothing: Part = { first: [], last: [], empty: 1 }
/** More copies of a repeated part show nothing new. */
const mostCopies = 3

function anyOf(alternatives: readonly Concatenation[], positions: Position[]): Part {
  const parts = alternatives.map(({ elements }) =>
    elements.reduce((before, element) => inTurn(before, partOf(element, positions)), nothing),
  )
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    empty: Math.min(
      2,
      parts.reduce((sum, { empty }) => sum + empty, 0),
    ),
  }
}

function partOf(element: Element, positions: Position[]): Part {
  switch (element.type) {
    case 'Assertion':
      return nothing
    case 'Alternation':
      return anyOf(element.alternatives, positions)
    case 'Quantifier': {
      const { alternatives, min, max } = element
      const copy = () => anyOf(alternatives, positions)
      let part = max === Infinity ? looped(copy()) : nothing
      const optional = max === Infinity ? 0 : Math.min(max - min, mostCopies)
      for (let i = 0; i < optional; i++) part = orNothing(inTurn(copy(), part))
      for (let i = 0; i < Math.min(min, mostCopies); i++) part = inTurn(copy(), part)
      return part
    }
    default: {
      const characters = element.type === 'CharacterClass' ? element.characters : undefined
      const position = { ...(characters && { characters }), at: element.source?.start ?? 0, next: new Map() }
      positions.push(position)
      return { first: [position], last: [position], empty: 0 }
    }
  }
}

function inTurn(left: Part, right: Part): Part {
  join(left.last, right.first)
  return {
    first: [...left.first, ...(left.empty > 0 ? Array(left.empty).fill(right.first).flat() : [])],
    last: [...right.last, ...(right.empty > 0 ? Array(right.empty).fill(left.last).flat() : [])],
    empty: Math.min(2, left.empty * right.empty),
  }
}

/** A turn of a loop that matches nothing is its last. */
function looped(part: Part): Part {
  join(part.last, part.first)
  return { ...part, empty: 1 }
}

function orNothing(part: Part): Part {
  return { ...part, empty: Math.min(2, part.empty + 1) }
}

function join(left: readonly Position[], right: readonly Position[]): void {
  for (const { next } of left) for (const position of right) next.set(position, (next.get(position) ?? 0) + 1)
}

/** Whether two ways that part at a position can meet there again, having read the same characters. */
function returnsInTwoWays(start: Position): boolean {
  const seen = new Map<Position, Set<Position>>()
  const open: [Position, Position, boolean][] = [[start, start, false]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    for (const [a, ways] of pair[0].next) {
      for (const [b] of pair[1].next) {
        const apart = pair[2] || a !== b || ways > 1
        if (!haveCommon(a, b)) continue
        if (apart && a === start && b === start) return true
        if (!apart || seen.get(a)?.has(b)) continue
        seen.set(a, (seen.get(a) ?? new Set()).add(b))
        open.push([a, b, apart])
      }
    }
  }
  return false
}

function haveCommon(a: Position, b: Position): boolean {
  return a === b || !a.characters || !b.characters || !a.characters.isDisjointWith(b.characters)
}
