import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import type { Command } from 'commander'
import { makeFolder } from '../../node/files/folders.js'
import { unstopped } from '../../node/files/stop.js'
import { checkStandardName, shippedFiles } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import { codeOf, type ExitCode, UsageError } from '../../node/usage.js'
import { layoutFile } from '../../standard/files.js'
import { path } from '../options/path.js'

export function define(command: Command): void {
  command
    .usage('<thể thức> [tuỳ chọn]')
    .description('chép một thể thức có sẵn ra thư mục mới, để cơ quan sửa thành thể thức riêng')
    .argument('<thể thức>', 'tên thể thức, ví dụ doan')
    .option('--out <thư mục>', 'thư mục mới (mặc định: the-thuc-<thể thức>)', path)
    .option('--short', 'chỉ một tệp standard.yaml, ghi những giá trị khác với thể thức có sẵn')
    .action(async (standard: string, options: { out?: string; short?: true }) => {
      process.exitCode = await initStandard(standard, options)
    })
}

/** Copies a standard of the program into a new folder, or begins one that extends it, for an office to make its own of it. */
async function initStandard(
  name: string,
  { out = `the-thuc-${name}`, short = false }: { out?: string; short?: boolean },
): Promise<ExitCode> {
  checkStandardName(name)
  const folder = normalize(join(out, '.'))
  const files = short ? { [layoutFile]: extending(name) } : shippedFiles(name)
  try {
    if (lstatSync(folder, { throwIfNoEntry: false })) throw new UsageError(taken(out))
    writeFolder(folder, files)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Không tạo được thư mục “${out}”: ${reason(codeOf(error))}`)
  }
  const written = Object.keys(files).map((file) => join(folder, file))
  print(process.stdout, written)
  print(process.stderr, [...(short ? shortGuide : fullGuide), ...usage(folder)])
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

/** The lines to begin with are comments: as it is, the standard is the one that it extends. */
function extending(name: string): string {
  return `# Thể thức riêng: mọi thứ lấy từ thể thức ${name}, trừ những khóa ghi lại ở đây.
# Lệnh kehoach init-standard ${name} chép cả thể thức ấy ra để xem có những khóa nào.
extends: ${name}

# name: Tên cơ quan
# styles:
#   paragraph: { size: 13 }
# form: # điều mà các quy tắc form-* trông đợi
#   text: { size: [13, 13], article: Quy chế văn thư của cơ quan }
`
}

const fullGuide = [
  '',
  'Sửa tiếp trong thư mục này:',
  '  standard.yaml   khổ giấy, lề, cỡ chữ, giãn cách, cách đánh số, các chữ in sẵn; form: điều mà lệnh lint soát',
  '  letterhead.hbs  phần đầu: cơ quan, tiêu đề, số, ngày tháng',
  '  signing.hbs     chỗ ký và nơi nhận',
  '  schedule.hbs    lịch hoạt động',
]

const shortGuide = ['', 'Ghi những giá trị cần đổi vào tệp standard.yaml này.']

function usage(folder: string): string[] {
  const name = basename(folder)
  return [
    '',
    `Đặt thư mục ${name} cạnh tệp kế hoạch (hoặc trong thư mục con), rồi ghi trong kế hoạch:`,
    '',
    `  standard: ./${name}`,
  ]
}
