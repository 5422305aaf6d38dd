import * as z from 'zod'

const size = z.number().min(1).max(72)
const points = z.number().min(0).max(200)
const part = z.number().gt(0).max(1)
const millimetres = z.number().min(0).max(420)
const numbering = z.enum(['roman', 'roman-dash', 'arabic', 'dotted', 'letter'])

const wording = z.strictObject({
  type: z.string(),
  reference: z.string(),
  headings: z.array(numbering).min(1).max(9),
  bullets: z.array(z.string()).min(1).max(9),
  basisEnd: z.enum([',', '.']),
  bodyEnd: z.enum(['.', './.']),
  collective: z.string(),
  urgency: z.strictObject({ khan: z.string(), 'thuong-khan': z.string(), 'hoa-toc': z.string() }),
  draft: z.string(),
  scheduleTitle: z.string(),
  scheduleAttached: z.string(),
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
  name: z.string().min(1),
  size,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  /** Set in capitals, whatever the plan's letters. */
  caps: z.boolean().default(false),
  align: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  /** `first` is the first line's, on top of `left`; negative for a hanging indent. */
  indent: z
    .strictObject({ left: millimetres.default(0), right: millimetres.default(0), first: z.number().default(0) })
    .prefault({}),
  before: points.default(0),
  after: points.default(0),
  /** Times the font's own line height; or `exactly`, in points. */
  line: z.number().min(1).max(3).default(1),
  exactly: points.optional(),
  keepNext: z.boolean().default(false),
  keepLines: z.boolean().default(false),
  /** The level in Word's navigation pane. */
  outline: z.int().min(1).max(9).optional(),
  /** The list and level whose numbers or bullets stand in front. */
  list: z.strictObject({ name: z.string(), level: z.int().min(1).max(9) }).optional(),
  /** A line under the paragraph: as long as its text, as a part of its text with a gap in points between, or this part of the column. */
  rule: z.union([z.literal('text'), z.strictObject({ text: part, gap: points.default(0) }), part]).optional(),
  /** A frame around the paragraph, in the middle of its column. */
  box: z.strictObject({ width: millimetres, height: millimetres }).optional(),
  /** Of text and frame, as `FF0000`; without it what the reader's program takes for black. */
  color: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .optional(),
  /** Words that take several lines are shared out evenly among them. */
  balance: z.boolean().default(false),
  /** The style of the paragraph that Word begins on Enter. */
  next: z.string().optional(),
})

const table = z.strictObject({
  /** The name in Word's list of table styles. */
  name: z.string().min(1),
  /** Widths of the columns on a portrait page; `content`: by what stands in them. */
  columns: z.union([z.array(millimetres).min(1), z.literal('content')]),
  /** Widths on a landscape page; without them the portrait widths grow in proportion. */
  landscape: z.array(millimetres).min(1).optional(),
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
  levels: z.array(z.string()).min(1).max(9),
  /** What follows the number or bullet. */
  after: z.enum(['space', 'tab', 'nothing']),
})

export const layoutSchema = z.strictObject({
  name: z.string(),
  source: z.string(),
  font: z.string(),
  /** Fonts with the same widths, for machines that lack it. */
  substitutes: z.array(z.string()).default([]),
  language: z.string(),
  wording,
  orientations: z.strictObject({ portrait: orientation, landscape: orientation }),
  pageNumber: z.strictObject({
    /** The style of the line at the head of the page. */
    style: z.string(),
    /** Whether each section's first page goes without. */
    hideFirst: z.boolean(),
  }),
  lists: z.record(z.string(), list),
  styles: z.record(z.string(), style),
  tables: z.record(z.string(), table),
})
