import type { Command } from 'commander'
import { textOnDisk } from '../../node/compare.js'
import { print } from '../../node/terminal.js'
import type { ExitCode } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import { path } from '../options/path.js'

export function define(command: Command): void {
  command
    .usage('<tệp>')
    .description('in chữ của một văn bản: mỗi đoạn, mỗi hàng của bảng một dòng')
    .argument('<tệp>', 'kế hoạch .yaml, hoặc tệp .docx, .txt, .md; .doc, .odt, .rtf nếu máy có LibreOffice', path)
    .action(async (file: string) => {
      process.exitCode = await text(file)
    })
}

async function text(file: string): Promise<ExitCode> {
  const { value, diagnostics } = await textOnDisk(file)
  if (diagnostics.length > 0) print(process.stderr, pretty({ diagnostics, files: 1, sources: new Map() }))
  if (!value) return 2
  print(process.stdout, value)
  return 0
}
