/** How a standard words what a plan's facts become; part of its `standard.yaml`. `{…}` are filled in. */
export interface Wording {
  /** `KẾ HOẠCH` */
  type: string
  /** `{number}-{symbol}` gives `82-KH/ĐTN` */
  reference: string
  /** Numbering of headings by depth, the first for `#`. Its length is the depth that the standard numbers. */
  headings: HeadingNumbering[]
  /** Bullet marks by level: `-`, `+`. */
  bullets: string[]
  /** What the last line of căn cứ ends with. */
  basisEnd: ',' | '.'
  /** What the text of the body ends with. */
  bodyEnd: '.' | './.'
  /** The line over the signer's post: `TM. {authority}`, set in capitals. */
  collective: string
  /** The stamps below the number: how urgent a document is, and that it is a draft. */
  urgency: Record<Urgency, string>
  draft: string
  /** `LỊCH HOẠT ĐỘNG` */
  scheduleTitle: string
  /** `(Đính kèm Kế hoạch số {reference} ngày {date} của {authority})`; `{longDate}` is `23 tháng 4 năm 2024`. */
  scheduleAttached: string
}

export type Urgency = 'khan' | 'thuong-khan' | 'hoa-toc'

/** `I.`, `I-`, `1.`, `1.1.` (the number of the heading above, then its own), `a)` in the order of the Vietnamese alphabet. */
export type HeadingNumbering = 'roman' | 'roman-dash' | 'arabic' | 'dotted' | 'letter'
