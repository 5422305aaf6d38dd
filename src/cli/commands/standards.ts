import type { Command } from 'commander'
import { namedStandard, standardNames } from '../../node/standards.js'
import { print } from '../../node/terminal.js'
import type { ExitCode } from '../../node/usage.js'
import { displayWidth } from '../../text/terminal/display.js'
import { paint } from '../../text/terminal/line.js'

export function define(command: Command): void {
  command.description('liệt kê các thể thức có sẵn').action(async () => {
    process.exitCode = await listStandards()
  })
}

/** Prints every standard that ships with the program on one line, and how a plan names one. */
async function listStandards(): Promise<ExitCode> {
  const rows = await Promise.all(
    standardNames().map(async (id) => {
      const { value } = await namedStandard(id)
      return [id, value?.name ?? '', value?.source ?? ''] as const
    }),
  )
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[column])))
  const pad = (text: string, to: number) => text + ' '.repeat(to - displayWidth(text))
  const [ids, names] = [width(0), width(1)]
  const lines = rows.map(([id, name, source]) => [paint('bold', pad(id, ids)), `  ${pad(name, names)}  ${source}`])
  print(process.stdout, [...lines, ...usage])
  return 0
}

const usage = [
  '',
  'Kế hoạch nêu thể thức bằng tên ở khóa standard, ví dụ:',
  '  standard: doan',
  'Chép một thể thức ra để cơ quan sửa thành thể thức riêng: kehoach init-standard <tên>',
]
