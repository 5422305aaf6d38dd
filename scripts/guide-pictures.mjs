import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Where a form stands on the pages of the example above its picture in the guide, in pixels of a page 900 wide. */
export const strips = {
  'phieu-soat.png': [{ page: 1, top: 0, height: 900 }],
  'da-soat.png': [{ page: 1, top: 130, height: 438 }],
  'dau-ngay.png': [{ page: 1, top: 70, height: 325 }],
  'noi-dung.png': [
    { page: 1, top: 380, height: 350 },
    { page: 2, top: 0, height: 155 },
  ],
  'bang.png': [{ page: 1, top: 372, height: 208 }],
  'hinh.png': [{ page: 1, top: 380, height: 368 }],
  'nguoi-ky.png': [{ page: 2, top: 285, height: 840 }],
  'phu-luc.png': [
    { page: 2, top: 0, height: 310 },
    { page: 3, top: 0, height: 210 },
  ],
  'lich.png': [{ page: 2, top: 40, height: 370 }],
}

/**
 * The guide's pictures in their order, each with the plan of the example above it, the pictures that this prints, and the
 * mark by which the file tells from which example it was drawn. Where the example is a draft's text, `reviewed` says what of its
 * review the picture shows.
 */
export function guidePictures() {
  const guide = readFileSync('docs/huong-dan.md', 'utf8')
  return Array.from(guide.matchAll(/^!\[.*\]\(images\/(.+)\)$/gm), ({ 1: image, index }) => {
    const [, language, example] = Array.from(guide.slice(0, index).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)).at(-1)
    const pictures = Array.from(example.matchAll(/!\[.*?\]\(<?([^<>)]+)>?\)/g), ([, name]) => name)
    const mark = `Example\0${createHash('sha256').update(example).digest('hex')}`
    const reviewed = language === 'text' && { reviewed: image === 'da-soat.png' ? 'copy' : 'sheet' }
    return { image, plan: planOf(keysOf(language, example)), pictures, mark, ...reviewed }
  })
}

/** What stands for every picture that an example prints. */
export function pictureBeside() {
  return readFileSync('docs/images/so-do.png')
}

function keysOf(language, example) {
  if (language === 'text') return bodyOf(example.replace(/^[IVX]+\. /gm, '# '))
  return language === 'markdown' ? bodyOf(example) : example
}

function bodyOf(markdown) {
  return `body: |\n${markdown.replace(/^(?=.)/gm, '  ')}`
}

/** The example's keys in place of those of an example plan, whose own activities nothing would print. */
function planOf(example) {
  const own = topLevel(`${shortBody}${example}`)
  const names = new Set([...own.map(({ name }) => name), 'activities', 'editions', 'schedule'])
  const plan = topLevel(readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8'))
  const parts = [...plan.filter(({ name }) => !names.has(name)), ...own]
  return [...new Map(parts.map(({ name, text }) => [name, text])).values()].join('')
}

const shortBody = 'body: Ban Thường vụ Đoàn Khối xây dựng kế hoạch như sau.\n'

function topLevel(yaml) {
  return yaml.split(/^(?=\w)/m).map((text) => ({ name: /^\w*/.exec(text)[0], text }))
}
