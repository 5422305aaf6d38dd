import { goal } from './cold.mjs'
import { median, run } from './programs.mjs'
import { table } from './table.mjs'

const rounds = 3
// The memory is that at the end of a process, so each of the two sizes that are compared has its own.
const runs = [[1, 10, 100], [1000]]
const subjects = ['kehoach', 'docxtemplater']
const drafts = 300

/** Many different plans in one warm process. Returns the goals. */
export function warm(folder, pipeline) {
  const program = [process.execPath, '--expose-gc', 'bench/warm.mjs', pipeline, folder]
  const [ours, theirs] = measure(program, subjects, runs)
  const rows = ours.map(({ count, milliseconds, heap, peak }, i) => [
    count,
    milliseconds.toFixed(2),
    theirs[i].milliseconds.toFixed(2),
    heap?.toFixed(1) ?? '',
    peak?.toFixed(0) ?? '',
  ])
  const head = ['plans', 'kehoach ms/plan', 'docxtemplater ms/plan', 'kehoach heap MB', 'peak MB']
  table(`Warm: different plans in one process, median of ${rounds}`, head, rows)
  printLint(program)

  const [hundred, thousand] = ours.slice(-2)
  return [
    goal('warm build ÷ docxtemplater', thousand.milliseconds / theirs.at(-1).milliseconds, 1),
    goal('cost per plan, 1000 ÷ 100', thousand.milliseconds / hundred.milliseconds, 1.1),
    goal('heap, 1000 ÷ 100', thousand.heap / hundred.heap, 1.1),
  ]
}

function printLint(program) {
  const names = ['lint .yaml', 'lint .txt']
  const lints = measure(program, names, [[drafts]])
  const rows = lints.map(([{ megabytesPerSecond, milliseconds }], i) => [
    names[i],
    megabytesPerSecond.toFixed(2),
    milliseconds.toFixed(2),
  ])
  table(`Lint: ${drafts} different drafts`, ['', 'MB/s', 'ms/draft'], rows)
}

/** For each subject its counts with the medians of rounds taken in turn. */
function measure(program, subjects, runs) {
  const taken = subjects.map(() => runs.map(() => []))
  for (let round = 0; round < rounds; round++) {
    for (const [r, counts] of runs.entries()) {
      for (const [s, subject] of subjects.entries()) {
        taken[s][r].push(JSON.parse(run([...program, subject, ...counts.map(String)])))
      }
    }
  }
  return taken.map((ofSubject) => ofSubject.flatMap((results, r) => mediansOf(runs[r], results)))
}

function mediansOf(counts, results) {
  return counts.map((count, i) => ({
    count,
    milliseconds: median(results.map(({ timings }) => timings[i].milliseconds)),
    megabytesPerSecond: median(results.map(({ timings }) => timings[i].megabytesPerSecond)),
    ...(i === counts.length - 1 && {
      heap: median(results.map(({ heap }) => heap)),
      peak: median(results.map(({ peak }) => peak)),
    }),
  }))
}
