import { wordsHtml } from '../../text/markup/words-html.js'
import { standalonePage } from '../../writers/html/standalone.js'
import type { Review, ReviewedFile } from '../review.js'
import { countsOf, kindNames, sentences } from '../state.js'
import { sheet } from './css.js'
import { fileHtml, type PictureOf } from './file.js'

/** One page that needs nothing else: of each file what it says, what changed, what is wrong and how its pages look. */
export function reviewPage({ commit, files }: Review, pictureOf: PictureOf): string[] {
  const title = `Kế hoạch đã đổi, bản ${commit.slice(0, 7)}`
  return standalonePage(
    title,
    sheet,
    [
      `<h1>${title}</h1>`,
      ...(files.length === 0 ? [`<p>${sentences.nothing}</p>`] : contentsHtml(files)),
      ...files.flatMap((file, index) => fileHtml(file, index + 1, pictureOf)),
      '<footer>',
      '<p>Các liên kết tới bản dựng và <a href="findings.html">phiếu soát</a> mở được khi trang này nằm trong thư mục đã tải về và giải nén.</p>',
      '</footer>',
    ],
    true,
  )
}

function contentsHtml(files: readonly ReviewedFile[]): string[] {
  const heads = ['Tệp', 'Trích yếu', 'Soát lỗi'].map((head) => `<th scope="col">${head}</th>`).join('')
  return [
    '<nav aria-label="Mục lục">',
    '<table>',
    `<thead><tr>${heads}<th scope="col" class="count">Số trang</th></tr></thead>`,
    '<tbody>',
    ...files.map(rowHtml),
    '</tbody>',
    '</table>',
    '</nav>',
  ]
}

function rowHtml(reviewed: ReviewedFile, index: number): string {
  const { file, kind, title = '', outputs } = reviewed
  const pages = outputs.find((output) => output.pages !== undefined)?.pages ?? ''
  const found = kind === 'gone' ? '' : countsOf(reviewed)
  const link = `<a href="#tep-${index + 1}">${wordsHtml(file)}</a> (${kindNames[kind]})`
  return `<tr><td>${link}</td><td>${wordsHtml(title)}</td><td>${found}</td><td class="count">${pages}</td></tr>`
}
