import { faults } from '../../test/stress/faults/index.js'
import { offices } from '../../test/stress/offices.js'
import type { Printed } from '../../test/stress/printed.js'

export interface Counted {
  office: string
  what: string
  word: number
  web: number
}

/** How often each fault is met on all stress pages of an office. */
export function countFaults(all: readonly Printed[]): Counted[] {
  return Object.entries(faults).flatMap(([what, find]) =>
    Object.keys(offices).map((office) => {
      const own = all.filter((printed) => printed.office === office)
      const count = (by: 'word' | 'web') => own.flatMap((printed) => find({ printed, pdf: printed[by] })).length
      return { office, what, word: count('word'), web: count('web') }
    }),
  )
}
