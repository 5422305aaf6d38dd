import { type CST, Scalar } from 'yaml'
import { type Sourced, sourced, toNfc } from '../text/sourced.js'
import { readBlockScalar } from './block-scalar.js'
import { readFlowScalar } from './flow-scalar.js'
import { emptyUnits, pushWhole, sourcedUnits, type Units } from './units.js'

/** A scalar's value as NFC, each of its units with the file's own characters that it was read from. */
export function scalarSource(node: Scalar.Parsed, file: string): Sourced {
  const [start, end] = node.range
  const value = String(node.value)
  if (node.type === Scalar.PLAIN && value === file.slice(start, end)) return toNfc(sourced(value, start))
  const units = readUnits(node, file)
  return toNfc(sourcedUnits(units.text === value ? units : wholeUnits(value, start, end), start))
}

function readUnits({ type, range, srcToken }: Scalar.Parsed, file: string): Units {
  const [start, end] = range
  switch (type) {
    case Scalar.QUOTE_SINGLE:
      return readFlowScalar(file, start + 1, end - 1, "'")
    case Scalar.QUOTE_DOUBLE:
      return readFlowScalar(file, start + 1, end - 1, '"')
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return readBlockScalar(file, srcToken as CST.BlockScalar)
    default:
      return readFlowScalar(file, start, end, '')
  }
}

// A scalar that YAML itself finds faulty may differ: its characters are then known as a whole only.
function wholeUnits(value: string, start: number, end: number): Units {
  const units = emptyUnits()
  pushWhole(units, value, start, end)
  return units
}
