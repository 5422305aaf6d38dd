import * as z from 'zod'

const line = z.string().regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{1,300}$/u, {
  error: 'Cần một dòng chữ, dài nhất 300 ký tự.',
})
/** Where it is written: the hint of a finding cites it. */
const article = line
const words = z.array(line).max(40)
/** Words that must be found outside the words of `except`. */
const phrases = z.strictObject({ any: words, except: words.default([]) })
const millimetres = z.number().min(0).max(1000)
const points = z.number().min(0).max(200)
const rangeOf = (number: z.ZodNumber) => z.tuple([number, number])
/** That something is wanted, and where that is written. */
const wanted = z.strictObject({ article })

/** A day as documents print it. */
const day = z.string().regex(/^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4}$/, {
  error: 'Cần một ngày, chẳng hạn 05/3/2020.',
})

/** One alone may be written without the list. */
const neverActing = z.strictObject({ post: line, of: line, under: words.optional() })

const header = z.strictObject({
  /** What stands at the right above the date; any of them. */
  titles: words,
  /** What tells of whom a document is when the title is lost: parts of its symbol, names of issuers. */
  codes: words.default([]),
  issuers: phrases.optional(),
  /** Words of issuers that write under the same title by rules of their own. */
  others: phrases.optional(),
})

const number = z.strictObject({
  /** The marks after the number and after the kind: `-` and `/` for `82-KH/ĐTN`. */
  afterNumber: z.enum(['-', '/']),
  afterKind: z.enum(['-', '/']),
  /** Of the kind of document, in its symbol. */
  code: line.optional(),
  /** Codes that a kind without a code of its own is given by mistake. */
  withoutCode: z.strictObject({ never: words, article }).optional(),
  /** Numbers have at least so many digits. */
  digits: z.int().min(1).max(4).default(1),
  /** Whether `Số` is followed by a colon; absent: either way. */
  colon: z.boolean().optional(),
  /** That nothing stands between number, mark and symbol. */
  closed: z.strictObject({ article }).optional(),
  article,
})

const dateLine = z.strictObject({
  /** Days and months below these have a zero in front. */
  zeroBelow: z.strictObject({ day: z.int().min(1).max(10), month: z.int().min(1).max(10) }),
  /** A place of one syllable is named with its level: `Thành phố Huế`. */
  levelOfShort: wanted.optional(),
  article,
})

/** How a heading is numbered that is numbered so: `I.`, `1.`, `1.1.`, `a)`; what is left out may be numbered in any way. */
const headings = z.strictObject({
  ...{ roman: line.optional(), arabic: line.optional(), dotted: line.optional(), letter: line.optional(), article },
  /** How an article is numbered: `Điều 1.` */
  clause: z.strictObject({ mark: line, article }).optional(),
  /** Appendices, where there are several: `I` or `1`. */
  appendix: z.strictObject({ number: z.enum(['I', '1']), article }).optional(),
})

const signing = z.strictObject({
  /** How each power is written, by its letters: `KT: KT.`, and `TUQ: T/L` where it has no letters of its own. */
  powers: z.partialRecord(z.enum(['TM', 'KT', 'TL', 'TUQ']), line),
  /** Posts whose deputies never sign in their place, whose deputies those are, and under which collectives, if not under all. */
  neverActing: z.union([z.array(neverActing).max(9), neverActing]).optional(),
  /** Under a collective, the posts that are printed; other members sign without one. */
  collectivePosts: z.strictObject({ only: words, article }).optional(),
  /** After these posts and names of collectives no body's name is added; `except` may follow. */
  withoutBody: z.strictObject({ after: words, except: words.default([]), article }).optional(),
  /** No rank of learning before the signer's name; bodies of these names may have rules of their own. */
  plainName: z.strictObject({ except: words.default([]), article }).optional(),
  /** A deputy signs in the head's place; also under a collective of these names. */
  deputyActs: z.strictObject({ under: words, article }).optional(),
  /** Who signs documents of other systems alone. */
  foreign: phrases.optional(),
  article,
})

/** At the end of a line of a list. */
const mark = z.enum([';', ',', '.'])

const archive = z.strictObject({
  colon: z.boolean(),
  /** The office that stands first, and what its letters mean; letters that are not written. */
  first: line.optional(),
  firstMeans: line.optional(),
  never: line.optional(),
  /** What to write. */
  shown: line,
  example: line.optional(),
  article,
})

const recipients = z.strictObject({
  /** What the list begins with where the document has an addressee or articles, any of them. */
  first: z.strictObject({ any: words.min(1), article }).optional(),
  /** How lines end. */
  ends: z.strictObject({ item: mark, last: mark }),
  archive: archive.optional(),
  article,
})

const page = z.strictObject({
  paper: z.strictObject({ name: line, width: millimetres, height: millimetres }),
  margins: z.strictObject({
    top: rangeOf(millimetres),
    bottom: rangeOf(millimetres),
    left: rangeOf(millimetres),
    right: rangeOf(millimetres),
  }),
  article,
})

const text = z.strictObject({ font: line, size: rangeOf(points), article })

const spacing = z.strictObject({
  /** Of lines, times single spacing or exactly so many points. */
  lines: z.strictObject({ unit: z.enum(['times', 'points']), range: z.union([rangeOf(points), z.tuple([points])]) }),
  /** Of paragraphs, in points. */
  gaps: z.strictObject({ least: points.optional(), most: points.optional() }).optional(),
  /** Told as a reminder. */
  isUsage: z.boolean().default(false),
  article,
})

const pageNumber = z.strictObject({
  place: z.enum(['header', 'footer']),
  hideFirst: z.boolean(),
  article,
})

const subject = z.strictObject({
  /** What a letter's subject begins with, below its number: `V/v`. */
  letter: line.optional(),
  /** What only letters write, and what other kinds write instead. */
  never: z.strictObject({ words: line, instead: line }).optional(),
  /** That it begins with a small letter. */
  small: wanted.optional(),
  article,
})

/** The line that names who is written to: `Kính gửi`. */
const addressee = z.strictObject({ label: line, article })

const body = z.strictObject({
  /** How the lines `Căn cứ …` begin and end. */
  grounds: z.strictObject({ dash: z.boolean(), item: mark, last: mark, article }).optional(),
  /** What is typed below the issuer's name and below the subject. */
  ruleLines: z.strictObject({ issuer: line.optional(), subject: line.optional(), article }).optional(),
  /** How the text ends. */
  end: line.optional(),
  article,
})

export const partNames = [
  ...(['title', 'number', 'date', 'subject', 'addressee', 'clauses', 'recipients', 'signing'] as const),
] as const

/** What a draft must have in each of its parts; a part that is left out is not judged. */
export const partsShape = {
  number: number.optional(),
  dateLine: dateLine.optional(),
  subject: subject.optional(),
  addressee: addressee.optional(),
  body: body.optional(),
  headings: headings.optional(),
  signing: signing.optional(),
  recipients: recipients.optional(),
  /** What may not be lacking. */
  parts: z.array(z.enum(partNames)).max(partNames.length).optional(),
  page: page.optional(),
  text: text.optional(),
  spacing: spacing.optional(),
  pageNumber: pageNumber.optional(),
}

/** Changes to the form around them; checked when they are merged into it. */
const changes = z.record(z.string().max(60), z.unknown())
/** `false`: a kind that the standard doesn't rule. */
const ofKind = z.union([changes, z.literal(false)])

export const formSchema = z.strictObject({
  /** Whose documents these are: `của Đoàn`. */
  owner: line,
  /** The first and the last day on which it is in force. */
  since: day.optional(),
  until: day.optional(),
  header: header.optional(),
  ...partsShape,
  /** What is otherwise in a kind of document, by its name in capitals: `KẾ HOẠCH`. */
  kinds: z
    .record(z.string().regex(/^[\p{Lu} ]{2,60}$/u, { error: 'Cần tên loại văn bản, viết hoa.' }), ofKind)
    .default({}),
  /** What was otherwise in earlier times, the latest first. */
  earlier: z.array(changes).max(9).default([]),
})
