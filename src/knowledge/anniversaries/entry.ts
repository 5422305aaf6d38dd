/** The day from which an anniversary counts, or the year of an edition's first time. */
export interface BaseDate {
  /** Absent for a lunar feast that nobody dates. */
  year?: number
  month?: number
  day?: number
  /** Month and day are of the lunar calendar. */
  lunar?: true
}

/** Something whose years or editions are counted. */
export interface Entry {
  id: string
  name: string
  /** Its name and aliases as `nameKey` writes them. */
  keys: string[]
  base: BaseDate
  kind: 'anniversary' | 'edition'
  /** `disputed`: offices count from different years. */
  confidence: 'high' | 'medium' | 'disputed'
  /** Other days or years from which some count. */
  alternatives: BaseDate[]
}

/** `1975-04-30`, `1969`, `lunar:03-10`, `lunar:1980-02-14`. */
export function parseBase(text: string): BaseDate {
  const lunar = text.startsWith('lunar:')
  const parts = text.replace('lunar:', '').split('-').map(Number)
  const [year, month, day] = parts.length === 2 ? [undefined, ...parts] : parts
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(lunar && { lunar }),
  }
}
