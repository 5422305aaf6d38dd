import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Shell scripts that stand in for programs, as the only ones on PATH; returns that PATH. */
export function programs(folder: string, scripts: Record<string, string>): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(scripts)) {
    // The system's own tools are for the script alone, not for what runs it.
    writeFileSync(join(bin, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}

/** A program that prints every .docx named in its arguments by the shell command `$print`, which gets `$pdf`. */
export function officeThat(print: string): string {
  return `for name; do
  case $name in *.docx) pdf=\${name%.docx}.pdf; ${print} ;; esac
done`
}

export const wholePdf = `printf '%%PDF-1.6\\n1 0 obj\\n%%%%EOF\\n' > $pdf`
