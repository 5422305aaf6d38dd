import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** What `scripts/exe/main.cjs` hands in where the program is one executable: its files by their names in the package. */
export interface Inside {
  names: readonly string[]
  read(name: string): Buffer
  /** The script that the executable begins with. */
  main: string
}

declare global {
  interface ImportMeta {
    readonly inside?: Inside
  }
}

/** The files that the program comes with, by their names in the package, such as `templates/doan/standard.yaml`. */
export interface OwnFiles {
  /** The name of the executable; none where Node runs the package. */
  executable?: string
  /** A file that is another when the program is another. */
  program: string
  /** Where messages say that a file is. */
  pathOf(name: string): string
  /** Undefined where there is none of that name. */
  read(name: string): string | undefined
  /** The names in a folder. */
  list(folder: string): string[]
  /** The program in a thread of its own. */
  startThread(argv: string[]): Worker
}

export const ownFiles: OwnFiles = import.meta.inside ? insideExecutable(import.meta.inside) : inPackage()

function inPackage(): OwnFiles {
  // The bundle lies in dist/.
  const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
  return {
    program: fileURLToPath(import.meta.url),
    pathOf,
    read: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined),
    list: (folder) => readdirSync(pathOf(folder)),
    startThread: (argv) => new Worker(pathOf('bin/kehoach.js'), { argv }),
  }
}

function insideExecutable({ names, read, main }: Inside): OwnFiles {
  return {
    executable: basename(process.execPath),
    program: process.execPath,
    pathOf: (name) => join(process.execPath, name),
    read: (name) => (names.includes(name) ? read(name).toString() : undefined),
    list(folder) {
      const within = names.filter((name) => name.startsWith(`${folder}/`))
      return [...new Set(within.map((name) => name.slice(folder.length + 1).split('/', 1)[0]!))]
    },
    startThread: (argv) => new Worker(main, { eval: true, argv }),
  }
}
