import { Command } from 'commander'
import { vietnameseHelp } from './help.js'
import { versionOptions, versionText } from './version.js'

/** A file of `commands/`: it describes the command that it is named as, its options and what it does. */
interface CommandFile {
  define(command: Command): void
}

/** Every command, in the order of the help. */
const commands = {
  new: () => import('./commands/new.js'),
  build: () => import('./commands/build.js'),
  tasks: () => import('./commands/tasks.js'),
  lint: () => import('./commands/lint.js'),
  import: () => import('./commands/import.js'),
  roll: () => import('./commands/roll.js'),
  diff: () => import('./commands/diff.js'),
  review: () => import('./commands/review.js'),
  text: () => import('./commands/text.js'),
  rules: () => import('./commands/rules.js'),
  explain: () => import('./commands/explain.js'),
  standards: () => import('./commands/standards.js'),
  'init-standard': () => import('./commands/init-standard.js'),
  template: () => import('./commands/template.js'),
  calendar: () => import('./commands/calendar.js'),
  doctor: () => import('./commands/doctor.js'),
  'install-sendto': () => import('./commands/install-sendto.js'),
  licenses: () => import('./commands/licenses.js'),
} satisfies Record<string, () => Promise<CommandFile>>

type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as CommandName[]

/** The program as a command line needs it: with the one command that it begins with or, for the help, with all. */
export async function programFor(first: string | undefined): Promise<Command> {
  const program = vietnameseHelp(new Command('kehoach'))
    .description('Soạn kế hoạch theo đúng thể thức và soát lỗi kế hoạch trước khi ký.')
    .version(versionText(), versionOptions.join(', '), 'in số phiên bản')
  const named = commandNames.filter((name) => name === first)
  for (const name of named.length > 0 || versionOptions.includes(first ?? '') ? named : commandNames) {
    const { define } = await commands[name]()
    define(program.command(name))
  }
  return program
}
