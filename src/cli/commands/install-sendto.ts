import type { Command } from 'commander'
import { addShortcut, type Place, removeShortcut, sendToPlace, thisProgram } from '../../node/send-to/send-to.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { unwrittenLine } from '../options/outputs.js'

export function define(command: Command): void {
  command
    .usage('[tuỳ chọn]')
    .description('trên Windows: thêm kehoach vào trình đơn Send to (Gửi đến), để soát tệp bằng chuột phải')
    .option('--remove', 'gỡ kehoach khỏi trình đơn ấy')
    .option('--yes', 'làm ngay, không hỏi')
    .action(async (options: SendToOptions) => {
      process.exitCode = await (options.remove ? remove : install)(sendToPlace(), options)
    })
}

interface SendToOptions {
  remove?: true
  yes?: true
}

/** Writes one shortcut into the user's own folder, which is told before. */
async function install({ file, state }: Place, { yes }: SendToOptions): Promise<ExitCode> {
  if (state === 'other') throw new UsageError(`Đã có “${file}” không do kehoach tạo, nên không ghi đè.`)
  const program = thisProgram()
  print(process.stdout, [
    `${state === 'ours' ? 'Sẽ ghi lại' : 'Sẽ ghi'} một lối tắt: ${file}`,
    `Lối tắt ấy mở: ${program.target}`,
    'Ngoài ra không ghi gì khác. Gỡ ra bằng: kehoach install-sendto --remove',
  ])
  await agree(yes, 'Ghi lối tắt này?')
  const failure = addShortcut(file, program)
  if (failure) {
    print(process.stderr, [unwrittenLine(failure)])
    return exitCodeOf([failure])
  }
  print(process.stdout, [
    'Xong. Bấm chuột phải vào tệp, chọn Send to (Gửi đến) rồi chọn “Soát bằng kehoach”; trên Windows 11, chọn Show more options (Hiện thêm tùy chọn) trước.',
    'Xin giữ chương trình ở nguyên chỗ; chuyển đi nơi khác thì chạy lại lệnh này.',
  ])
  return 0
}

async function remove({ file, state }: Place, { yes }: SendToOptions): Promise<ExitCode> {
  if (state === 'other') throw new UsageError(`“${file}” không do kehoach tạo, nên không xóa.`)
  if (state === 'none') {
    print(process.stdout, ['Trình đơn Send to (Gửi đến) không có kehoach, nên không phải gỡ gì.'])
    return 0
  }
  print(process.stdout, [`Sẽ xóa lối tắt: ${file}`])
  await agree(yes, 'Xóa lối tắt này?')
  removeShortcut(file)
  print(process.stdout, ['Đã gỡ.'])
  return 0
}

async function agree(isAgreed: true | undefined, question: string): Promise<void> {
  if (isAgreed) return
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    throw new UsageError('Không có màn hình để hỏi, nên chưa làm gì. Muốn làm ngay thì thêm --yes.')
  }
  const { askYes } = await import('../questions/questions.js')
  if (!(await askYes(question))) throw new UsageError('Đã dừng, chưa làm gì.')
}
