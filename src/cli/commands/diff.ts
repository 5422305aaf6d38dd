import type { Command } from 'commander'
import type { Outcome } from '../../diagnostic.js'
import {
  type Comparison,
  compareOnDisk,
  compareWithBase,
  comparisonFormats,
  comparisonLines,
  isComparisonFormat,
  isSame,
} from '../../node/compare.js'
import { writeOutput } from '../../node/files/output.js'
import { identityOf } from '../../node/files/target.js'
import { fileText, print } from '../../node/terminal.js'
import { type ExitCode, UsageError } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import { nearest } from '../../text/nearest.js'
import { path } from '../options/path.js'
import { refuseUnquoted } from '../unquoted.js'

export function define(command: Command): void {
  command
    .usage('<cũ> <mới> [tuỳ chọn]')
    .description('so sánh hai văn bản: bản sửa tay với kế hoạch, bản cũ với bản mới')
    .argument('<cũ>', 'kế hoạch .yaml, hoặc tệp .docx, .txt, .md; .doc, .odt, .rtf nếu máy có LibreOffice', path)
    .argument('[mới]', 'tệp thứ hai; không ghi nếu dùng --base', path)
    .option('--base <mốc>', 'so với chính tệp ấy ở một nhánh, thẻ hoặc commit của git, ví dụ main')
    .option('--format <dạng>', `dạng kết quả: ${comparisonFormats.join(', ')}`, 'pretty')
    .option('-o, --out <tệp>', 'ghi kết quả vào tệp', path)
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      process.exitCode = await diff(before, after, options)
    })
}

interface DiffOptions {
  base?: string
  format: string
  out?: string
}

/** 0: the same; 1: something differs; 2: they can't be compared. */
async function diff(before: string, after: string | undefined, { base, format, out }: DiffOptions): Promise<ExitCode> {
  if (!isComparisonFormat(format)) {
    const near = nearest(format, comparisonFormats)
    const hint = near ? `Có phải ý bạn là “${near}”?` : `Các dạng có thể dùng: ${comparisonFormats.join(', ')}.`
    throw new UsageError(`Không có dạng “${format}” cho --format. ${hint}`)
  }
  refuseUnquoted(after === undefined ? [before] : [before, after], 'diff')
  const isInput = (file: string) => out !== undefined && identityOf(file) === identityOf(out)
  if (isInput(before) || (after !== undefined && isInput(after)))
    throw new UsageError(`-o ${out}: đây là tệp đang so sánh. Xin ghi kết quả vào một tệp khác.`)
  const { value, diagnostics } = await compared(before, after, base)
  if (diagnostics.length > 0) print(process.stderr, pretty({ diagnostics, files: 2, sources: new Map() }))
  if (!value) return 2
  const lines = await comparisonLines(format, value)
  if (out === undefined) print(process.stdout, lines)
  else {
    const failure = writeOutput(out, fileText(lines))
    if (failure) {
      print(process.stderr, pretty({ diagnostics: [failure], files: 1, sources: new Map() }))
      return 2
    }
    print(process.stdout, [out])
  }
  return isSame(value) ? 0 : 1
}

function compared(before: string, after: string | undefined, base: string | undefined): Promise<Outcome<Comparison>> {
  if (base !== undefined && after !== undefined)
    throw new UsageError('Có --base thì chỉ ghi một tệp: tệp ấy được so với chính nó trong git.')
  if (base !== undefined) return compareWithBase(before, base)
  if (after === undefined)
    throw new UsageError('Thiếu tệp thứ hai. Muốn so với bản trong git, xin thêm --base, ví dụ: --base main')
  return compareOnDisk(before, after)
}
