import { lstatSync } from 'node:fs'
import type { Command } from 'commander'
import { writeOutput } from '../../node/files/output.js'
import { namedStandard } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { blocks, facts } from '../../office-template/placeholders/names.js'
import { starterFaults, writeStarter } from '../../office-template/starter.js'
import { pretty } from '../../reporters/pretty.js'
import { path } from '../options/path.js'

export function define(command: Command): void {
  command
    .usage('<thể thức> [tuỳ chọn]')
    .description('tạo mẫu Word ban đầu của một thể thức, để cơ quan sửa thành mẫu riêng')
    .argument('<thể thức>', 'tên thể thức, ví dụ doan, hoặc thư mục thể thức riêng, ví dụ ./the-thuc-doan', path)
    .option('--out <tệp>', 'tên tệp mẫu', path, 'mau.docx')
    .action(async (standard: string, options: { out: string }) => {
      process.exitCode = await template(standard, options)
    })
}

/** Writes a Word file of a standard with placeholders for a plan's facts, and tells what may be placed in it. */
async function template(name: string, { out }: { out: string }): Promise<ExitCode> {
  if (!/\.docx$/i.test(out)) throw new UsageError(`--out ${out}: tên tệp mẫu phải có đuôi .docx.`)
  if (lstatSync(out, { throwIfNoEntry: false }))
    throw new UsageError(`Đã có ${out}. Xin dùng --out với một tên khác để không mất mẫu đang dùng.`)
  const { value: standard, diagnostics, texts: sources = new Map() } = await namedStandard(name)
  if (standard) diagnostics.push(...starterFaults(standard))
  if (standard && diagnostics.length === 0) {
    const failure = writeOutput(out, await writeStarter(standard))
    if (failure) diagnostics.push(failure)
    else print(process.stdout, [out])
  }
  print(process.stderr, diagnostics.length > 0 ? pretty({ diagnostics, files: 1, sources }) : guide(out))
  return exitCodeOf(diagnostics)
}

function guide(out: string): string[] {
  const lines = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, text]) => `  ${`{{${name}}}`.padEnd(16)}${text}`)
  return [
    '',
    `Mở ${out} bằng Word, sửa phần đầu, kiểu chữ, chỗ ký theo mẫu của cơ quan và giữ lại các chỗ điền.`,
    'Để dùng mẫu, chép tệp vào thư mục của kế hoạch và ghi trong kế hoạch:',
    '',
    `  template: ${out.replace(/^.*[\\/]/, '')}`,
    '',
    'Chỗ điền viết ở đâu cũng được, viết HOA thì chữ điền vào cũng in hoa:',
    ...lines(facts),
    '',
    'Chỗ điền đứng một mình trong đoạn:',
    ...lines(blocks),
  ]
}
