import type { Command } from 'commander'
import { ownFiles } from '../../node/own-files.js'
import { print } from '../../node/terminal.js'

// The last only where Node comes with the program.
const files = ['LICENSE', 'dist/THIRD-PARTY-LICENSES.txt', 'dist/NODE-LICENSE.txt']

export function define(command: Command): void {
  command.description('in giấy phép của kehoach và của những phần mềm đi cùng').action(() => {
    const texts = files.flatMap((name) => ownFiles.read(name) ?? [])
    const lines = texts.flatMap((text) => [...text.trimEnd().split(/\r?\n/), ''])
    print(
      process.stdout,
      lines.map((line) => ({ verbatim: line })),
    )
  })
}
