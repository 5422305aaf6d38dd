// What a clerk sees of a review, as a PDF: the sheet in a browser, or the copy with comments in Word.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const a4 = { width: 595.3, height: 841.9 }
const paper = 560
const wide = 900

/** The draft is the Word file of a plan. */
export function reviewPdf(plan, folder, what) {
  const draft = join(folder, basename(plan).replace('.yaml', '.docx'))
  const [copy, sheet] = [join(folder, 'copy.docx'), join(folder, 'sheet.html')]
  run(process.execPath, ['bin/kehoach.js', 'build', plan, '--out-dir', folder])
  const lint = [
    'lint',
    basename(draft),
    '--annotate',
    basename(copy),
    '--format',
    'html',
    '--output-file',
    basename(sheet),
  ]
  run(process.execPath, [join(process.cwd(), 'bin/kehoach.js'), ...lint], folder, [1])
  return what === 'sheet' ? printed(onScreen(readFileSync(sheet, 'utf8')), sheet) : printed(withBalloons(copy), sheet)
}

/** Also where it is printed for this. The style is another then than the page's policy allows. */
function onScreen(page) {
  const style = '@page{margin:0}*{print-color-adjust:exact}</style>'
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('@media print{', '@media speech{')
    .replace('</style>', style)
}

/**
 * LibreOffice prints the page, and says in its PDF where each comment stands and what it says; it draws none in the margin
 * without a screen, so that is done here.
 */
function withBalloons(copy) {
  const page = join(dirname(copy), 'page')
  const pdf = officePdf(copy, true)
  const notes = notesIn(readFileSync(pdf, 'latin1')).sort((a, b) => b.y - a.y || a.x - b.x)
  run('pdftoppm', ['-r', '160', '-png', '-singlefile', officePdf(copy, false), page])
  const scale = paper / a4.width
  let free = 0
  const drawn = notes.map(({ x, y, lines }) => {
    const [left, under] = [x * scale, (a4.height - y) * scale]
    const top = Math.max(free, under - 40)
    free = top + 26 + 17 * lines.reduce((sum, line) => sum + Math.ceil(line.length / 46), 0)
    const text = lines.map((line) => `<p>${line.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join('')
    const way = `${left},${under - 8} ${left},${under} ${paper + 8},${under} ${paper + 20},${top + 12}`
    return {
      balloon: `<div style="top:${top}px"><p><b>kehoach</b></p>${text}</div>`,
      way: `<polyline points="${way}"/>`,
    }
  })
  const height = Math.round(a4.height * scale)
  return `<!doctype html><meta charset="utf-8"><style>@page{size:${wide}px ${height}px;margin:0}body{margin:0;font:12px/17px Arial,'Liberation Sans'}
img,svg{position:absolute;left:0;top:0}polyline{fill:none;stroke:#666;stroke-dasharray:3 3}p{margin:0}
div{position:absolute;left:${paper + 20}px;width:${wide - paper - 46}px;padding:2px 8px;border:1px solid #666;border-left:4px solid #666}</style>
<img src="${pathToFileURL(`${page}.png`)}" width="${paper}"><svg width="${wide}" height="${height}">${drawn.map(({ way }) => way).join('')}</svg>
${drawn.map(({ balloon }) => balloon).join('')}`
}

/** Places in points from the lower left corner, texts in UTF-16. */
function notesIn(pdf) {
  const note = /\/Subtype \/Text \/Rect\[([\d.]+) ([\d.]+) [\d.]+ [\d.]+\][^\n]*?\/Contents <FEFF([0-9A-F]+)>/g
  return Array.from(pdf.matchAll(note), ([, x, y, text]) => {
    const words = Buffer.from(text, 'hex').swap16().toString('utf16le')
    return { x: Number(x), y: Number(y), lines: words.trim().split(/[\r\n]+/) }
  })
}

function officePdf(file, hasNotes) {
  const folder = join(dirname(file), hasNotes ? 'notes' : 'plain')
  const filter = `pdf:writer_pdf_Export:${JSON.stringify({ ExportNotes: { type: 'boolean', value: String(hasNotes) } })}`
  const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), 'profile'))}`
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file])
  return join(folder, basename(file).replace('.docx', '.pdf'))
}

function printed(page, near) {
  const [html, pdf] = [near.replace(/\.html$/, '.shown.html'), near.replace(/\.html$/, '.pdf')]
  writeFileSync(html, page)
  const settings = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`]
  run('chromium', [...settings, pathToFileURL(html).href])
  return pdf
}

function run(command, args, cwd = '.', codes = [0]) {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    if (!codes.includes(error.status)) throw error
  }
}
