import { addDays, type PlainDate } from './date.js'

/** A day of the Vietnamese lunar calendar. Its year is named by the solar year in which it begins. */
export interface LunarDate {
  year: number
  month: number
  day: number
  /** Of the second of two months with one number. */
  leap: boolean
}

/** Since 1968 the calendar is Vietnam's own, by the meridian of 7 hours (Quyết định 121-CP ngày 08/8/1967). */
const firstYear = 1968
/** Later new moons fall too near to midnight for what is known of the Earth's turning. */
const lastYear = 2053
const zone = 7 / 24
// Julian days: of 01/01/1970, and of the new moon that is counted as the first, in January 1900.
const epoch = 2440588
const firstMoon = 2415021.076998695
const month = 29.530588853

export function lunarOf(date: PlainDate): LunarDate | undefined {
  if (date.year < firstYear || date.year > lastYear) return undefined
  const day = dayOf(date)
  let moon = moonAbout(day)
  if (newMoon(moon) > day) moon--
  // The month of the winter solstice is the 11th.
  const next = eleventhMoon(date.year)
  const [begin, end] = newMoon(next) > day ? [eleventhMoon(date.year - 1), next] : [next, eleventhMoon(date.year + 1)]
  const leap = leapMoon(begin, end)
  const passed = moon - begin - (leap !== undefined && moon >= leap ? 1 : 0)
  const number = ((10 + passed) % 12) + 1
  const year =
    number >= 11 && begin !== next ? date.year - 1 : begin === next && number < 11 ? date.year + 1 : date.year
  return { year, month: number, day: day - newMoon(moon) + 1, leap: moon === leap }
}

/** The solar day of the first of the months with that number; none when the month has fewer days. */
export function solarOf({ year, month: number, day }: Omit<LunarDate, 'leap'>): PlainDate | undefined {
  if (year < firstYear || year >= lastYear) return undefined
  const begin = eleventhMoon(number >= 11 ? year : year - 1)
  const leap = leapMoon(begin, eleventhMoon(number >= 11 ? year + 1 : year))
  const passed = (number + 1) % 12
  const moon = begin + passed + (leap !== undefined && begin + passed >= leap ? 1 : 0)
  const start = newMoon(moon)
  return day < 1 || start + day > newMoon(moon + 1)
    ? undefined
    : addDays({ year: 1970, month: 1, day: 1 }, start + day - 1 - epoch)
}

function dayOf({ year, month: number, day }: PlainDate): number {
  return Math.floor(Date.UTC(year, number - 1, day) / 86_400_000) + epoch
}

function moonAbout(day: number): number {
  return Math.floor((day - firstMoon) / month) + 1
}

/** The moon whose month has the winter solstice of a year. */
function eleventhMoon(year: number): number {
  const moon = moonAbout(dayOf({ year, month: 12, day: 31 }))
  const last = newMoon(moon) > dayOf({ year, month: 12, day: 31 }) ? moon - 1 : moon
  return termAt(newMoon(last)) >= 9 ? last - 1 : last
}

/** Of thirteen months from solstice to solstice the first in which no principal term falls is the leap month. */
function leapMoon(begin: number, end: number): number | undefined {
  if (end - begin < 13) return undefined
  for (let moon = begin + 1; moon < end; moon++) {
    if (termAt(newMoon(moon)) === termAt(newMoon(moon + 1))) return moon
  }
  return undefined
}

/** Sine of degrees. */
function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

/** The local day of the new moon, counted from January 1900 (J. Meeus, Astronomical Formulae for Calculators, ch. 32). */
function newMoon(moon: number): number {
  const t = moon / 1236.85
  const [t2, t3] = [t * t, t * t * t]
  const mean = 2415020.75933 + 29.53058868 * moon + 0.0001178 * t2 - 0.000000155 * t3
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t2 - 0.00000347 * t3
  const own = 306.0253 + 385.81691806 * moon + 0.0107306 * t2 + 0.00001236 * t3
  const node = 2 * (21.2964 + 390.67050646 * moon - 0.0016528 * t2 - 0.00000239 * t3)
  const terms = [
    [0.1734 - 0.000393 * t, sun],
    [0.0021, 2 * sun],
    [-0.4068, own],
    [0.0161, 2 * own],
    [-0.0004, 3 * own],
    [0.0104, node],
    [-0.0051, sun + own],
    [-0.0074, sun - own],
    [0.0004, node + sun],
    [-0.0004, node - sun],
    [-0.0006, node + own],
    [0.001, node - own],
    [0.0005, 2 * own + sun],
    [0.00033, 166.56 + 132.87 * t - 0.009173 * t2],
  ] as const
  const exact = terms.reduce((day, [size, angle]) => day + size * sine(angle), mean)
  // From the even time of astronomers to the Earth's.
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(exact - clock + 0.5 + zone)
}

/** Which twelfth of its way the sun has reached when a local day begins, from 0 at the spring equinox (the same, ch. 18). */
function termAt(day: number): number {
  const t = (day - 0.5 - zone - 2451545) / 36525
  const t2 = t * t
  const sun = 357.5291 + 35999.0503 * t - 0.0001559 * t2
  const center =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sine(sun) +
    (0.019993 - 0.000101 * t) * sine(2 * sun) +
    0.00029 * sine(3 * sun)
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 + center
  const apparent = longitude - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  return Math.floor((((apparent % 360) + 360) % 360) / 30)
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']

/** `Giáp Thìn` for 2024. */
export function canChi(year: number): string {
  return `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`
}

const otherSpellings: Record<string, string> = { kỉ: 'kỷ', quí: 'quý', tí: 'tý', mẹo: 'mão', tị: 'tỵ' }

/** The year of that name that is nearest to another; none for a name that no year has, such as `Giáp Sửu`. */
export function canChiYear(name: string, near: number): number | undefined {
  const [can, chi] = name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => otherSpellings[word] ?? word)
  for (let apart = 0; apart <= 30; apart++) {
    const found = [near - apart, near + apart].find((year) => canChi(year).toLowerCase() === `${can} ${chi}`)
    if (found !== undefined) return found
  }
  return undefined
}
