import { describe, expect, test } from 'vitest'
import { starterFor } from '../../src/node/window/open.js'
import { isOwnWindow, type Started } from '../../src/node/window/window.js'

describe('the window is the program’s own', () => {
  const program = 'C:\\Users\\lan\\Downloads\\kehoach.exe'
  // Of a process that Explorer starts.
  const machine =
    'C:\\Program Files\\WindowsPowerShell\\Modules;C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules'
  const explorer = { ProgramFiles: 'C:\\Program Files', PSModulePath: machine, SESSIONNAME: 'Console' }
  const user = 'C:\\Users\\lan\\OneDrive\\Documents'
  const started: Started = { platform: 'win32', isTerminal: true, title: 'kehoach', program, env: explorer }

  test.each<[string, Partial<Started>, boolean]>([
    ['after a double click', { title: 'c:\\users\\lan\\downloads\\KEHOACH.EXE' }, true],
    ['after a click on a shortcut', { title: 'C:\\Users\\lan\\Desktop\\Soát.lnk' }, true],
    ['whatever Explorer itself was started from', { title: program, env: { ...explorer, PROMPT: '$P$G' } }, true],
    ['under a title that says nothing', {}, true],
    ['but not in cmd', { title: `Command Prompt - ${program}`, env: { ...explorer, PROMPT: '$P$G' } }, false],
    [
      'nor in Windows PowerShell',
      { env: { ...explorer, PSModulePath: `${user}\\WindowsPowerShell\\Modules;${machine}` } },
      false,
    ],
    [
      'nor in PowerShell 7',
      { env: { ...explorer, PSModulePath: `${user}\\PowerShell\\Modules;c:\\program files\\powershell\\7\\Modules` } },
      false,
    ],
    ['nor in a tab of the Terminal', { env: { ...explorer, WT_SESSION: '1' } }, false],
    ['nor in Git Bash', { env: { ...explorer, MSYSTEM: 'MINGW64' } }, false],
    ['nor where output is led elsewhere', { title: program, isTerminal: false }, false],
    ['nor on another system', { title: program, platform: 'linux' }, false],
  ])('%s', (_, how, isOwn) => {
    expect(isOwnWindow({ ...started, ...how })).toBe(isOwn)
  })
})

test.each<[NodeJS.Platform, string, ReturnType<typeof starterFor>]>([
  [
    'win32',
    'C:\\KH, số=1 %TEMP% & (2).html',
    { command: 'D:\\Win\\explorer.exe', args: ['"C:\\KH, số=1 %TEMP% & (2).html"'], isVerbatim: true },
  ],
  ['darwin', '/a b.html', { command: 'open', args: ['/a b.html'] }],
  ['linux', '/a b.html', { command: 'xdg-open', args: ['/a b.html'] }],
])('on %s a file is opened without a shell', (platform, file, start) => {
  expect(starterFor(platform, file, 'D:\\Win')).toEqual(start)
})
