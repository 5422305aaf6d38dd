import { builtIn } from '../beside/built-in.js'
import { otherChecks } from '../checks.js'
import type { Severity } from '../diagnostic.js'
import type { YearCalendar } from '../knowledge/commemorations.js'

/** What can be reported. Only of rules it is told why and shown how; only where `isFixed` is absent a level can be set. */
export interface Explanation {
  id: string
  severity: Severity
  /** One Vietnamese sentence. */
  summary: string
  why?: string
  /** Lines that end in ` ✗` are reported; of a `plan` some keys are shown. */
  examples?: readonly { note?: string; text?: string; plan?: string; fixed?: string }[]
  /** It keeps a file from being read, and is always an error. */
  isFixed?: true
}

/** Every rule, in the order of the documentation. */
export async function rules(): Promise<Explanation[]> {
  const { rules: all } = await import('../rules/index.js')
  return all.map(({ id, severity, summary, why, examples }) => ({ id, severity, summary, why, examples }))
}

/** What a rule or another check is about; nothing for an id that there is not. */
export async function explain(id: string): Promise<Explanation | undefined> {
  const rule = (await rules()).find((one) => one.id === id)
  const check = otherChecks.find((one) => one.id === id)
  if (rule || !check) return rule
  const { severity, ...told } = check
  return severity ? { ...told, severity } : { ...told, severity: 'error', isFixed: true }
}

export interface StandardDescription {
  /** As a plan names it. */
  id: string
  name: string
  /** The decree or guideline that it follows. */
  source: string
}

/** The standards that a plan may name. */
export async function standards(): Promise<StandardDescription[]> {
  const all = builtIn.names.map(async (id) => {
    const { name, source } = (await builtIn.load(id)).value!
    return { id, name, source }
  })
  return Promise.all(all)
}

/** What the catalogue knows of a year, with the expressions that print it, and the days on which offices are closed. */
export async function calendar(year: number): Promise<YearCalendar> {
  const { calendarOf } = await import('../knowledge/commemorations.js')
  return calendarOf(year)
}
