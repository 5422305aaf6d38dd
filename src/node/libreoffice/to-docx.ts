import type { Diagnostic } from '../../diagnostic.js'
import { installHint } from './install-hint.js'
import { findOffice, wrongPlace } from './office.js'
import { convert } from './print.js'

const compound = 'd0cf11e0'
const kinds: [extension: string, isOne: (head: string, text: string) => boolean][] = [
  ['doc', (head) => head.startsWith(compound)],
  ['rtf', (_, text) => text.startsWith('{\\rtf')],
  ['odt', (_, text) => text.startsWith('PK') && text.includes('mimetypeapplication/vnd.oasis.opendocument.text')],
]

/** What LibreOffice has to read for us, by a file's first bytes; nothing for what the program reads itself. */
export function officeFormat(bytes: Uint8Array): string | undefined {
  const first = Buffer.from(bytes.subarray(0, 200))
  const [head, text] = [first.toString('hex', 0, 4), first.toString('latin1')]
  const [extension] = kinds.find(([, isOne]) => isOne(head, text)) ?? []
  return extension === 'doc' && !isOldWord(bytes) ? undefined : extension
}

/** Not a spreadsheet, and not a file that a password locks. */
function isOldWord(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  const wide = (name: string) => Array.from(name, (letter) => `${letter}\0`).join('')
  return text.includes(wide('WordDocument')) && !text.includes(wide('EncryptedPackage'))
}

const limit = 120_000

/** A file of an older or another office program as Word has it today. */
export async function toDocx(file: string, bytes: Uint8Array, extension: string): Promise<Uint8Array | Diagnostic> {
  const program = findOffice()
  if (program === undefined) {
    const said = wrongPlace() ?? `tệp .${extension} cần LibreOffice để đọc, nhưng máy này chưa cài.`
    const hint = `${installHint('office')} Hoặc mở tệp bằng Word, lưu thành .docx rồi chạy lại.`
    return failure(file, `${said.charAt(0).toUpperCase()}${said.slice(1)}`, hint)
  }
  const target = { name: 'docx', isWhole: (made: Uint8Array) => made[0] === 0x50 && made[1] === 0x4b }
  const { made } = await convert([{ bytes, extension }], target, { program, standIns: new Map(), limit })
  return (
    made[0] ?? failure(file, 'LibreOffice không đọc được tệp này.', 'Xin mở bằng Word, lưu thành .docx rồi chạy lại.')
  )
}

function failure(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-read', severity: 'error', message, file, hint }
}
