import { basename, dirname, join } from 'node:path'
import { nearest } from '../../text/nearest.js'
import { namesIn } from './on-disk.js'

const drafts = /\.(?:ya?ml|docx?|txt|md)$/i
const pictures = /\.(?:png|jpe?g)$/i
/** `ten.yaml.txt`: Notepad adds the second one, and Windows doesn't show it. */
const hidden = /^(.*\.ya?ml)\.txt$/is

const showExtensions = 'trong File Explorer chọn View › Show › File name extensions để thấy đuôi tệp'

/** What is said of a plan that was saved as a text file. */
export function hiddenExtension(file: string): [message: string, hint: string] | undefined {
  const [, name] = hidden.exec(basename(file)) ?? []
  if (name === undefined) return undefined
  const message = `Tệp này thật ra tên là “${basename(file)}”: đuôi .txt bị Windows giấu đi nên tệp không phải kế hoạch .yaml.`
  return [message, `Xin đổi tên tệp thành “${name}”; ${showExtensions}.`]
}

/** What to look for where a file isn't there: its name with another ending, or one that is nearly the same. */
export function notFoundHint(file: string): string {
  const general = 'Xin kiểm tra lại đường dẫn và tên tệp (kể cả dấu tiếng Việt).'
  const folder = dirname(file)
  if (pictures.test(file)) return pictureHint(file, folder)
  const wanted = basename(file).normalize('NFC').toLowerCase()
  const names = namesIn(folder).filter((name) => drafts.test(name))
  const longer = names.find((name) => composed(name).startsWith(`${wanted}.`))
  if (longer !== undefined && hidden.test(longer)) {
    return `Trong thư mục có “${longer}”: xin xóa đuôi .txt bị Windows giấu (${showExtensions}).`
  }
  const stems = new Map(names.map((name) => [composed(name).replace(drafts, ''), name]))
  const stem = wanted.replace(drafts, '')
  const other = longer ?? stems.get(stem) ?? stems.get(nearest(stem, stems.keys()) ?? '')
  return other === undefined ? general : `Có phải ý bạn là “${folder === '.' ? other : join(folder, other)}”?`
}

/** A picture is called by its way from the plan, so only its own name can be wrong. */
function pictureHint(file: string, folder: string): string {
  const names = namesIn(folder).filter((name) => pictures.test(name))
  const stems = new Map(names.map((name) => [composed(name).replace(pictures, ''), name]))
  const wanted = composed(basename(file)).replace(pictures, '')
  const other = stems.get(wanted) ?? stems.get(nearest(wanted, stems.keys()) ?? '')
  if (other !== undefined) return `Có phải ý bạn là “${other}”?`
  return `Chép tệp hình vào thư mục “${folder}”, hoặc sửa lại tên tệp (kể cả dấu tiếng Việt, đuôi .png, .jpg).`
}

function composed(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
