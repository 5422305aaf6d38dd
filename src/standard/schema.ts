import * as z from 'zod'
import { formSchema } from './form/schema.js'
import {
  type ColumnTitles,
  titledColumns,
  usualAnnexes,
  usualColumnTitles,
  usualDrafts,
  usualSecrecy,
} from './wording.js'

const size = z.number().min(1).max(72)
const points = z.number().min(0).max(200)
const part = z.number().gt(0).max(1)
const millimetres = z.number().min(0).max(420)
/** What is printed, or shown by Word: a line of it, in characters that a Word file can hold. */
const line = z.string().regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{0,300}$/u, {
  error: 'Cần một dòng chữ, dài nhất 300 ký tự.',
})
const named = line.min(1)
/** A name of something in another place of the file; whether it is there is checked later. */
const reference = z.string().max(40)
/** A name that becomes a class of the markup and an id of Word's. */
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, {
  error: 'Tên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 40 ký tự.',
})
const font = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, { error: 'Cần tên một phông chữ.' })
const numbering = z.enum(['roman', 'roman-dash', 'arabic', 'dotted', 'letter'])

const wording = z.strictObject({
  type: line,
  reference: line,
  headings: z.array(numbering).min(1).max(9),
  bullets: z.array(line).min(1).max(9),
  basisEnd: z.enum([',', '.']),
  bodyEnd: z.enum(['.', './.']),
  collective: line,
  collectives: z.array(named).max(99).default([]),
  memberSigns: z.boolean().default(false),
  secrecy: z.strictObject({ mat: line, 'toi-mat': line, 'tuyet-mat': line }).default(usualSecrecy),
  urgency: z.strictObject({ khan: line, 'thuong-khan': line, 'hoa-toc': line }),
  draft: line,
  drafts: line.default(usualDrafts),
  draftFirst: z.boolean().default(false),
  scheduleTitle: line,
  scheduleAttached: line,
  scheduleColumns: z
    .strictObject(
      Object.fromEntries(titledColumns.map((kind) => [kind, named.default(usualColumnTitles[kind])])) as Record<
        keyof ColumnTitles,
        z.ZodDefault<typeof named>
      >,
    )
    .prefault({}),
  annexes: z
    .strictObject({
      name: line.default(usualAnnexes.name),
      numbering: z.enum(['roman', 'arabic']).default(usualAnnexes.numbering),
      schedule: z.boolean().default(usualAnnexes.schedule),
    })
    .prefault({}),
})

const edges = z.strictObject({ top: millimetres, bottom: millimetres, left: millimetres, right: millimetres })

const orientation = z.strictObject({
  width: millimetres,
  height: millimetres,
  margins: edges,
  /** From the paper's edge to the line with the page number. */
  header: millimetres,
})

/** How every paragraph of a class looks, in Word and in the preview alike. Sizes in points, lengths in millimetres. */
const style = z.strictObject({
  /** The name in Word's list of styles. */
  name: named,
  /** Names that it has had: a Word template that an office made then still has them. */
  formerly: z.array(named).max(9).default([]),
  /** The style whose values it has where it names none of its own; in Word it follows that one too. */
  based: reference.optional(),
  size,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  /** Set in capitals, whatever the plan's letters. */
  caps: z.boolean().default(false),
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  /** `first` is the first line's, on top of `left`; negative for a hanging indent. */
  indent: z
    .strictObject({
      left: millimetres.default(0),
      right: millimetres.default(0),
      first: z.number().min(-420).max(420).default(0),
    })
    .prefault({}),
  before: points.default(0),
  after: points.default(0),
  /** Times the font's own line height; or `exactly`, in points. */
  line: z.number().min(1).max(3).default(1),
  exactly: points.optional(),
  keepNext: z.boolean().default(false),
  keepLines: z.boolean().default(false),
  /** The document's title, to Word and to readers for the blind. */
  title: z.boolean().default(false),
  /** The level in Word's navigation pane. */
  outline: z.int().min(1).max(9).optional(),
  /** The list and level whose numbers or bullets stand in front. */
  list: z.strictObject({ name: reference, level: z.int().min(1).max(9) }).optional(),
  /** A line under the paragraph: as long as its text, this part of its text, so many millimetres (both with a gap in points between), or this part of the column. */
  rule: z
    .union([
      z.literal('text'),
      z
        .strictObject({ text: part.optional(), length: millimetres.gt(0).optional(), gap: points.default(0) })
        .refine(({ text, length }) => (text === undefined) !== (length === undefined), {
          error: 'Cần một trong hai khóa text và length.',
        }),
      part,
    ])
    .optional(),
  /** A frame around the paragraph, in the middle of its column, wider where its words are; `double`: of two lines. */
  box: z.strictObject({ width: millimetres, height: millimetres, double: z.boolean().optional() }).optional(),
  /** Of text and frame, as `FF0000`; without it what the reader's program takes for black. */
  color: z
    .string()
    .regex(/^[0-9A-F]{6}$/, { error: 'Cần 6 chữ số của màu, chẳng hạn FF0000.' })
    .optional(),
  /** Words that take several lines are shared out evenly among them. */
  balance: z.boolean().default(false),
  /** The style of the paragraph that Word begins on Enter. */
  next: reference.optional(),
})

/** What a style has of the one that it is based on: all but its names and what follows it. */
export const lentKeys = Object.keys(style.omit({ name: true, formerly: true, based: true, next: true }).shape)

// Word knows at most 63.
const columnWidths = z.array(millimetres.gt(0)).min(1).max(63)

const table = z.strictObject({
  /** The name in Word's list of table styles. */
  name: named,
  /** Widths of the columns on a portrait page; `content`: by what stands in them. */
  columns: z.union([columnWidths, z.literal('content')]),
  /** Widths on a landscape page; without them the portrait widths grow in proportion. */
  landscape: columnWidths.optional(),
  /** Blocks side by side, read block by block; without it a table of data, with lines and rows that don't split. */
  layout: z.boolean().default(false),
  /** In a layout: a column whose lines don't fit takes room from one that has some to spare. */
  fit: z.boolean().default(false),
  /** Stays on one page, and on the page of what stands before it. */
  together: z.boolean().default(false),
  /** Left and right of what stands in a cell. */
  padding: millimetres.default(0),
  vertical: z.enum(['top', 'center', 'bottom']).default('top'),
  /** Space above and below the table, in points. */
  before: points.default(0),
  after: points.default(0),
})

const list = z.strictObject({
  /** A way of numbering, or the bullet itself, by level. */
  levels: z.array(line).min(1).max(9),
  /** What follows the number or bullet. */
  after: z.enum(['space', 'tab', 'nothing']),
})

export const layoutSchema = z.strictObject({
  name: named,
  source: line,
  font,
  /** Fonts with the same widths, for machines that lack it. */
  substitutes: z.array(font).max(9).default([]),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, { error: 'Cần mã của ngôn ngữ, chẳng hạn vi-VN.' }),
  wording,
  orientations: z.strictObject({ portrait: orientation, landscape: orientation }),
  /** Printed on both sides: on the back of a sheet the left and right margins change places. */
  twoSided: z.boolean().default(false),
  pageNumber: z.strictObject({
    /** The style of the line at the head of the page. */
    style: reference,
    /** Whether each section's first page goes without. */
    hideFirst: z.boolean(),
  }),
  lists: z.record(key, list),
  styles: z.record(key, style),
  tables: z.record(key, table),
  /** What a draft by this standard must have; the program's rules `form-*` read it, building does not. */
  form: formSchema.optional(),
})
