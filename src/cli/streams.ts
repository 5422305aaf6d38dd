/**
 * Whatever can't be written to the terminal or where it is led, such as to a full disk, the program ends as usual, and
 * with 2, for nobody has seen what it said. A reader that closes the pipe early, such as `head`, is no fault.
 */
export function watchStreams(): void {
  let isLost = false
  for (const stream of [process.stdout, process.stderr]) {
    // What is written behind the first error fails by other names.
    stream.once('error', ({ code }: NodeJS.ErrnoException) => {
      isLost ||= code !== 'EPIPE'
    })
    stream.on('error', () => {})
  }
  process.on('exit', () => {
    if (isLost) process.exitCode = 2
  })
}
