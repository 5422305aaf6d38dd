import { type Document, isScalar, type ParsedNode } from 'yaml'
import type * as z from 'zod'
import type { Diagnostic } from '../diagnostic.js'
import type { PlacedProblem, Problem } from '../problem.js'
import { nearest } from '../text/nearest.js'
import { locate } from '../yaml/schema/locate.js'
import { type Layout, textWidth } from './standard.js'

/** The files of the standard that another one in `folder` names by `extends:`; or why they can't be read. */
export type BaseReader = (name: string, folder: string) => BaseFiles | { fault: Problem }

export interface BaseFiles {
  files: Readonly<Record<string, string>>
  /** Ends in a slash; tells two standards apart. */
  folder: string
}

export function unreadableBase(name: string, fault: Problem, document: Document.Parsed): PlacedProblem {
  const message = `Không dùng được thể thức gốc “${name}”: ${fault.message}`
  return { ...fault, range: rangeOfBase(document), message }
}

export function circle(name: string, document: Document.Parsed): PlacedProblem {
  const message = `Thể thức gốc “${name}” lại dựa vào chính thể thức này.`
  return { range: rangeOfBase(document), message, hint: 'Bỏ khóa extends ở một trong các thể thức dựa vào nhau.' }
}

export function brokenBase(name: string, first: Diagnostic, document: Document.Parsed): PlacedProblem {
  const line = first.position ? `, dòng ${first.position.start.line}` : ''
  const message = `Thể thức gốc “${name}” có lỗi ở ${first.file}${line}: ${first.message}`
  return { range: rangeOfBase(document), message, hint: 'Sửa thể thức gốc trước.' }
}

function rangeOfBase(document: Document.Parsed): PlacedProblem['range'] {
  return atKey(document, ['extends'])
}

/** The value at a path or, where it holds others, its key. */
function atKey(document: Document.Parsed, path: readonly string[]): PlacedProblem['range'] {
  const { field, parent } = locate(document.contents as ParsedNode, path, document)
  const { node, at } = field ?? parent
  return isScalar(node) ? [node.range[0], node.range[1]] : at
}

const collections = ['styles', 'tables', 'lists'] as const

/** Keys of a style, table or list that the base hasn't got and that aren't whole in themselves: most are misspelt. */
export function unknownEntries(issues: readonly z.core.$ZodIssue[], base: Layout, document: Document.Parsed) {
  const mistakes = new Map<string, PlacedProblem>()
  const others = issues.filter(({ path: [collection, key] }) => {
    const name = collections.find((one) => one === collection)
    if (!name || typeof key !== 'string' || Object.hasOwn(base[name], key)) return true
    const near = nearest(key, Object.keys(base[name]))
    mistakes.set(`${name}.${key}`, {
      range: atKey(document, [name, key]),
      message: `Thể thức gốc không có ${name}.${key} để sửa.`,
      hint: near ? `Có phải ý bạn là “${near}”?` : `Muốn thêm mới thì ghi đủ các khóa của ${name}.${key}.`,
    })
    return false
  })
  return { mistakes: [...mistakes.values()], others }
}

/** Columns that are the base's own keep their proportions where the text has become wider or narrower. */
export function fitColumns(layout: Layout, base: Layout): Layout {
  const fitted = Object.entries(layout.tables).map(([key, table]) => {
    const old = Object.hasOwn(base.tables, key) ? base.tables[key] : undefined
    const { columns, landscape } = table
    return [
      key,
      {
        ...table,
        ...(columns !== 'content' &&
          isSame(columns, old?.columns) && { columns: scaled(columns, textWidth(layout, 'portrait')) }),
        ...(landscape &&
          isSame(landscape, old?.landscape) && { landscape: scaled(landscape, textWidth(layout, 'landscape')) }),
      },
    ] as const
  })
  return { ...layout, tables: Object.fromEntries(fitted) }
}

function isSame(columns: readonly number[], old: unknown): boolean {
  return JSON.stringify(columns) === JSON.stringify(old)
}

/** To a tenth of a millimetre; the widest column takes what is left. */
function scaled(columns: readonly number[], width: number): number[] {
  const sum = columns.reduce((total, column) => total + column, 0)
  if (Math.abs(sum - width) < 0.01) return [...columns]
  const tenths = columns.map((column) => Math.round((column * width * 10) / sum))
  const left = Math.round(width * 10) - tenths.reduce((total, column) => total + column, 0)
  tenths[tenths.indexOf(Math.max(...tenths))]! += left
  return tenths.map((column) => column / 10)
}
