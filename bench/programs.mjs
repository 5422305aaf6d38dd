import { spawnSync } from 'node:child_process'

/** Runs whole programs in turn, `rounds` times over; the median of each in milliseconds. */
export function timePrograms(programs, rounds) {
  const times = new Map(programs.map(({ name }) => [name, []]))
  // The first round fills the disk cache.
  for (let round = -1; round < rounds; round++) {
    for (const { name, command } of programs) {
      const start = process.hrtime.bigint()
      run(command)
      if (round >= 0) times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]))
}

/** What a program prints; a program that fails stops the bench. */
export function run([program, ...args]) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} gave ${status}:\n${stderr}${stdout}`)
  return stdout
}

export function isInstalled(program) {
  return !spawnSync(program, ['--version']).error
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
