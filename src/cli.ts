import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { usageProblem, vietnameseHelp } from './commands/help.js'
import { type ExitCode, UsageError } from './commands/usage.js'

const program = vietnameseHelp(new Command('kehoach'))
  .description('Soạn kế hoạch theo đúng thể thức và soát lỗi kế hoạch trước khi ký.')
  .version(manifest.version, '-V, --version', 'in số phiên bản')

program
  .command('build')
  .usage('<plan…> [tuỳ chọn]')
  .description('dựng kế hoạch thành tệp Word (và các dạng khác)')
  .argument('<plan...>', 'tệp kế hoạch .yaml')
  .option('--to <dạng>', 'các dạng cần dựng, cách nhau bằng dấu phẩy: docx, html, txt, pdf', 'docx')
  .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', 'build')
  .action(async (plans: string[], options: { to: string; outDir: string }) => {
    const { build } = await import('./commands/build.js')
    process.exitCode = await build(plans, options)
  })

program
  .command('lint')
  .usage('[path…] [tuỳ chọn]')
  .description('soát lỗi kế hoạch .yaml và dự thảo .docx, .txt, .md')
  .argument('[path...]', 'tệp hoặc thư mục; “-” để đọc từ đầu vào chuẩn; bỏ trống thì soát thư mục plans/')
  .option('--format <dạng>', 'dạng kết quả: pretty, json', 'pretty')
  .option('--fix', 'tự sửa những lỗi chắc chắn trong tệp .yaml, .txt, .md')
  .option('--stdin-filename <tên>', 'tên tệp của nội dung đọc từ đầu vào chuẩn')
  .action(async (paths: string[], options: { format: string; fix?: true; stdinFilename?: string }) => {
    const { lint } = await import('./commands/lint.js')
    process.exitCode = await lint(paths, options)
  })

program
  .command('doctor')
  .usage('[tuỳ chọn]')
  .description('cho biết máy có đủ những gì kehoach dùng không, thiếu gì thì cài bằng lệnh nào')
  .option('--out-dir <thư mục>', 'thư mục chứa tệp dựng được', 'build')
  .action(async (options: { outDir: string }) => {
    const { doctor } = await import('./commands/doctor.js')
    process.exitCode = await doctor(options)
  })

// A reader that closes the pipe early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2),
)

program.parseAsync().catch((error) => {
  process.exitCode = failure(error)
})

function failure(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    process.stderr.write(usageProblem(error))
    return 2
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  const detail = error instanceof Error ? error.message : String(error)
  process.stderr.write(`kehoach gặp lỗi bên trong: ${detail}\nXin báo lỗi này kèm tệp đang dùng cho nhóm phát triển.\n`)
  return 2
}
