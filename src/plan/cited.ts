import { toSentence } from './compute/text.js'
import type { PlanModel } from './model.js'

/** A plan as another paper names it: `Kế hoạch số 82-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối`. */
export function citedAs(model: PlanModel): string {
  const { properties, dateline, issuer } = model
  // What a pen is still to fill in is left out.
  const date = properties.created === '' ? '' : ` ngày ${dateline.day}/${dateline.month}/${dateline.year}`
  const body = issuer.authority || issuer.name.join(' ')
  return `${calledAs(model)}${date}${body === '' ? '' : ` của ${body}`}`
}

/** With the marks that it is stamped with, for a paper that has no place for stamps: `MẬT - Kế hoạch số 82-KH/ĐTN …`. */
export function citedWithMarks(model: PlanModel): string {
  return [...model.stamps.map(({ text }) => text), citedAs(model)].join(' - ')
}

/** By its number, or by its subject while it has none. */
export function calledAs({ type, number, properties: { subject } }: PlanModel): string {
  return `${toSentence(type)} ${number.number === '' ? subject : `số ${number.full.trim()}`}`
}
