import { escapeMarkdown } from '../compare/report/escape-markdown.js'
import { shortened, summaryLines } from '../compare/report/markdown.js'
import { severityNames } from '../diagnostic.js'
import type { ReviewedFile, ReviewedFinding } from './review.js'
import { countsOf, isSame, isUnbuilt, isUncompared, kindNames } from './state.js'

/** Where readers are led; these are the caller's own, no stranger's. */
export interface Links {
  /** What a file's path is put behind: `https://github.com/x/y/blob/<commit>/`. */
  files?: string
  /** Where the built files are. */
  artifact?: string
  /** Where the page of the review is, if a browser shows it there. */
  page?: string
}

/** How much is told of a file, in letters but for `findings`. */
export interface Room {
  changes: number
  findings: number
  /** Of each text. */
  text: number
}

/** A file as the template is given it: every text escaped, and no longer than there is room for. */
export function shownFile(reviewed: ReviewedFile, links: Links, room: Room) {
  const { file, kind, before, title, number, date, period, changes, counts, findings, outputs } = reviewed
  const words = (text: string | undefined) => (text === undefined ? undefined : escapeMarkdown(cut(text, room.text)))
  const lines = changes && summaryLines(changes)
  const all = counts.error + counts.warning + counts.info
  const listed = findings.slice(0, room.findings)
  return {
    ...{ name: words(file), kind: kindNames[kind], before: words(before), isGone: kind === 'gone' },
    ...{ title: words(title), number: words(number), date: words(date), period: words(period) },
    ...{ isUnbuilt: isUnbuilt(reviewed), isUncompared: isUncompared(reviewed), isSame: isSame(reviewed) },
    changes: lines && lines.length > 0 ? shortened(lines, room.changes) : undefined,
    counts: countsOf(reviewed),
    findings: listed.map((finding) => shownFinding(finding, file, links, words)),
    more: Math.max(0, all - listed.length),
    outputs: outputs.map(({ name, sha256, pages }) => ({ name: words(name), sha256: sha256.slice(0, 12), pages })),
  }
}

function shownFinding(
  { ruleId, severity, message, hint, file, line, place }: ReviewedFinding,
  reviewed: string,
  { files }: Links,
  words: (text: string | undefined) => string | undefined,
) {
  const where = file ?? reviewed
  const spot = line === undefined ? place : `dòng ${line}`
  const told = [...(file === undefined ? [] : [file]), ...(spot === undefined ? [] : [spot])].join(', ')
  return {
    ...{ severity: severityNames[severity], message: words(message), hint: words(hint), rule: words(ruleId) },
    place: words(told === '' ? 'cả tệp' : told),
    ...(files !== undefined &&
      !isLeadingOut(where) && { link: `${files}${pathInUrl(where)}${line === undefined ? '' : `#L${line}`}` }),
  }
}

/** A browser goes up by `..` before it asks, to any other page of the server. */
function isLeadingOut(path: string): boolean {
  return path.split(/[\\/]/).includes('..')
}

/** What brackets mean in Markdown, and what a line break does, is encoded too. */
function pathInUrl(path: string): string {
  const escaped = path.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd')
  return encodeURI(escaped).replace(
    /[?#&'()*!~_@[\]:;,$+=]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\p{Cs}$/u, '')}…`
}
