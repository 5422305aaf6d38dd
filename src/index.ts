/**
 * The library: files as `{name, bytes}` in, plain data out. It opens no file, asks no clock, and runs in a browser as in Node.
 * Each function loads its code when it is first called.
 */
export type { Beside, Fault, GivenFile } from './beside/beside.js'
export type {
  ActivityChange,
  AnnexChange,
  ComparedRow,
  Comparison,
  FactChange,
  FieldChange,
  Move,
  Run,
} from './compare/comparison.js'
export type { Block } from './compare/reading.js'
export type { ComparisonFormat } from './compare/report/load.js'
export type { Level, Levels } from './config/config.js'
export type { Diagnostic, Edit, Outcome, Place, Point, Position, Rewrite, Severity } from './diagnostic.js'
export type { Document } from './document/document.js'
export type { About } from './draft/about.js'
export type { Commemoration, HolidayRun, YearCalendar } from './knowledge/commemorations.js'
export * from './library/catalogue.js'
export * from './library/check.js'
export * from './library/comparison.js'
export * from './library/plan.js'
export * from './library/pull-request.js'
export type { ReadOptions } from './library/read-options.js'
export * from './library/report.js'
export type { PlanModel } from './plan/model.js'
/** The first line of the comment on a pull request, by which it is found again. */
export { commentMarker } from './pull-request/marker.js'
export type { ReporterName } from './reporters/load.js'
export type { RollNote } from './roll/notes/roll-note.js'
