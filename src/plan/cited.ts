import type { PlanModel } from './model.js'

/** A plan as another paper names it: `Kế hoạch số 82-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối`. */
export function citedAs({ properties, dateline: { day, month, year }, issuer }: PlanModel): string {
  // What a pen is still to fill in is left out.
  const date = properties.created === '' ? '' : ` ngày ${day}/${month}/${year}`
  const body = issuer.authority || issuer.name.join(' ')
  return `${properties.title}${date}${body === '' ? '' : ` của ${body}`}`
}
