import { dirname, isAbsolute, relative } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { writeFree } from '../../node/files/write-free.js'
import { fileText } from '../../node/terminal.js'
import { loadReporter } from '../../reporters/load.js'
import type { MachineReport } from '../../reporters/report.js'

/**
 * Writes the review sheet, its files called by their ways from where it stands. One of an earlier time is replaced: it is made
 * anew each time, and nobody works in one.
 */
export async function writeSheet(file: string, report: MachineReport): Promise<{ file: string; failure?: Diagnostic }> {
  const html = await loadReporter('html')
  const told = named(report, (name) => from(dirname(file), name))
  return writeFree(file, new TextEncoder().encode(fileText(html(told))), isSheet)
}

function isSheet(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 16_384))
  return head.startsWith('<!doctype html>\n<html lang="vi">\n') && head.includes('\n<title>Phiếu soát')
}

function from(folder: string, file: string): string {
  const way = relative(folder, file)
  return isAbsolute(way) || way.startsWith('..') ? file : way
}

function named(report: MachineReport, nameOf: (file: string) => string): MachineReport {
  const { diagnostics, sources, names = [], about, off } = report
  const keyed = <T>(map: ReadonlyMap<string, T>) => new Map(Array.from(map, ([file, value]) => [nameOf(file), value]))
  return {
    ...report,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file: nameOf(diagnostic.file) })),
    sources: keyed(sources),
    names: names.map(nameOf),
    ...(about && { about: keyed(about) }),
    ...(off && { off: keyed(off) }),
  }
}
