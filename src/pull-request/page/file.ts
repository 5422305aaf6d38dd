import { summaryHtml } from '../../compare/report/summary-html.js'
import { severityNames } from '../../diagnostic.js'
import { wordsHtml } from '../../text/markup/words-html.js'
import { base64 } from '../../writers/html/policy.js'
import type { Output, ReviewedFile, ReviewedFinding } from '../review.js'
import { countsOf, isSame, isUnbuilt, isUncompared, kindNames, sentences } from '../state.js'

/** A picture by its name; nothing of one that the page has no room for. */
export type PictureOf = (name: string) => Uint8Array | undefined

export function fileHtml(reviewed: ReviewedFile, number: number, pictureOf: PictureOf): string[] {
  const { file, kind, before, outputs } = reviewed
  return [
    `<section id="tep-${number}">`,
    `<h2>${wordsHtml(file)} (${kindNames[kind]})</h2>`,
    ...(before === undefined ? [] : [`<p>Tên cũ: ${wordsHtml(before)}</p>`]),
    ...factsHtml(reviewed),
    ...changesHtml(reviewed),
    ...(kind === 'gone' ? [] : findingsHtml(reviewed)),
    ...(outputs.length === 0 ? [] : outputsHtml(outputs)),
    ...outputs.flatMap((output) => pagesHtml(output, pictureOf)),
    '</section>',
  ]
}

const labels = [
  ['title', 'Trích yếu'],
  ['number', 'Số'],
  ['date', 'Ngày'],
  ['period', 'Thời gian'],
] as const

function factsHtml(reviewed: ReviewedFile): string[] {
  const rows = labels.flatMap(([key, label]) => {
    const value = reviewed[key]
    return value === undefined ? [] : [`<dt>${label}</dt><dd>${wordsHtml(value)}</dd>`]
  })
  return rows.length === 0 ? [] : ['<dl>', ...rows, '</dl>']
}

function changesHtml(reviewed: ReviewedFile): string[] {
  const { changes, comparison } = reviewed
  if (isUncompared(reviewed)) return [`<p>${sentences.uncompared}</p>`]
  if (isSame(reviewed)) return [`<p>${sentences.same}</p>`]
  if (!changes) return []
  const whole = comparison === undefined ? [] : [`<p>${linkHtml(comparison, 'Cả hai văn bản cạnh nhau')}</p>`]
  return ['<h3>Nội dung đổi</h3>', ...whole, ...summaryHtml(changes, 4)]
}

function findingsHtml(reviewed: ReviewedFile): string[] {
  const { findings, counts } = reviewed
  const left = counts.error + counts.warning + counts.info - findings.length
  return [
    `<h3>Soát lỗi: ${countsOf(reviewed)}</h3>`,
    ...(isUnbuilt(reviewed) ? [`<p>${sentences.unbuilt}</p>`] : []),
    ...(findings.length === 0 ? [] : ['<ul>', ...findings.map(findingHtml), '</ul>']),
    ...(left > 0 ? [`<p>… và ${left} phát hiện nữa.</p>`] : []),
  ]
}

function findingHtml({ ruleId, severity, message, hint, file, line, place }: ReviewedFinding): string {
  const spot = line === undefined ? place : `dòng ${line}`
  const where = [file, spot].filter((part) => part !== undefined).join(', ')
  const told = where === '' ? '' : ` ${wordsHtml(where)}`
  const advice = hint === undefined ? '' : ` <span class="hint">${wordsHtml(hint)}</span>`
  const name = `<b>${severityNames[severity]}</b>`
  return `<li class="${severity}">${name}${told}: ${wordsHtml(message)}${advice} (${wordsHtml(ruleId)})</li>`
}

function outputsHtml(outputs: readonly Output[]): string[] {
  const lines = outputs.map(({ name, sha256, pages }) => {
    const count = pages === undefined ? '' : `, ${pages} trang`
    return `<li>${linkHtml(name, name)}${count} <small>sha256 ${sha256}</small></li>`
  })
  return ['<h3>Bản dựng</h3>', '<ul>', ...lines, '</ul>']
}

/** The pages that are drawn and have room; how many there are besides. */
function pagesHtml({ name, pages = 0, pictures = [] }: Output, pictureOf: PictureOf): string[] {
  const figures = pictures.flatMap((picture, index) => {
    const png = pictureOf(picture)
    if (!png) return []
    const title = `Trang ${index + 1}`
    const image = `<img src="data:image/png;base64,${base64(png)}" alt="${title}">`
    return [`<figure>${image}<figcaption>${title}/${pages}</figcaption></figure>`]
  })
  if (figures.length === 0) return []
  const left = pages - figures.length
  return [
    `<h3>Các trang</h3>`,
    ...['<div class="pages">', ...figures, '</div>'],
    ...(left > 0 ? [`<p>… và ${left} trang nữa, xin xem ${linkHtml(name, name)}.</p>`] : []),
  ]
}

/** To a file beside the page. */
function linkHtml(name: string, words: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/')
  return `<a href="${wordsHtml(path)}">${wordsHtml(words)}</a>`
}
