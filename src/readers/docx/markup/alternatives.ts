import { wordNamespace } from '../../../ooxml/namespaces.js'
import type { Attributes } from '../../../ooxml/xml.js'
import type { BodyState, ElementReaders } from './body-state.js'

const microsoft = 'http://schemas.microsoft.com/office'
// What the Word of today reads, but for the main vocabularies, which no choice has to require.
const known = new Set([
  ...['wordml', 'wordprocessingDrawing', 'wordprocessingShape', 'wordprocessingGroup'].map(
    (name) => `${microsoft}/word/2010/${name}`,
  ),
  ...['wordprocessingCanvas', 'wordprocessingInk'].map((name) => `${microsoft}/word/2010/${name}`),
  ...['2012/wordml', '2012/wordprocessingDrawing', '2015/wordml/symex', '2016/wordml/cid', '2018/wordml'].map(
    (name) => `${microsoft}/word/${name}`,
  ),
  ...['2010/main', '2014/chartex', '2016/ink', '2017/model3d'].map((name) => `${microsoft}/drawing/${name}`),
  ...['2015/9/8', '2015/10/21'].map((day) => `${microsoft}/drawing/${day}/chartex`),
  ...[9, 10, 11, 12, 13, 14].map((day) => `${microsoft}/drawing/2016/5/${day}/chartex`),
  wordNamespace,
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'urn:schemas-microsoft-com:vml',
  'urn:schemas-microsoft-com:office:office',
])

/** One of the ways in which Word offers the same thing: the first choice that can be read, else the fallback. */
export const alternativeElements: ElementReaders = {
  AlternateContent: {
    open({ alternatives }) {
      alternatives.push(false)
      return undefined
    },
    close({ alternatives }) {
      alternatives.pop()
    },
  },
  Choice: { open: (state, { Requires = '' }) => (isReadable(state, Requires) ? takeFirst(state) : false) },
  Fallback: { open: takeFirst },
}

function isReadable({ namespaces }: BodyState, prefixes: string): boolean {
  return prefixes.split(/\s+/).every((prefix) => prefix === '' || known.has(namespaces.get(prefix) ?? ''))
}

function takeFirst({ alternatives }: BodyState): undefined | false {
  if (alternatives.at(-1)) return false
  if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
  return undefined
}

/** Notes what prefixes mean. No file gives one prefix two meanings, so a meaning need not end with its element. */
export function declare({ namespaces }: BodyState, attributes: Attributes): void {
  for (const name in attributes) {
    if (name.startsWith('xmlns:')) namespaces.set(name.slice('xmlns:'.length), attributes[name]!)
  }
}
