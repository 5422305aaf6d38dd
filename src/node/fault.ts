import type { Diagnostic } from '../diagnostic.js'
import { UsageError } from './usage.js'

/** Does the work on one file; where the program itself fails at it, that costs what is told of this file and no other. */
export async function orFault<T>(file: string, work: () => Promise<T>, failed: (fault: Diagnostic) => T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageError) throw error
    return failed(internalFault(file, error))
  }
}

export function internalFault(file: string, error: unknown): Diagnostic {
  return {
    ruleId: 'internal-fault',
    severity: 'error',
    message: `kehoach gặp lỗi bên trong khi xử lý tệp này: ${detailOf(error)}.`,
    file,
    hint: 'Xin gửi thông báo này kèm tệp đang dùng cho nhóm phát triển; các tệp khác vẫn được xử lý.',
  }
}

/** What a thrown value says, on one line. */
export function detailOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return (
    detail
      .trim()
      .split(/[\r\n]/, 1)[0]!
      .slice(0, 300)
      .replace(/\.$/, '') || 'không rõ'
  )
}
