import { picturesOf } from '../plan/pictures.js'
import { isFolder } from '../plan/read/named-files.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { fieldsOf, textOf } from '../yaml/fields.js'
import { oneLine } from '../yaml/text-lines.js'
import type { Note } from './notes/note.js'
import type { Rolling } from './rolling.js'

/** Last year's plan's, from that of the new one: `../2024`; nothing where it is the same. */
export type OldFolder = string

/** Files that a plan names are told from its folder: in another folder by another path, or by none that a plan may name. */
export function movedPaths({ plan, root, text }: Rolling, folder: OldFolder): Note[] {
  if (folder === '') return []
  const fields = fieldsOf(root)
  const named = (key: string) => {
    const given = textOf(fields.get(key), text)
    return given ? [oneLine(given)] : []
  }
  const standard = named('standard').filter((one) => isFolder(one.text))
  return [...standard, ...named('template'), ...picturesOf(plan)].map((file) => noteOf(file, folder))
}

// Needs no escaping in YAML nor in Markdown.
const writable = /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._/-]*$/u

function noteOf(file: Sourced, folder: OldFolder): Note {
  const range = sourceRange(file, 0, file.text.length)
  if (!writable.test(folder)) {
    const message = `“${file.text}” nằm cạnh kế hoạch cũ: chép sang thư mục của kế hoạch mới`
    return { range, message, isDoubt: true }
  }
  const [dot] = /^\.[\\/]/.exec(file.text) ?? ['']
  const path = `${dot}${folder}/${file.text.slice(dot.length)}`
  return { range, text: path, message: 'đường dẫn tính từ thư mục của kế hoạch mới' }
}
