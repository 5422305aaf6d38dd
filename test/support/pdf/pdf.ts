import { type Rule, rulesOf } from './art.js'
import { type Box, decode, millimetresPerPoint, poppler } from './poppler.js'

export interface Pdf {
  bytes: Uint8Array
  pages: Page[]
  fonts: string[]
  /** The horizontal lines drawn on a page, counted from 1. */
  rulesOn: (page: number) => Rule[]
}

/** Lengths in millimetres. */
export interface Page {
  width: number
  height: number
  lines: Line[]
}

export interface Line extends Box {
  /** Without spaces: where a font lacks a letter and another steps in, pdftotext sees a gap. */
  text: string
  words: Word[]
}

export interface Word extends Box {
  text: string
}

export function readPdf(bytes: Uint8Array): Pdf {
  return {
    bytes,
    pages: pagesOf(poppler('pdftotext', ['-bbox-layout', '-', '-'], bytes)),
    fonts: poppler('pdffonts', ['-'], bytes)
      .split('\n')
      .slice(2, -1)
      .map((line) => line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, '')),
    rulesOn: (page) => rulesOf(bytes, page),
  }
}

function pagesOf(html: string): Page[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: length(page, 'width'),
      height: length(page, 'height'),
      lines: page.split('<line ').slice(1).map(lineOf),
    }))
}

function lineOf(html: string): Line {
  const words = [...html.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
    ([, attributes, text]): Word => ({ text: decode(text!), ...boxOf(attributes!) }),
  )
  return { text: words.map(({ text }) => text).join(''), words, ...boxOf(html) }
}

function boxOf(html: string): Box {
  return {
    left: length(html, 'xMin'),
    right: length(html, 'xMax'),
    top: length(html, 'yMin'),
    bottom: length(html, 'yMax'),
  }
}

function length(xml: string, name: string): number {
  return Number(new RegExp(`${name}="(-?[\\d.]+)"`).exec(xml)![1]) * millimetresPerPoint
}
