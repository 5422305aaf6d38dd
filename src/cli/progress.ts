import { printStatus } from '../node/terminal.js'

/** Shows how far long work has come, on a terminal only; the line is wiped when the work is done. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr) {
  const shown = stream.isTTY && total > 1
  return {
    step(done: number, name: string) {
      if (shown) printStatus(stream, `[${done}/${total}] ${name}`)
    },
    end() {
      if (shown) printStatus(stream, '')
    },
  }
}
