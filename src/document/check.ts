import { nearest } from '../text/nearest.js'
import { checkGrid, wholeNumber } from './check-grid.js'
import type { MarkupElement, MarkupProblem } from './markup.js'
import { type Names, vocabulary } from './vocabulary.js'

type Report = (problem: MarkupProblem) => void

/** Reports every element, class and stretch of text that the vocabulary has no place for. */
export function check(parent: MarkupElement, classes: Names, report: Report): void {
  const content = vocabulary[parent.name]!
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'text') {
      if (!content.text) report(misplacedText(parent, child.text))
      continue
    }
    if (!content.children.includes(child.name)) {
      report(misplaced(child, parent, content.children))
      continue
    }
    checkAttributes(child, classes, report)
    if (child.name === 'span' && parent.children.slice(0, index).some((before) => !isBlank(before))) {
      report({ source: child.source, message: 'Thẻ <span> (số hoặc dấu đầu dòng) phải đứng đầu đoạn.' })
    }
    if (needsChildren.has(child.name) && child.children.length === 0) {
      report({ source: child.source, message: `Thẻ <${child.name}> không có nội dung, cần ít nhất một thẻ bên trong.` })
    }
    if (child.name === 'hr' && !isBlock(parent.children[index + 1])) {
      report({ source: child.source, message: 'Dưới thẻ <hr> (sang trang) phải có một đoạn hoặc một bảng.' })
    }
    if (child.name === 'table') checkGrid(child, classes, report)
    if (child.name === 'figure') checkFigure(child, report)
    check(child, classes, report)
  }
}

function checkFigure({ children, source }: MarkupElement, report: Report): void {
  const [first, second, ...others] = children.map((child) => (child.type === 'element' ? child.name : ''))
  if (first === 'img' && (second ?? 'p') === 'p' && others.length === 0) return
  report({ source, message: 'Thẻ <figure> cần đúng một thẻ <img>, sau đó nhiều nhất một thẻ <p> cho chú thích.' })
}

// Word opens no table without rows and no row without cells.
const needsChildren = new Set(['section', 'table', 'tr'])

function checkAttributes({ name, attributes, source }: MarkupElement, classes: Names, report: Report): void {
  const { classOf, numbers = [], attributes: own = [] } = vocabulary[name]!
  for (const key of own) {
    if (!Object.hasOwn(attributes, key)) report({ source, message: `Thẻ <${name}> thiếu thuộc tính ${key}.` })
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (numbers.includes(key)) {
      if (!wholeNumber.test(value)) report({ source, message: notWhole(key, value) })
    } else if (!own.includes(key) && (key !== 'class' || !classOf))
      report({ source, message: `Thẻ <${name}> không nhận thuộc tính ${key}.` })
  }
  if (name === 'img' && attributes.src !== undefined && !classes.pictures?.has(attributes.src)) {
    const message = `Thẻ <img> có src “${attributes.src}” không phải là hình của kế hoạch.`
    report({ source, message, hint: 'Viết src="{{picture.name}}" trong mẫu in từng phần của nội dung (block).' })
  }
  if (name === 'col' && attributes.width === undefined) report({ source, message: 'Thẻ <col> thiếu thuộc tính width.' })
  if (!classOf) return
  const given = attributes.class
  if (given !== undefined && Object.hasOwn(classes[classOf], given)) return
  const known = Object.keys(classes[classOf])
  const near = given === undefined ? undefined : nearest(given, known)
  report({
    source,
    message:
      given === undefined
        ? `Thẻ <${name}> thiếu thuộc tính class.`
        : `Thẻ <${name}> có class “${given}” không được khai báo trong ${whereDeclared[classOf]}.`,
    hint: near ? hintOf(near, given!, classOf) : `Các tên có thể dùng: ${known.join(', ')}.`,
  })
}

function notWhole(key: string, value: string): string {
  return `Thuộc tính ${key} cần một số nguyên từ 1 đến 9999, không phải “${value.slice(0, 40)}”.`
}

const whereDeclared = {
  styles: 'mục styles của standard.yaml',
  tables: 'mục tables của standard.yaml',
  orientations: 'các khổ giấy',
}

/** A standard of an office's own may have been made before there was such a class. */
function hintOf(near: string, given: string, classOf: keyof typeof whereDeclared): string {
  const question = `Có phải ý bạn là “${near}”?`
  if (classOf === 'orientations') return question
  return `${question} Nếu không, thêm “${given}” vào ${whereDeclared[classOf]}; hoặc chép lại tệp mẫu này và các kiểu của nó từ một thể thức có sẵn (kehoach init-standard).`
}

function misplaced({ name, source }: MarkupElement, parent: MarkupElement, allowed: readonly string[]): MarkupProblem {
  const place = parent.name === '#root' ? 'ở ngoài cùng' : `trong <${parent.name}>`
  if (!(name in vocabulary)) {
    return { source, message: `Mẫu không dùng thẻ <${name}>.`, hint: allowedHint(place, allowed) }
  }
  return { source, message: `Thẻ <${name}> không được đứng ${place}.`, hint: allowedHint(place, allowed) }
}

function allowedHint(place: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return `Không thẻ nào được đứng ${place}.`
  return `Được đứng ${place}: ${allowed.map((name) => `<${name}>`).join(', ')}.`
}

function misplacedText({ name, source }: MarkupElement, text: string): MarkupProblem {
  const place = name === '#root' ? 'ở ngoài cùng' : `ngay trong <${name}>`
  return { source, message: `Chữ “${text.trim().slice(0, 40)}” không được đứng ${place}, cần nằm trong thẻ <p>.` }
}

function isBlock(node: MarkupElement['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.name !== 'hr'
}

function isBlank(node: MarkupElement['children'][number]): boolean {
  return node.type === 'text' && node.text.trim() === ''
}
