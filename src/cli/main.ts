import { isMainThread } from 'node:worker_threads'
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { detailOf } from '../node/fault.js'
import { onDisk } from '../node/files/on-disk.js'
import { print } from '../node/terminal.js'
import { type ExitCode, UsageError } from '../node/usage.js'
import { usageProblem, vietnameseHelp } from './help.js'
import type { LintOptions } from './options/lint-options.js'
import type { OutputOption } from './options/outputs.js'
import { watchStreams } from './streams.js'

// Of a path nothing but its normal form may differ from what is on the disk.
const path = (value: string) => onDisk(value)

const program = vietnameseHelp(new Command('kehoach'))
  .description('Soạn kế hoạch theo đúng thể thức và soát lỗi kế hoạch trước khi ký.')
  .version(manifest.version, '-V, --version', 'in số phiên bản')

program
  .command('build')
  .usage('<kế hoạch…> [tuỳ chọn]')
  .description('dựng kế hoạch thành tệp Word (và các dạng khác)')
  .argument('<kế hoạch...>', 'tệp kế hoạch .yaml')
  .option('--to <dạng>', 'các dạng cần dựng, cách nhau bằng dấu phẩy: docx, html, txt, pdf', 'docx')
  .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', path, 'build')
  .option('--draft', 'in dấu DỰ THẢO dưới số văn bản')
  .action(async (plans: string[], options: { to: string; outDir: string; draft?: true }) => {
    const { build } = await import('./commands/build.js')
    process.exitCode = await build(plans, options)
  })

const outputs: OutputOption[] = []
const output = (option: OutputOption[0]) => (value: string) =>
  void outputs.push([option, option === 'file' ? path(value) : value])
const listed = (value: string, values: string[] = []) => [...values, value]

program
  .command('lint')
  .usage('[tệp…] [tuỳ chọn]')
  .description('soát lỗi kế hoạch .yaml và dự thảo .docx, .txt, .md')
  .argument('[tệp...]', 'tệp hoặc thư mục; “-” để đọc từ đầu vào chuẩn; bỏ trống thì soát thư mục plans/')
  .option(
    '--format <dạng>',
    'dạng kết quả: pretty, compact, json, github, sarif, junit, checkstyle; ghi được nhiều lần (mặc định: pretty, trên GitHub Actions: github)',
    output('format'),
  )
  .option('--output-file <tệp>', 'ghi kết quả của --format đứng trước vào tệp', output('file'))
  .option('--rule <tên=mức>', 'đặt mức của một quy tắc: off, info, warning, error; ghi được nhiều lần', listed)
  .option('--standard <thể thức>', 'soát dự thảo theo thể thức này (doan, nd30, dang), không nhận từ phần đầu văn bản')
  .option('--max-warnings <số>', 'coi là không đạt khi có nhiều cảnh báo hơn số này')
  .option('--quiet', 'chỉ in lỗi, không in cảnh báo và lưu ý')
  .option('--fix', 'tự sửa những lỗi chắc chắn, kể cả trong tệp Word')
  .option('--fix-unsafe', 'sửa cả những lỗi cần người xem lại')
  .option('--dry-run', 'chỉ in ra những chỗ sẽ sửa, không ghi tệp')
  .option('--track', 'trong tệp Word: sửa thành thay đổi được theo dõi (Track Changes) để người soạn chấp nhận')
  .option('--annotate <tệp>', 'ghi một bản sao Word, mỗi lỗi là một ghi chú (Comment) ngay tại chỗ', path)
  .option('--baseline <tệp>', 'không báo những lỗi đã ghi trong tệp này', path)
  .option('--update-baseline', 'ghi các lỗi hiện có vào tệp những lỗi đã biết')
  .option('--changed [mốc]', 'chỉ soát tệp đã đổi so với một mốc của git (mặc định: HEAD)')
  .option('--no-cache', 'soát lại mọi tệp, không dùng kết quả của lần trước')
  .option('--stdin-filename <tên>', 'tên tệp của nội dung đọc từ đầu vào chuẩn', path)
  .action(async (paths: string[], options: Omit<LintOptions, 'outputs'>) => {
    const { lint } = await import('./commands/lint.js')
    process.exitCode = await lint(paths, { ...options, outputs })
  })

program
  .command('rules')
  .usage('[tuỳ chọn]')
  .description('liệt kê các quy tắc soát lỗi')
  .action(async () => {
    const { rules } = await import('./commands/rules.js')
    process.exitCode = await rules()
  })

program
  .command('explain')
  .usage('<quy tắc>')
  .description('giải thích một quy tắc: soát gì, vì sao, ví dụ')
  .argument('<quy tắc>', 'tên quy tắc, ví dụ anniversary-count')
  .action(async (rule: string) => {
    const { explain } = await import('./commands/explain.js')
    process.exitCode = await explain(rule)
  })

program
  .command('standards')
  .description('liệt kê các thể thức có sẵn')
  .action(async () => {
    const { listStandards } = await import('./commands/standards.js')
    process.exitCode = await listStandards()
  })

program
  .command('init-standard')
  .usage('<thể thức> [tuỳ chọn]')
  .description('chép một thể thức có sẵn ra thư mục mới, để cơ quan sửa thành thể thức riêng')
  .argument('<thể thức>', 'tên thể thức, ví dụ doan')
  .option('--out <thư mục>', 'thư mục mới (mặc định: the-thuc-<thể thức>)', path)
  .action(async (standard: string, options: { out?: string }) => {
    const { initStandard } = await import('./commands/init-standard.js')
    process.exitCode = await initStandard(standard, options)
  })

program
  .command('template')
  .usage('<thể thức> [tuỳ chọn]')
  .description('tạo mẫu Word ban đầu của một thể thức, để cơ quan sửa thành mẫu riêng')
  .argument('<thể thức>', 'tên thể thức, ví dụ doan, hoặc thư mục thể thức riêng, ví dụ ./the-thuc-doan', path)
  .option('--out <tệp>', 'tên tệp mẫu', path, 'mau.docx')
  .action(async (standard: string, options: { out: string }) => {
    const { template } = await import('./commands/template.js')
    process.exitCode = await template(standard, options)
  })

program
  .command('doctor')
  .usage('[tuỳ chọn]')
  .description('cho biết máy có đủ những gì kehoach dùng không, thiếu gì thì cài bằng lệnh nào')
  .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', path, 'build')
  .action(async (options: { outDir: string }) => {
    const { doctor } = await import('./commands/doctor.js')
    process.exitCode = await doctor(options)
  })

if (!isMainThread && process.argv[2] === 'lint-worker') {
  import('../node/threads/lint-worker.js').then(({ lintInWorker }) => lintInWorker())
} else {
  watchStreams()
  process.on('uncaughtException', (error) => process.exit(failure(error)))
  program.parseAsync().catch((error) => {
    process.exitCode = failure(error)
  })
}

function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    print(process.stderr, usageProblem(error, program, process.argv[2]))
    return 2
  }
  if (error instanceof UsageError) {
    print(process.stderr, error.lines)
    return 2
  }
  const request = 'Xin báo lỗi này kèm tệp đang dùng cho nhóm phát triển.'
  print(process.stderr, [`kehoach gặp lỗi bên trong: ${detailOf(error)}.`, request])
  return 2
}
