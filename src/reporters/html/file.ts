import type { About } from '../../draft/about.js'
import type { Kind } from '../kinds.js'
import { capital, findingHtml, lineHtml, type ToldFinding } from './finding.js'

/** What the sheet tells of a file. */
export interface ToldFile {
  name: string
  /** Counted through the sheet. */
  number: number
  /** Absent where nobody knows whether the draft could be read, `false` where it couldn't. */
  about: About | false | undefined
  /** In the order of the file, with numbers of their own. */
  findings: ToldFinding[]
  /** How many more there are than the sheet has room for. */
  left: number
  /** Rules that were not asked. */
  off: readonly string[]
}

export function fileHtml({ name, number, about, findings, left, off }: ToldFile): string[] {
  const [unjudged, judged] = [findings.filter(isUnjudged), findings.filter((finding) => !isUnjudged(finding))]
  return [
    `<section class="file" id="tep-${number}">`,
    `<h2>${lineHtml(name)}</h2>`,
    ...(about ? factsHtml(about) : []),
    ...judged.flatMap(findingHtml),
    ...(left > 0 ? [`<p><b>… và ${left} phát hiện nữa trong tệp này.</b></p>`] : []),
    ...(findings.length === 0 && left === 0 ? ['<p>Không phát hiện gì trong tệp này.</p>'] : []),
    ...unjudgedHtml(unseenOf(name, about), unjudged, off),
    '</section>',
  ]
}

const labels: [key: keyof About, label: string][] = [
  ['kind', 'Loại văn bản'],
  ['number', 'Số'],
  ['symbol', 'Ký hiệu'],
  ['date', 'Ngày ký'],
  ['period', 'Thời gian thực hiện'],
  ['title', 'Tiêu đề'],
]
/** Not every document has one. */
const optional = new Set<keyof About>(['period', 'title'])

function factsHtml(about: About): string[] {
  const rows = labels.flatMap(([key, label]) => {
    const value = about[key]
    if (value === undefined && optional.has(key)) return []
    const words = value === undefined ? 'chưa thấy trong tệp' : lineHtml(key === 'kind' ? capital(value) : value)
    return [`<dt>${label}</dt><dd>${words}</dd>`]
  })
  return ['<dl>', ...rows, '</dl>']
}

function isUnjudged(finding: ToldFinding): boolean {
  return finding.isUnjudged
}

const mostOff = 100

/** What of a file no rule could see. */
function unseenOf(name: string, about: ToldFile['about']): string | undefined {
  if (about === false)
    return 'Tệp này chưa đọc được trọn vẹn như một kế hoạch hay dự thảo, nên các quy tắc chưa soát hết.'
  if (!about || !/\.(?:txt|md)$/i.test(name)) return undefined
  return 'Tệp chữ không có trang giấy, nên khổ giấy, lề, phông chữ, cỡ chữ, giãn cách và số trang chưa được soát.'
}

function unjudgedHtml(unseen: string | undefined, findings: readonly ToldFinding[], off: readonly string[]): string[] {
  const rules = off.slice(0, mostOff).map(lineHtml).join(', ') + (off.length > mostOff ? ', …' : '')
  const told = off.length === 0 ? [] : [`<p>Các quy tắc đã tắt: ${rules}.</p>`]
  const lines = [...(unseen === undefined ? [] : [`<p>${unseen}</p>`]), ...findings.flatMap(findingHtml), ...told]
  return lines.length === 0 ? [] : ['<h3>Phần chưa được soát</h3>', ...lines]
}

export function isOfUnjudged({ first: { ruleId } }: Kind): boolean {
  return unjudgedIds.has(ruleId)
}

/** By these checks is told what no rule has seen. */
const unjudgedIds: ReadonlySet<string> = new Set(['form-unjudged', 'file-read', 'internal-fault'])
