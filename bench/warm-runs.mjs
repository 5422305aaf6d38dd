import { atMost } from './goals.mjs'
import { median, run } from './programs.mjs'
import { table } from './table.mjs'

export const rounds = 3
// The memory is that at the end of a process, so each of the two sizes that are compared has its own.
const runs = [[1, 10, 100], [1000], [10_000]]
// Only kehoach is to be tried with as many as the largest.
const few = runs.slice(0, -1)
const subjects = [
  { name: 'kehoach', runs },
  { name: 'docxtemplater', runs: few },
]

/** Many different plans in one warm process. Returns the goals. */
export function warm(folder, pipeline) {
  const program = () => [process.execPath, '--expose-gc', 'bench/warm.mjs', pipeline, folder]
  const [ours, theirs] = measure(program, subjects)
  const rows = ours.map(({ count, milliseconds, heap, peak }, i) => [
    count,
    milliseconds.toFixed(2),
    theirs[i]?.milliseconds.toFixed(2) ?? '',
    heap?.toFixed(1) ?? '',
    peak?.toFixed(0) ?? '',
  ])
  const head = ['plans', 'kehoach ms/plan', 'docxtemplater ms/plan', 'kehoach heap MB', 'peak MB']
  table(`Warm: different plans in one process, median of ${rounds}`, head, rows)

  const [hundred, thousand, most] = ours.slice(-3)
  return [
    atMost('warm build of 1,000 ÷ docxtemplater', thousand.milliseconds / theirs.at(-1).milliseconds, 0.7),
    atMost('cost per plan, 10,000 ÷ 100', most.milliseconds / hundred.milliseconds, 1.1),
    atMost('heap, 10,000 ÷ 100', most.heap / hundred.heap, 1.1),
  ]
}

/** For each subject its counts with the medians of rounds taken in turn; each of its runs has a process of its own. */
export function measure(program, subjects) {
  const taken = subjects.map(({ runs }) => runs.map(() => []))
  for (let round = 0; round < rounds; round++) {
    for (const r of subjects[0].runs.keys()) {
      for (const [s, { name, runs }] of subjects.entries()) {
        if (runs[r]) taken[s][r].push(JSON.parse(run([...program(round), name, ...runs[r].map(String)])))
      }
    }
  }
  return subjects.map(({ runs }, s) => runs.flatMap((counts, r) => mediansOf(counts, taken[s][r])))
}

function mediansOf(counts, results) {
  const ofTimings = (i, key) => median(results.map(({ timings }) => timings[i][key]))
  return counts.map((count, i) => ({
    count,
    milliseconds: ofTimings(i, 'milliseconds'),
    kilobytes: ofTimings(i, 'kilobytes'),
    ...(i === counts.length - 1 && {
      heap: median(results.map(({ heap }) => heap)),
      peak: median(results.map(({ peak }) => peak)),
    }),
  }))
}
