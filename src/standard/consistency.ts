import type { Problem } from '../problem.js'
import { type Layout, type Orientation, textWidth } from './standard.js'

export interface Inconsistency extends Problem {
  path: string[]
}

/** What each value of a standard can't know of the others. */
export function* inconsistencies(layout: Layout): Generator<Inconsistency> {
  yield* textWidths(layout)
  yield* styleReferences(layout)
  yield* wordIds(layout)
  yield* listLevels(layout)
  yield* columnSums(layout)
}

// Narrower, no plan's longest word fits.
const leastText = 50

function* textWidths({ orientations }: Layout): Generator<Inconsistency> {
  for (const key of ['portrait', 'landscape'] as const) {
    const { width, height, margins } = orientations[key]
    const text = { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom }
    if (text.width >= leastText && text.height >= leastText) continue
    const found = `${text.width} x ${text.height} mm`
    const message = `Trừ các lề chỉ còn ${found} cho chữ, cần ít nhất ${leastText} x ${leastText} mm.`
    yield { path: ['orientations', key, 'margins'], message }
  }
}

/** Word's id of a style is its key without hyphens; the program has a few of its own, and each table's begins with `table`. */
function* wordIds({ styles, tables }: Layout): Generator<Inconsistency> {
  const ids = new Map([
    ['rule', 'rule'],
    ['space', 'space'],
    ...Object.keys(tables).map((key) => [`table${idOf(key)}`, `tables.${key}`] as const),
  ])
  for (const key of Object.keys(styles)) {
    const other = ids.get(idOf(key))
    if (other) yield { path: ['styles', key], message: `Trong Word, tên “${key}” trùng với “${other}”.` }
    ids.set(idOf(key), key)
  }
}

function idOf(key: string): string {
  return key.replaceAll('-', '')
}

// The styles of a Word file that are not called as the standard says.
const wordsOwn = /^(?:normal|title|heading [1-9])$/i

function* styleReferences({ styles, tables, pageNumber }: Layout): Generator<Inconsistency> {
  if (!Object.hasOwn(styles, pageNumber.style)) {
    yield { path: ['pageNumber', 'style'], message: `Không có kiểu “${pageNumber.style}” trong styles.` }
  }
  const names = new Map<string, string>()
  for (const [key, { name, next }] of Object.entries(styles)) {
    if (next !== undefined && !Object.hasOwn(styles, next)) {
      yield { path: ['styles', key, 'next'], message: `Không có kiểu “${next}” trong styles.` }
    }
    const other = names.get(name)
    if (other) yield { path: ['styles', key, 'name'], message: `Tên “${name}” đã dùng cho kiểu ${other}.` }
    if (wordsOwn.test(name)) yield { path: ['styles', key, 'name'], message: `“${name}” là tên kiểu của Word.` }
    names.set(name, key)
  }
  for (const [key, { name }] of Object.entries(tables)) {
    const other = names.get(name)
    if (other) yield { path: ['tables', key, 'name'], message: `Tên “${name}” đã dùng cho kiểu ${other}.` }
    names.set(name, key)
  }
}

function* listLevels({ styles, lists }: Layout): Generator<Inconsistency> {
  for (const [key, { list }] of Object.entries(styles)) {
    if (!list) continue
    const levels = Object.hasOwn(lists, list.name) ? lists[list.name]!.levels.length : 0
    if (list.level <= levels) continue
    const message = levels === 0 ? `Không có “${list.name}” trong lists.` : `lists.${list.name} chỉ có ${levels} cấp.`
    yield { path: ['styles', key, 'list', levels === 0 ? 'name' : 'level'], message }
  }
}

// A table narrower or wider than the text shows at the margin at once.
function* columnSums(layout: Layout): Generator<Inconsistency> {
  for (const [key, { columns, landscape }] of Object.entries(layout.tables)) {
    if (columns !== 'content') yield* columnSum(layout, 'portrait', columns, ['tables', key, 'columns'])
    if (landscape) yield* columnSum(layout, 'landscape', landscape, ['tables', key, 'landscape'])
  }
}

function* columnSum(layout: Layout, orientation: Orientation, columns: readonly number[], path: string[]) {
  const sum = columns.reduce((total, column) => total + column, 0)
  const width = textWidth(layout, orientation)
  if (Math.abs(sum - width) < 0.01) return
  const message = `Các cột rộng tổng cộng ${sum} mm, phải bằng bề rộng chữ ${width} mm.`
  yield { path, message, hint: `Sửa bề rộng các cột cho bằng ${width} mm, hoặc sửa lề.` }
}
