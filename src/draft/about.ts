/** What a draft says of itself, as a reader writes it; what it doesn't tell is absent. */
export interface About {
  /** `kế hoạch` */
  kind?: string
  /** `82` */
  number?: string
  /** `KH/ĐTN` */
  symbol?: string
  /** `23/4/2024`, or the month or the year where the rest waits for the pen. */
  date?: string
  /** `01/5/2024 - 31/5/2024` */
  period?: string
  title?: string
}
