import { decodeHTMLStrict } from 'entities/decode'
import { replaceAll, type Sourced } from './sourced.js'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Text copied from a web page's source: `&agrave;` becomes `à`, which keeps pointing at all eight of its units. */
export function decodeEntities(from: Sourced): Sourced {
  return from.text.includes('&') ? replaceAll(from, entity, ([code]) => decodeHTMLStrict(code)) : from
}
