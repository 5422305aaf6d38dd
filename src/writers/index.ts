import type { Writer } from './writer.js'

/** The formats of `--to`, by name. */
export const writers = {
  docx: { extension: 'docx', write: async (written) => (await import('./docx/write.js')).writeDocx(written) },
  html: { extension: 'html', write: async (written) => (await import('./html/html.js')).writeHtml(written) },
  txt: { extension: 'txt', write: async (written) => (await import('./text/text.js')).writeText(written) },
  ics: {
    extension: 'ics',
    write: async (written) => (await import('./ics/write.js')).writeIcs(written),
    check: async ({ model }) => (await import('./ics/write.js')).checkIcs(model),
  },
  xlsx: {
    extension: 'xlsx',
    write: async (written) => (await import('./xlsx/write.js')).writeXlsx(written),
    check: async ({ model }) => (await import('./xlsx/write.js')).checkXlsx(model),
  },
} satisfies Record<string, Writer>

export type WriterName = keyof typeof writers

export const writerNames = Object.keys(writers) as WriterName[]

export function isWriterName(name: string): name is WriterName {
  return Object.hasOwn(writers, name)
}
