import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Why nothing may take a file's place, as far as that shows before anything is made. */
export function targetProblem(file: string): [message: string, hint: string] | undefined {
  const status = statusOf(file)
  if (status?.isDirectory()) {
    return ['Không ghi được vì đã có một thư mục mang tên này.', 'Xin đổi tên thư mục đó hoặc chọn tên khác.']
  }
  if (status && (!status.isFile() || isSystemLink(file))) {
    return ['Không ghi được vì đây không phải là tệp thường.', 'Xin ghi vào một tệp trên đĩa.']
  }
  return undefined
}

/** What two names of one file have in common, whether they are links or differ in how they are written. */
export function identityOf(file: string): string {
  try {
    const { dev, ino } = statSync(file, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    const path = resolve(file)
    return join(realOf(dirname(path)), basename(path).normalize('NFC'))
  }
}

/** Of what a link leads to; none of one that leads nowhere. */
function statusOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/** `/dev/stdout` leads to a plain file now and then, and must not be replaced by one all the same. */
function isSystemLink(file: string): boolean {
  return /^\/(?:dev|proc)\//.test(resolve(file)) && lstatSync(file).isSymbolicLink()
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
