import type { Draft, Passage } from '../../draft.js'

/** The activities that the schedule sets at a time; one that is merged over rows, or stands over them, is that of each. */
export function namesAt({ schedule = [] }: Draft, time: Passage): Passage[] {
  return schedule.flatMap(({ name, when }) => (when === time ? name : []))
}
