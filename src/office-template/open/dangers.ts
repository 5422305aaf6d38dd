import { all } from '../../ooxml/xml-tree.js'
import type { Problem } from '../../problem.js'
import { tiedRelations } from '../parts/document-type.js'
import type { ListedRelation, Template } from '../parts/template.js'
import { problem } from '../problem.js'
import { fieldDangers, linkDangers } from './field-dangers.js'

/** Everything for which a template is refused: what could run, fetch or overwrite something when Word opens it. */
export function* dangers(template: Template): Generator<Problem> {
  const { entries, relations, contentTypes, document, besides, settings, others } = template
  for (const name of entries.keys()) yield* nameDangers(name)
  for (const { attributes } of contentTypes.root.children) yield* contentDangers(attributes.ContentType ?? '')
  for (const relation of relations) yield* relationDangers(relation)
  for (const part of [document, ...besides, ...(settings ? [settings] : []), ...others]) {
    yield* fieldDangers(part)
    for (const { name } of all(part.root)) if (macroElements.has(name)) yield macro(`<${name}>`)
  }
}

// Word runs the macro that these name when the cursor enters or leaves a form field.
const macroElements = new Set(['entryMacro', 'exitMacro'])

// What Word and LibreOffice put into a package; nothing of it is run.
const harmless =
  /(?:^\[content_types\]|\.(?:xml|rels|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|odttf|fntdata|vml)|\/printersettings\d*\.bin)$|\/$/

function* nameDangers(name: string): Generator<Problem> {
  if (/vbaproject|vbadata|activex/.test(name)) yield macro(name)
  else if (/(?:^|\/)\.\.(?:\/|$)|^\/|[:\\]/.test(name)) {
    yield problem(`Tệp con “${name}” trong mẫu có đường dẫn ra ngoài mẫu; kehoach không dùng mẫu này.`, saveAnew)
  } else if (name.startsWith('_xmlsignatures/')) {
    yield problem(
      'Mẫu đã ký số; điền vào mẫu sẽ làm chữ ký mất hiệu lực.',
      'Xin dùng bản mẫu chưa ký số, và ký số văn bản sau khi dựng.',
    )
  } else if (!harmless.test(name)) {
    yield problem(`Mẫu chứa tệp nhúng “${name}” mà kehoach không đưa vào văn bản.`, removeObject)
  }
}

function* contentDangers(type: string): Generator<Problem> {
  if (/macroEnabled/i.test(type)) yield macro('.docm, .dotm')
  else if (/vbaProject|vbaData|activeX/i.test(type)) yield macro(type)
}

const known = new Set(
  `officedocument core-properties extended-properties custom-properties thumbnail styles styleswitheffects numbering
  settings websettings fonttable font theme header footer footnotes endnotes comments commentsextended commentsids
  commentsextensible people image hdphoto hyperlink customxml customxmlprops glossarydocument chart chartstyle
  chartcolorstyle themeoverride diagramdata diagramlayout diagramquickstyle diagramcolors diagramdrawing printersettings
  classificationlabels documenttasks`.split(/\s+/),
)

const kinds: Record<string, string> = {
  vbaproject: 'macro',
  oleobject: 'đối tượng nhúng (OLE)',
  package: 'tệp nhúng',
  control: 'nút điều khiển ActiveX',
  afchunk: 'tệp chèn (altChunk)',
  subdocument: 'văn bản con',
  frame: 'khung web',
  image: 'hình ảnh',
  extensibility: 'nút lệnh tự thêm trên thanh Ribbon',
  webextension: 'ứng dụng bổ trợ (add-in)',
  webextensiontaskpanes: 'ứng dụng bổ trợ (add-in)',
  keymapcustomizations: 'phím tắt tự đặt',
}

function* relationDangers({ type, target, isExternal, path }: ListedRelation): Generator<Problem> {
  const kind = kinds[type] ?? `liên kết loại “${type}”`
  if (tiedRelations.has(type)) return
  if (isExternal && type === 'hyperlink') {
    yield* linkDangers(target)
  } else if (isExternal) {
    yield problem(
      `Mẫu lấy ${kind} từ bên ngoài: “${target}”; văn bản ký ban hành không được phụ thuộc vào tệp khác.`,
      type === 'image'
        ? 'Xin xóa hình này rồi chèn lại bằng Insert › Pictures (không chọn Link to File).'
        : removeObject,
    )
  } else if (!known.has(type)) {
    yield problem(`Mẫu chứa ${kind} (“${target}”) mà kehoach không đưa vào văn bản.`, removeObject)
  } else if (path === undefined && !target.startsWith('#')) {
    yield problem(`Mẫu trỏ tới “${target}”, ngoài phạm vi của tệp mẫu.`, saveAnew)
  }
}

function macro(where: string): Problem {
  return problem(
    `Mẫu có macro (${where}); kehoach không dùng tệp Word có mã chạy được.`,
    'Xin mở mẫu trong Word, chọn Lưu thành (Save As) › Word Document (.docx), đồng ý bỏ macro, rồi dùng tệp mới.',
  )
}

const removeObject = 'Xin mở mẫu trong Word, xóa đối tượng này, rồi lưu lại thành tệp .docx.'
const saveAnew =
  'Xin kiểm tra nguồn của mẫu; nếu đúng là mẫu của cơ quan, xin mở trong Word và lưu thành tệp .docx mới.'
