import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import type { Command } from 'commander'
import { makeFolder } from '../../node/files/folders.js'
import { unstopped } from '../../node/files/stop.js'
import { checkStandardName, shippedFiles } from '../../node/standards/shipped.js'
import { print } from '../../node/terminal.js'
import { codeOf, type ExitCode, UsageError } from '../../node/usage.js'
import { path } from '../options/path.js'

export function define(command: Command): void {
  command
    .usage('<thể thức> [tuỳ chọn]')
    .description('chép một thể thức có sẵn ra thư mục mới, để cơ quan sửa thành thể thức riêng')
    .argument('<thể thức>', 'tên thể thức, ví dụ doan')
    .option('--out <thư mục>', 'thư mục mới (mặc định: the-thuc-<thể thức>)', path)
    .action(async (standard: string, options: { out?: string }) => {
      process.exitCode = await initStandard(standard, options)
    })
}

/** Copies a standard of the program into a new folder, for an office to make its own of it. */
async function initStandard(name: string, { out = `the-thuc-${name}` }: { out?: string }): Promise<ExitCode> {
  checkStandardName(name)
  const folder = normalize(join(out, '.'))
  const files = shippedFiles(name)
  try {
    if (lstatSync(folder, { throwIfNoEntry: false })) throw new UsageError(taken(out))
    writeFolder(folder, files)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Không tạo được thư mục “${out}”: ${reason(codeOf(error))}`)
  }
  const written = Object.keys(files).map((file) => join(folder, file))
  print(process.stdout, written)
  print(process.stderr, guide(folder))
  return 0
}

function taken(folder: string): string {
  return `Đã có “${folder}”, nên không ghi gì vào đó. Xin dùng --out với tên một thư mục chưa có.`
}

/** Whole or not at all: into a temporary folder beside it, which then takes its name. */
function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  makeFolder(dirname(folder))
  unstopped(() => {
    const temporary = mkdtempSync(join(dirname(folder), '.kehoach-'))
    try {
      const inner = join(temporary, basename(folder))
      mkdirSync(inner)
      for (const [file, text] of Object.entries(files)) writeFileSync(join(inner, file), text)
      renameSync(inner, folder)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })
}

function reason(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'không có quyền ghi ở đó.'
    case 'EEXIST':
    case 'ENOTDIR':
    case 'ENOTEMPTY':
      return 'đã có tệp hoặc thư mục cùng tên.'
    case 'ENOENT':
      return 'không tạo được tệp hay thư mục nào ở đó.'
    case 'ENOSPC':
      return 'ổ đĩa đã đầy.'
    case 'ENAMETOOLONG':
      return 'tên quá dài.'
    default:
      return `mã lỗi của hệ điều hành là ${code}.`
  }
}

function guide(folder: string): string[] {
  const name = basename(folder)
  return [
    '',
    'Sửa tiếp trong thư mục này:',
    '  standard.yaml   khổ giấy, lề, cỡ chữ, giãn cách, cách đánh số, các chữ in sẵn',
    '  letterhead.hbs  phần đầu: cơ quan, tiêu đề, số, ngày tháng',
    '  signing.hbs     chỗ ký và nơi nhận',
    '  schedule.hbs    lịch hoạt động',
    '',
    `Đặt thư mục ${name} cạnh tệp kế hoạch (hoặc trong thư mục con), rồi ghi trong kế hoạch:`,
    '',
    `  standard: ./${name}`,
  ]
}
