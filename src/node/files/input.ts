import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { Diagnostic } from '../../diagnostic.js'
import { type DecodedText, decodeText } from '../../readers/decode.js'
import { unreadable } from '../../text/unreadable.js'
import { codeOf } from '../usage.js'
import { readFault, type Said } from './faults.js'
import { hiddenExtension } from './not-found.js'
import { unreachableRoot } from './roots.js'

/** The largest file that is read at all, in bytes. A plan of 40 activities has some 30 KB, a Word draft with pictures a few MB. */
export const maxFileSize = 50 * 1024 * 1024

/** A file's bytes under the name that diagnostics give it, or the one diagnostic that says why it can't be read. */
export type Input = { file: string; bytes: Uint8Array } | { file: string; problem: Diagnostic }

export function readInput(file: string): Input {
  const misnamed = hiddenExtension(file)
  if (misnamed && existsSync(file)) return { file, problem: problemOf(file, ...misnamed) }
  const opened = openInput(file)
  if ('problem' in opened) return opened
  const { descriptor, size } = opened
  try {
    return { file, bytes: readAll(descriptor, size) }
  } catch (error) {
    return { file, problem: problemOf(file, ...faultOf(error, file)) }
  } finally {
    closeSync(descriptor)
  }
}

function openInput(file: string): { descriptor: number; size: number } | { file: string; problem: Diagnostic } {
  const problem = (message: string, hint: string) => ({ file, problem: problemOf(file, message, hint) })
  try {
    const status = statSync(file)
    if (status.isDirectory())
      return problem('Đây là thư mục, không phải tệp.', 'Xin ghi tên một tệp trong thư mục này.')
    if (!status.isFile()) return problem('Đây không phải là tệp thường.', 'Xin chỉ dùng tệp đã lưu trên đĩa.')
    if (status.size > maxFileSize) return problem(tooLarge(status.size), 'Xin kiểm tra lại có đúng tệp cần dùng không.')
    if (status.size === 0) return problem('Tệp trống, không có gì để đọc.', 'Xin kiểm tra lại tệp đã được lưu chưa.')
    return { descriptor: openSync(file, 'r'), size: status.size }
  } catch (error) {
    return problem(...faultOf(error, file))
  }
}

/** Standard input to its end; past the largest size it isn't read on. */
export async function readStdin(file: string): Promise<Input> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxFileSize)
        return { file, problem: problemOf(file, tooLarge(size), 'Xin lưu thành tệp rồi soát tệp đó.') }
    }
  } catch (error) {
    return { file, problem: problemOf(file, ...faultOf(error, file)) }
  }
  return { file, bytes: Buffer.concat(chunks) }
}

/** The text of an input that is one, such as a plan. */
export function textOf(input: Input): { decoded: DecodedText } | { problem: Diagnostic } {
  if ('problem' in input) return input
  try {
    return { decoded: decodeText(input.bytes) }
  } catch (error) {
    return { problem: unreadable(error, input.file) }
  }
}

function problemOf(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-read', severity: 'error', message, file, hint }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return `Tệp quá lớn: ${megabytes(size)} MB; kehoach chỉ đọc tệp đến ${megabytes(maxFileSize)} MB.`
}

function faultOf(error: unknown, file: string): Said {
  return unreachableRoot(file) ?? readFault(codeOf(error), file)
}
