import type { Remark } from './writer.js'

/** A file of activities that there are none of. */
export function noActivities(file: string): Remark {
  return {
    ruleId: 'no-activities',
    severity: 'error',
    message: `Kế hoạch không có hoạt động nào (activities), nên không lập được ${file}.`,
    hint: 'Thêm các hoạt động vào activities, hoặc bỏ dạng này khỏi --to.',
  }
}
