import type { Span } from '../calendar/date.js'
import { slug } from '../plan/schema/repair.js'
import { type Occasion, withoutVerb } from './occasion.js'

/** `2025-quoc-khanh.yaml` */
export function fileNameFor(occasion: Occasion, { end }: Span): string {
  const words = 'text' in occasion ? withoutVerb(occasion.text) : occasion.name
  return [String(end.year), slug(words)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.yaml')
}
