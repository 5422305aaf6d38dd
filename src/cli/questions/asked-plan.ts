import { type NewPlan, occasionOf, officeFrom, officeOfPlan, officesIn } from '../../node/new-plan.js'
import { standardTitles } from '../../node/standards.js'
import { type NewOptions, officeLike, periodOf } from '../commands/new.js'
import * as ask from './questions.js'

/** A plan from what the options say and, for the rest, from a person on the terminal. */
export async function askedPlan(options: NewOptions, folder: string): Promise<NewPlan> {
  const office = await askedOffice(options, folder)
  const period = periodOf(options.period ?? (await ask.askPeriod()))
  const { occasion } = options
  return {
    ...{ ...office, period },
    occasion: occasion === undefined ? await ask.askOccasion(period.span) : occasionOf(occasion, period.span),
    hasSchedule: options.schedule ?? (await ask.askSchedule()),
  }
}

async function askedOffice(options: NewOptions, folder: string): Promise<Pick<NewPlan, 'office' | 'isKnown'>> {
  const known = await knownOffice(options, folder)
  if (known) return { office: officeLike(known, options), isKnown: true }
  const kind = options.kind ?? (await ask.askKind())
  const standard = options.standard ?? (kind === 'khac' ? await ask.askStandard(await standardTitles()) : undefined)
  const name = options.name ?? (await ask.askName(kind))
  const parent = options.parent ?? (await ask.askParent(kind))
  const place = options.place ?? (await ask.askPlace())
  return { office: officeFrom(kind, { name, parent, place, standard }), isKnown: false }
}

/** Of the plan that was named, or that a person chooses among the folder's; none where the options tell of another. */
async function knownOffice({ from, kind, name }: NewOptions, folder: string) {
  if (from !== undefined) return officeOfPlan(from)
  const known = kind === undefined && name === undefined ? officesIn(folder) : []
  return known.length > 0 ? (await ask.askKnown(known))?.office : undefined
}
