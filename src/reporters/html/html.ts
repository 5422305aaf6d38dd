import { type Severity, severityNames } from '../../diagnostic.js'
import { wordsHtml } from '../../text/markup/words-html.js'
import { standalonePage } from '../../writers/html/standalone.js'
import { kindsOf } from '../kinds.js'
import { byFile, countOf, type MachineReport } from '../report.js'
import { levels, sheet } from './css.js'
import { fileHtml, isOfUnjudged, type ToldFile } from './file.js'
import { capital, lineHtml } from './finding.js'
import { reasonsHtml, reasonsOf } from './reasons.js'

/** In one sheet; nobody reads on, and a browser shows no more at once. */
export const mostFindings = 1_000

/** The review sheet: one page that needs nothing else, to be read on a screen or printed on A4. */
export function html(report: MachineReport): string[] {
  const { files, reasons } = toldFiles(report)
  const [first] = files
  const title = files.length === 1 ? `Phiếu soát: ${first!.name}` : `Phiếu soát ${files.length} tệp`
  return standalonePage(lineHtml(title), sheet, [
    `<h1>${files.length === 1 ? 'Phiếu soát' : wordsHtml(title)}</h1>`,
    ...levelsHtml(report),
    ...(files.length > 1 ? contentsHtml(files, report) : []),
    ...files.flatMap(fileHtml),
    ...reasonsHtml(reasons),
    ...footHtml(report),
  ])
}

/** Every file that was checked or is told of, its findings numbered through the sheet until it is full. */
function toldFiles({ diagnostics, names = [], sources, rules, about, off }: MachineReport) {
  const groups = byFile(diagnostics)
  const found = [...new Set([...names, ...groups.keys()])].map((name) => ({
    name,
    kinds: kindsOf(groups.get(name) ?? []),
  }))
  const reasons = reasonsOf(
    found.flatMap(({ kinds }) => kinds),
    rules,
  )
  let count = 0
  const files = found.map(({ name, kinds }, index): ToldFile => {
    const shown = kinds.slice(0, mostFindings - count)
    const left = kinds.slice(shown.length).reduce((sum, { others }) => sum + 1 + others.length, 0)
    const findings = shown.map((kind) => {
      const reason = reasons.get(kind.first.ruleId)
      return { kind, number: ++count, source: sources.get(name), reason, isUnjudged: isOfUnjudged(kind) }
    })
    const known = about && (about.get(name) ?? (names.includes(name) ? false : undefined))
    return { name, number: index + 1, about: known, findings, left, off: off?.get(name) ?? [] }
  })
  return { files, reasons }
}

/** Boxes that a keyboard ticks and unticks; the style sheet does the rest. On paper their counts are words. */
function levelsHtml({ diagnostics }: MachineReport): string[] {
  const boxes = levels.map((level) => {
    const label = `${capital(severityNames[level])} (${countOf(diagnostics, level)})`
    return `<label><input type="checkbox" id="${level}" checked autocomplete="off"> ${label}</label>`
  })
  const hidden = levels.map((level) => `<p class="no no-${level}">Đang không hiện mức ${severityNames[level]}.</p>`)
  const totals = levels.map((level) => `${countOf(diagnostics, level)} ${severityNames[level]}`).join(', ')
  return [
    ...['<fieldset class="levels">', '<legend>Hiện các mức</legend>', ...boxes, '</fieldset>'],
    `<p class="totals">Tìm thấy ${totals}.</p>`,
    ...hidden,
  ]
}

function contentsHtml(files: readonly ToldFile[], { diagnostics }: MachineReport): string[] {
  const groups = byFile(diagnostics)
  const head = levels.map((level) => `<th scope="col" class="count">${capital(severityNames[level])}</th>`).join('')
  const countHtml = (name: string, level: Severity) =>
    `<td class="count">${countOf(groups.get(name) ?? [], level)}</td>`
  return [
    '<nav aria-label="Mục lục">',
    '<table>',
    `<thead><tr><th scope="col">Tệp</th>${head}</tr></thead>`,
    '<tbody>',
    ...files.map(({ name, number }) => {
      const counts = levels.map((level) => countHtml(name, level)).join('')
      return `<tr><td><a href="#tep-${number}">${lineHtml(name)}</a></td>${counts}</tr>`
    }),
    '</tbody>',
    '</table>',
    '</nav>',
  ]
}

function footHtml({ hidden = [], known = 0, version, files }: MachineReport): string[] {
  const by = version === undefined ? 'kehoach' : `kehoach ${version}`
  return [
    '<footer>',
    ...(hidden.length > 0 ? [`<p>${hidden.length} cảnh báo, lưu ý không nêu ở đây.</p>`] : []),
    ...(known > 0 ? [`<p>${known} phát hiện đã biết không nêu ở đây.</p>`] : []),
    `<p>${wordsHtml(by)} đã soát ${files} tệp theo các quy tắc của chương trình; chủ trương, số liệu và nội dung chuyên môn vẫn cần người đọc lại.</p>`,
    '</footer>',
  ]
}
