/** A time of day as it stands in a text: `08g00`, `8h`, `14 giờ 30 phút`, `7:30`, possible or not. */
export interface WrittenClock {
  start: number
  end: number
  hour: number
  minute: number
  /** What stands between: `26 giờ` alone may be how long something takes. */
  mark: 'giờ' | 'g' | 'h' | ':'
  /** Whether minutes are written. */
  exact: boolean
}

const clock =
  /(?<![\p{L}\p{M}\d.,:/])(\d{1,2})(?:\s?(giờ)(?:\s?(\d{2})(?![\d.,/%])(?:\s?phút)?)?|\s?([gh])\s?(\d{2})?|(:)(\d{2}))(?![\p{L}\p{M}\d])/giu

/** The times of day of a text, in order. */
export function scanClocks(text: string): WrittenClock[] {
  if (!/\d\s?(?:giờ|[gh:])/i.test(text)) return []
  return Array.from(
    text.matchAll(clock),
    ({ 0: words, 1: hour, 2: word, 3: minutes, 4: letter, 5: short, 6: colon, 7: digits, index }) => {
      const minute = minutes ?? short ?? digits
      const mark = word ? 'giờ' : colon ? ':' : (letter!.toLowerCase() as 'g' | 'h')
      return {
        ...{ start: index, end: index + words.length, hour: Number(hour), minute: Number(minute ?? 0) },
        ...{ mark, exact: minute !== undefined },
      }
    },
  )
}

export function isPossible({ hour, minute }: WrittenClock): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
}

/** Minutes since midnight. */
export function minutesOf({ hour, minute }: WrittenClock): number {
  return hour * 60 + minute
}
