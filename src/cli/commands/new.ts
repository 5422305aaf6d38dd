import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import { parsePeriod } from '../../calendar/parse.js'
import { isFolder } from '../../node/files/folders.js'
import { writeOutput } from '../../node/files/output.js'
import {
  fileNameFor,
  type NewPlan,
  type Office,
  type OfficeKindName,
  occasionOf,
  officeFrom,
  officeKinds,
  officeOfPlan,
  writtenPlan,
} from '../../node/new-plan.js'
import { checkStandardName } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import { path } from '../options/path.js'
import { shellWord } from '../shell-word.js'

export function define(command: Command): void {
  const kinds = Object.keys(officeKinds)
  command
    .usage('[tuỳ chọn]')
    .description('soạn kế hoạch mới: hỏi vài câu, rồi ghi tệp .yaml dựng được ngay để viết tiếp')
    .option('--from <kế hoạch>', 'lấy cơ quan, thể thức, nơi nhận, người ký của một kế hoạch đã có', path)
    .addOption(new Option('--kind <kiểu>', 'kiểu cơ quan').choices(kinds))
    .option('--standard <thể thức>', 'thể thức, nếu khác với thể thức thường dùng của kiểu cơ quan')
    .option('--name <tên>', 'cơ quan ban hành')
    .option('--parent <tên>', 'cấp trên trực tiếp')
    .option('--place <địa danh>', 'nơi ban hành')
    .option('--period <thời gian>', 'ví dụ "Tháng 5/2025", "01/5/2025 - 31/5/2025"')
    .option('--occasion <việc>', 'id của một ngày (kehoach calendar), hoặc việc tự ghi')
    .option('--schedule', 'kèm bảng lịch hoạt động')
    .option('--no-schedule', 'không kèm bảng lịch hoạt động')
    .option('-o, --out <tệp>', 'tệp kế hoạch mới (mặc định: theo năm và tên việc, trong plans)', path)
    .option('--force', 'ghi đè tệp đã có')
    .action(async (options: NewOptions) => {
      process.exitCode = await newCommand(options)
    })
}

/** What the command line says; the rest is asked for. */
export interface NewOptions {
  from?: string
  kind?: OfficeKindName
  standard?: string
  name?: string
  parent?: string
  place?: string
  period?: string
  occasion?: string
  schedule?: boolean
  out?: string
  force?: true
}

/** Writes a plan to go on from. On a terminal it asks for what no option says. */
async function newCommand(options: NewOptions): Promise<ExitCode> {
  if (options.out !== undefined && !/\.ya?ml$/i.test(options.out))
    throw new UsageError(`-o ${options.out}: tên tệp kế hoạch phải có đuôi .yaml.`)
  if (options.standard !== undefined) checkStandardName(options.standard)
  const folder = options.out === undefined ? (isFolder('plans') ? 'plans' : '.') : dirname(options.out)
  const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true
  const plan = isAsking
    ? await (await import('../questions/asked-plan.js')).askedPlan(options, folder)
    : givenPlan(options)
  const target = options.out ?? join(folder, fileNameFor(plan.occasion, plan.period.span))
  if (!options.force && lstatSync(target, { throwIfNoEntry: false }))
    throw new UsageError(`Đã có ${target}. Xin dùng -o với một tên khác, hoặc thêm --force để ghi đè.`)
  const { text, errors } = await writtenPlan(plan, target)
  const failure = errors.length > 0 ? undefined : writeOutput(target, text)
  const diagnostics = failure ? [failure] : errors
  if (diagnostics.length > 0) {
    print(process.stderr, pretty({ diagnostics, files: 1, sources: new Map([[target, text]]) }))
    if (errors.length > 0) print(process.stderr, ['', 'Chưa ghi tệp nào: xin xem lại những điều vừa trả lời.'])
    return exitCodeOf(diagnostics)
  }
  print(process.stdout, [target])
  print(process.stderr, nextSteps(target))
  return 0
}

function nextSteps(target: string): string[] {
  return [
    '',
    'Mở tệp này và viết tiếp. Những chỗ phải điền hoặc xem lại:',
    `  npx kehoach lint ${shellWord(target)}`,
    'Dựng thành văn bản Word:',
    `  npx kehoach build ${shellWord(target)}`,
  ]
}

/** From options alone: each that is missing is named. */
function givenPlan(options: NewOptions): NewPlan {
  const { from, kind, name, place, period, occasion } = options
  const office = from === undefined ? { '--kind': kind, '--name': name, '--place': place } : {}
  const needed = { ...office, '--period': period, '--occasion': occasion }
  const missing = Object.entries(needed).flatMap(([option, value]) => (value === undefined ? [option] : []))
  if (missing.length > 0) {
    const lacking = from === undefined && !kind && !name ? '; hoặc --from với một kế hoạch đã có' : ''
    throw new UsageError(`Không có màn hình để hỏi, nên xin ghi thêm: ${missing.join(', ')}${lacking}.`)
  }
  const { text, span } = periodOf(period!)
  return {
    ...(from === undefined
      ? { office: officeFrom(kind!, { ...options, name: name!, place: place! }), isKnown: false }
      : { office: officeLike(officeOfPlan(from), options), isKnown: true }),
    ...{ period: { text, span }, occasion: occasionOf(occasion!, span), hasSchedule: options.schedule ?? false },
  }
}

export function periodOf(written: string): NewPlan['period'] {
  const { value, problem } = parsePeriod(written)
  if (value) return { text: written.trim(), span: value }
  throw new UsageError(`--period: ${problem.message} ${problem.hint ?? ''}`.trim())
}

/** An office of another plan, but for what an option says. */
export function officeLike(office: Office, { standard, name, parent, place }: NewOptions): Office {
  return {
    ...office,
    ...(standard !== undefined && { standard }),
    ...(name !== undefined && { name: [name] }),
    ...(parent !== undefined && { parent: parent === '' ? [] : [parent] }),
    ...(place !== undefined && { place }),
  }
}
