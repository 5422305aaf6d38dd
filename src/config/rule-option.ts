import { nearest } from '../text/nearest.js'
import { type Level, type Levels, levels } from './config.js'

/** What `--rule id=level` sets, given any number of times; the last one of a rule counts. Problems are wrong usage. */
export function readRuleOptions(
  options: readonly string[],
  ruleIds: readonly string[],
): { levels: Levels; problems: string[] } {
  const problems: string[] = []
  const set: Record<string, Level> = {}
  for (const option of options) {
    const [id = '', level = ''] = option.split('=', 2).map((part) => part.trim())
    if (!ruleIds.includes(id)) problems.push(`--rule ${option}: ${unknownRule(id, ruleIds).join(' ')}`)
    else if (!isLevel(level)) problems.push(`--rule ${option}: ${unknownLevel(level)}`)
    else set[id] = level
  }
  return { levels: set, problems }
}

export function isLevel(text: string): text is Level {
  return (levels as readonly string[]).includes(text)
}

export function unknownRule(id: string, ruleIds: Iterable<string>): [message: string, hint: string] {
  const near = nearest(id, ruleIds)
  return [`Không có quy tắc “${id}”.`, near ? `Có phải ý bạn là “${near}”?` : 'Xem danh sách bằng lệnh: kehoach rules']
}

function unknownLevel(level: string): string {
  const wanted = 'mức là off, info, warning hoặc error'
  return level === '' ? `thiếu mức sau dấu “=”; ${wanted}.` : `không có mức “${level}”; ${wanted}.`
}
