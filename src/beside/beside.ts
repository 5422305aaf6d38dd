/** A file as it is given: the name says whether it is a plan, and is what diagnostics call it. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** Why something can't be used: a Vietnamese sentence, and what to do. */
export interface Fault {
  message: string
  hint?: string
}

/**
 * What stands beside a file, asked of whoever called: the library opens nothing by itself. Paths are as a plan writes
 * them, from the folder of the file, with `/`: `mau.docx`, `./the-thuc/page.hbs`.
 */
export interface Beside {
  /** The bytes of a file; nothing where there is none; or why it can't be read. */
  read?(path: string): Answer<Uint8Array>
  /** The names of the files in a folder. Without it, those that a standard's templates call are asked for one by one. */
  list?(folder: string): Answer<readonly string[]>
}

type Answer<T> = T | Fault | undefined | Promise<T | Fault | undefined>

export function isFault(answer: object): answer is Fault {
  return 'message' in answer
}

/** The name that diagnostics give what stands at a path beside a file. */
export function pathBeside(file: string, path: string): string {
  const folder = folderOf(file)
  const [start = ''] = /^(?:[A-Za-z]:)?[\\/]*/.exec(folder)!
  const parts: string[] = []
  for (const part of `${folder.slice(start.length)}/${path}`.split(/[\\/]/)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return start + parts.join('/')
}

/** The same of a folder: it ends in a slash, or is nothing where the folder is the one that paths are told from. */
export function folderBeside(file: string, path: string): string {
  const folder = pathBeside(file, path)
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`
}

export function folderOf(file: string): string {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
  return end < 0 ? '.' : end === 0 ? file.slice(0, 1) : file.slice(0, end)
}
