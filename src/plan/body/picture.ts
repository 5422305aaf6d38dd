import type { Image, Paragraph } from '../../markdown/tree.js'
import { slice } from '../../text/sourced.js'
import { wayOut } from '../read/named-files.js'
import { readInlines } from './inline/inlines.js'
import { type Advice, pictureAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

const linked = /^!?\[([^[\]\n]{0,300})\][ \t]*\(([^()\s]{1,300}\.(?:png|jpe?g))\)$/iu

/** A paragraph at the body's units `[start, end)` that was meant as a picture: `[Sơ đồ](so-do.png)`, `![Sơ đồ] (so-do.png)`. */
export function reportLinked(reading: BodyReader, { start, end }: Paragraph): void {
  const [, caption, name] = linked.exec(reading.body.text.slice(start, end)) ?? []
  if (name !== undefined) reportAt(reading, [start, end], pictureAdvice.asWords(`![${caption}](${name})`))
}

/** `![caption](file)` alone in its paragraph. */
export function pictureOf({ children }: Paragraph): Image | undefined {
  const [only, ...others] = children
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

/** A picture that can't be one is left out, and said so at its name. */
export function readPicture({ children, address: { start, end } }: Image, reading: BodyReader): void {
  const prose = readInlines(children, reading)
  const name = slice(reading.body, start, end)
  const advice = adviceOn(name.text)
  if (advice) reportAt(reading, [start, Math.max(end, start + 1)], advice)
  else reading.blocks.push({ kind: 'picture', name, prose })
}

function adviceOn(name: string): Advice | undefined {
  if (name === '') return pictureAdvice.unnamed
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(name)) return pictureAdvice.web
  const way = wayOut(name)
  if (way) return pictureAdvice[way](name)
  if (!/\.[^/\\]*$/.test(name)) return pictureAdvice.noKind(name)
  if (!/\.(?:png|jpe?g)$/i.test(name)) return pictureAdvice.otherKind(name)
  return undefined
}
