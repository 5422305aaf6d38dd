import type { Outcome } from '../diagnostic.js'
import type { Baseline, Entry } from './baseline.js'

/** Reads a baseline file; one that is damaged hides nothing and is an error. */
export function readBaseline(text: string, file: string): Outcome<Baseline> {
  const content = parse(text)
  if (!isRecord(content) || content.version !== 1 || !isRecord(content.files)) return damaged(file)
  const files = Object.entries(content.files)
  if (!files.every((pair): pair is [string, Entry[]] => Array.isArray(pair[1]) && pair[1].every(isEntry))) {
    return damaged(file)
  }
  return { value: new Map(files), diagnostics: [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEntry(value: unknown): value is Entry {
  return isRecord(value) && ['rule', 'words', 'fingerprint'].every((key) => typeof value[key] === 'string')
}

function damaged(file: string): Outcome<Baseline> {
  return {
    diagnostics: [
      {
        ruleId: 'baseline',
        severity: 'error',
        message: 'Tệp ghi các lỗi đã biết bị hỏng hoặc không phải do kehoach tạo.',
        file,
        hint: 'Lấy lại bản cũ của tệp, hoặc tạo lại bằng --update-baseline.',
      },
    ],
  }
}
