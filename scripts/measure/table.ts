import type { Found, Measured, Result } from './measure.js'

/** The measured rules as Markdown. */
export function tableOf({ results, faults }: Measured): string {
  const broken = results.filter((result) => !isKept(result))
  const rules = results.map((result) => row(rowOf(result)))
  const counts = faults.map(({ office, what, word, web }) =>
    row([office, what, '0', `${word}`, `${web}`, word + web === 0 ? 'ok' : '**FAIL**']),
  )
  return [
    '# Layout rules, measured',
    '',
    `${results.length} rules: ${results.length - broken.length} hold, ${broken.length} do not. Word = the Word file printed by LibreOffice, web = the page printed by a browser.`,
    '',
    ...head(['standard', 'rule', 'source', 'expected', "Word's XML", 'Word', 'web', '']),
    ...rules,
    '',
    'Faults on all stress pages:',
    '',
    ...head(['standard', 'fault', 'expected', 'Word', 'web', '']),
    ...counts,
    '',
  ].join('\n')
}

function rowOf(result: Result): string[] {
  const { rule, xml, word, web } = result
  const { office, what, source, expected, expectedOnPage } = rule
  const wanted = expectedOnPage ? `${expected.shown} (on the page ${expectedOnPage.shown})` : expected.shown
  return [
    office,
    plain(what),
    source,
    plain(wanted),
    cell(xml),
    cell(word),
    cell(web),
    isKept(result) ? 'ok' : '**FAIL**',
  ]
}

function isKept({ xml, word, web }: Result): boolean {
  return [xml, word, web].every((found) => found?.holds ?? true)
}

function cell(found: Found | undefined): string {
  if (!found) return '–'
  return found.holds ? plain(found.shown) : `**${plain(found.shown)}**`
}

function head(names: readonly string[]): string[] {
  return [row(names), row(names.map(() => '---'))]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text as it reads, whatever Markdown makes of its characters. */
function plain(text: string): string {
  return text.replace(/[*|]/g, '\\$&')
}
