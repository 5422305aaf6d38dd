import type { Command, CommanderError } from 'commander'
import { print } from '../node/terminal.js'

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Lệnh:',
}

/** Help in Vietnamese, and wrong usage thrown instead of printed in English. Holds for the commands added to it as well. */
export function vietnameseHelp(command: Command): Command {
  return command
    .helpOption('-h, --help', 'hiện phần trợ giúp này')
    .helpCommand('help [lệnh]', 'hiện trợ giúp của một lệnh')
    .usage('<lệnh> [tuỳ chọn]')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (mặc định: ${defaultValue})`,
      subcommandTerm: (subcommand) =>
        [
          subcommand.name(),
          ...subcommand.registeredArguments.map((argument) => {
            const name = argument.name() + (argument.variadic ? '…' : '')
            return argument.required ? `<${name}>` : `[${name}]`
          }),
        ].join(' '),
    })
    .configureOutput({
      writeOut: (text) => print(process.stdout, linesOf(text)),
      writeErr: (text) => print(process.stderr, linesOf(text)),
      outputError: () => {},
    })
    .exitOverride()
}

/** Of the help, which holds nothing but our own text. */
function linesOf(help: string): string[] {
  return help.replace(/\n$/, '').split('\n')
}

const problems: Record<string, (name: string) => string> = {
  'commander.missingArgument': (name) => `Thiếu tham số “${name}”.`,
  'commander.optionMissingArgument': (name) => `Tuỳ chọn “${name}” còn thiếu giá trị.`,
  'commander.missingMandatoryOptionValue': (name) => `Thiếu tuỳ chọn “${name}”.`,
  'commander.unknownOption': (name) => `Không có tuỳ chọn “${name}”.`,
  'commander.unknownCommand': (name) => `Không có lệnh “${name}”.`,
  'commander.excessArguments': () => 'Có nhiều tham số hơn lệnh này nhận.',
}

/**
 * Commander's error in Vietnamese, with the name that it quotes, the near name that it suggests and where to read on;
 * nothing where the help itself has been printed. `given` is what stands where a command should.
 */
export function usageProblem({ code, message }: CommanderError, commands: readonly string[], given = ''): string[] {
  if (code === 'commander.help') return []
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  const problem = problems[code]?.(quoted) ?? 'Lệnh ghi chưa đúng.'
  const command = commands.includes(given) ? `${given} ` : ''
  return [`${problem}${near ? ` Có phải ý bạn là ${near}?` : ''}`, `Xin xem: kehoach ${command}--help`]
}
