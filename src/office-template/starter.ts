import type { Diagnostic } from '../diagnostic.js'
import type { Block, Document, Paragraph } from '../document/document.js'
import type { PlanModel, ScheduleTable } from '../plan/model.js'
import type { Standard } from '../standard/standard.js'
import { renderPlan } from '../template/render.js'
import { writeDocx } from '../writers/docx/write.js'
import type { BlockName, FactName } from './placeholders/names.js'

/** A Word file of the standard with placeholders for a plan's facts: what an office begins its own template from. */
export async function writeStarter(standard: Standard): Promise<Uint8Array> {
  const model = placeholders(standard)
  return writeDocx({ document: documentOf(model, standard), standard, model })
}

/** Why a standard of an office's own can't be written as a file to begin from. */
export function starterFaults(standard: Standard): Diagnostic[] {
  const model = placeholders(standard)
  const faults = [model, { ...model, schedule: null }].map((one) => renderPlan(one, standard))
  const fault = faults.find(({ value }) => !value)
  if (fault) return fault.diagnostics
  const hasBody = faults[1]!.value!.sections.some(({ blocks }) => blocks.some(isBody))
  return hasBody ? [] : [noBody(standard)]
}

function noBody({ folder }: Standard): Diagnostic {
  return {
    ruleId: 'template',
    severity: 'error',
    message: 'Các mẫu của thể thức không in nội dung (body) thành đoạn văn, nên không tạo được mẫu Word.',
    file: `${folder}page.hbs`,
  }
}

function documentOf(model: PlanModel, standard: Standard): Document {
  const { sections } = rendered(model, standard)
  const letter = rendered({ ...model, schedule: null }, standard).sections
  if (letter.length === sections.length) return { sections }
  // The schedule, with its title and its table, is one placeholder in a section of its own.
  const body = letter.flatMap(({ blocks }) => blocks).find(isBody)!
  const schedule: Paragraph = { ...body, inlines: [{ type: 'text', text: mark('schedule'), ...plain }] }
  return { sections: [...letter, { orientation: 'portrait', blocks: [schedule] }] }
}

function rendered(model: PlanModel, standard: Standard): Document {
  const { value, diagnostics } = renderPlan(model, standard)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

function isBody(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.inlines.some((inline) => 'text' in inline && inline.text === mark('body'))
}

function mark(name: FactName | BlockName): string {
  return `{{${name}}}`
}

const plain = { bold: false, italic: false }

function inlinesOf(text: string): PlanModel['title'][number] {
  return [{ text, ...plain, raised: false, break: false }]
}

const noColumns: ScheduleTable['columns'] = (['name', 'when', 'lead'] as const).map((kind) => ({ kind, title: '' }))

const placeholders = ({ wording }: Standard): PlanModel => ({
  standard: '',
  year: 0,
  type: wording.type,
  issuer: { parent: [mark('parent')], name: [mark('issuer')], authority: mark('authority') },
  number: { number: mark('number'), symbol: mark('symbol'), full: mark('reference') },
  dateline: {
    place: mark('place'),
    day: mark('day'),
    month: mark('month'),
    year: mark('dateyear'),
    text: mark('dateline'),
  },
  orientation: 'portrait',
  title: [inlinesOf(mark('title'))],
  body: [
    {
      kind: 'paragraph',
      level: 0,
      number: '',
      boldNumber: false,
      inlines: inlinesOf(mark('body')),
      table: null,
      picture: null,
    },
  ],
  end: '',
  recipients: [mark('recipients')],
  // One stands for all kinds; its frame is the widest.
  stamps: [{ kind: 'thuong-khan', text: mark('stamps') }],
  signature: { authority: mark('behalf'), form: [], post: mark('post'), name: mark('signer') },
  cosigners: [],
  signers: [],
  schedule: {
    ...{ label: '', orientation: 'portrait', title: '', subject: [], attached: '', closing: '', end: '' },
    ...{ table: 'schedule', own: false, columns: noColumns, span: 4, groups: [], rows: [] },
  },
  annexes: [],
  activities: [],
  properties: {
    title: 'Mẫu kế hoạch',
    subject: '',
    author: '',
    // No plan's date yet; the first day that a zip file knows.
    created: '1980-01-01T12:00:00Z',
  },
})
