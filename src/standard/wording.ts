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
  /** Names of collectives that stand in that line without what follows them: `Ban Thường vụ` of `Ban Thường vụ Đảng ủy xã`. */
  collectives: string[]
  /** Whether a member of a collective, who is none of its heads, signs with a name alone. */
  memberSigns: boolean
  /** The stamps below the number: how secret a document is, how urgent, and that it is a draft. */
  secrecy: Record<Secrecy, string>
  urgency: Record<Urgency, string>
  draft: string
  /** The same with which draft it is: `DỰ THẢO LẦN {count}`. */
  drafts: string
  /** Whether that it is a draft stands above the others. */
  draftFirst: boolean
  /** `LỊCH HOẠT ĐỘNG` */
  scheduleTitle: string
  /** `(Đính kèm Kế hoạch số {reference} ngày {date} của {authority})`; `{longDate}` is `23 tháng 4 năm 2024`, `{issuer}` the body's name. */
  scheduleAttached: string
  /** What stands over the columns of the schedule; `day` over `when` where weekday or hours have columns of their own. */
  scheduleColumns: ColumnTitles
  annexes: AnnexWording
}

export type ColumnTitles = Record<(typeof titledColumns)[number], string>

export const titledColumns = [
  ...(['name', 'when', 'day', 'weekday', 'time', 'where', 'content'] as const),
  ...(['lead', 'support', 'budget', 'result', 'note'] as const),
] as const

/** Of a standard that says nothing of them. */
export const usualColumnTitles: ColumnTitles = {
  ...{ name: 'Nội dung hoạt động', when: 'Thời gian', day: 'Ngày', weekday: 'Thứ', time: 'Giờ', where: 'Địa điểm' },
  ...{ content: 'Nội dung cụ thể', lead: 'Đơn vị phụ trách', support: 'Đơn vị phối hợp', budget: 'Kinh phí' },
  ...{ result: 'Sản phẩm', note: 'Ghi chú' },
}

/** What a plan's reading asks of its standard. */
export type Numberings = Pick<Wording, 'headings' | 'annexes' | 'reference'> &
  Partial<Pick<Wording, 'bullets' | 'memberSigns'>>

/** How annexes are called: `Phụ lục` where there is one, `Phụ lục I`, `Phụ lục II` where there are more. */
export interface AnnexWording {
  name: string
  numbering: 'roman' | 'arabic'
  /** Whether the schedule of `schedule:` is one of them, the first. */
  schedule: boolean
}

/** Of a standard that says nothing of them. */
export const usualAnnexes: AnnexWording = { name: 'Phụ lục', numbering: 'roman', schedule: false }

export type Secrecy = 'mat' | 'toi-mat' | 'tuyet-mat'

/** The three levels of the law on state secrets, Điều 8. */
export const usualSecrecy: Record<Secrecy, string> = { mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' }

export const usualDrafts = 'DỰ THẢO LẦN {count}'

export type Urgency = 'khan' | 'thuong-khan' | 'hoa-toc'

/** `I.`, `I-`, `1.`, `1.1.` (the number of the heading above, then its own), `a)` in the order of the Vietnamese alphabet. */
export type HeadingNumbering = 'roman' | 'roman-dash' | 'arabic' | 'dotted' | 'letter'
