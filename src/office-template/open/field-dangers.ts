import { attribute } from '../../ooxml/xml.js'
import { all } from '../../ooxml/xml-tree.js'
import type { Problem } from '../../problem.js'
import type { TemplatePart } from '../parts/template.js'
import { problem } from '../problem.js'

// Fields that show something of the document itself. Others fetch, link or run, such as DDEAUTO and MACROBUTTON.
const harmless = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES STYLEREF REF NOTEREF PAGEREF SEQ TOC TC XE INDEX DATE TIME CREATEDATE SAVEDATE
  PRINTDATE AUTHOR TITLE SUBJECT KEYWORDS COMMENTS COMPANY FILENAME DOCPROPERTY INFO NUMWORDS NUMCHARS SYMBOL QUOTE IF =
  HYPERLINK MERGEFIELD FORMTEXT FORMCHECKBOX FORMDROPDOWN LISTNUM AUTONUM AUTONUMLGL ADVANCE EQ CITATION BIBLIOGRAPHY`.split(
    /\s+/,
  ),
)

/** A field while its code is read; a field inside a code may become any word of it. */
interface Open {
  code: string
  inCode: boolean
}

const nested = '\u0000'

/** Refuses every field whose first word isn't on the list, also when Word has split the word over runs. */
export function* fieldDangers({ root }: TemplatePart): Generator<Problem> {
  const open: Open[] = []
  for (const element of all(root)) {
    const field = open.at(-1)
    if (element.name === 'fldSimple') yield* codeDangers(attribute(element.attributes, 'instr') ?? '')
    else if (element.name === 'instrText' || element.name === 'delInstrText') {
      if (field?.inCode) field.code += element.text
      else yield* codeDangers(element.text)
    } else if (element.name === 'fldChar') {
      const type = attribute(element.attributes, 'fldCharType')
      if (type === 'begin') {
        if (field?.inCode) field.code += nested
        open.push({ code: '', inCode: true })
      } else if (field) {
        if (field.inCode) yield* codeDangers(field.code)
        field.inCode = false
        if (type === 'end') open.pop()
      }
    }
  }
  for (const { code, inCode } of open) if (inCode) yield* codeDangers(code)
}

function* codeDangers(code: string): Generator<Problem> {
  if (code.trim() === '') return
  const word = /^\s*(=|[^\s"\\=]*)/.exec(code)![1]!.toUpperCase()
  if (!harmless.has(word)) {
    const shown = code.replaceAll(nested, '{…}').trim().slice(0, 60)
    yield problem(
      `Mẫu có trường (field) “${shown}” không nằm trong các loại được phép; loại này có thể lấy dữ liệu hoặc chạy lệnh ngoài văn bản.`,
      'Xin xóa trường này trong mẫu (bấm Alt+F9 để thấy mã của các trường), rồi lưu lại.',
    )
  } else if (word === 'HYPERLINK') {
    const target = /"([^"]*)"|(\S+)/.exec(code.replace(/^\s*HYPERLINK/i, '').replace(/\\[lot]\s+"[^"]*"|\\[a-z]/gi, ''))
    if (target) yield* linkDangers(target[1] ?? target[2]!)
  }
}

const harmlessLink = /^(?:https?:\/\/|mailto:|#)/i

/** Other schemes open files of the reader's machine or start its programs. */
export function* linkDangers(target: string): Generator<Problem> {
  if (harmlessLink.test(target)) return
  yield problem(
    `Mẫu có liên kết “${target.replaceAll('\0', '…')}”; chỉ nhận liên kết http, https và mailto.`,
    'Xin bỏ liên kết này trong Word (bấm chuột phải › Remove Hyperlink), rồi lưu lại mẫu.',
  )
}
