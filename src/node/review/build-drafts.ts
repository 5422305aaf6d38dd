import { readFileSync } from 'node:fs'
import { writeOutput } from '../files/output.js'
import { print } from '../terminal.js'
import { buildDraft, type Draft, type DraftTask, pagesIn } from './drafts.js'
import { drawPages } from './pictures.js'

/** Builds the drafts of plans, prints those that are to be printed and draws their pages. */
export async function buildDrafts(plans: readonly string[], task: DraftTask): Promise<Draft[]> {
  const pdf = task.formats.includes('pdf') ? await import('../libreoffice/pdf.js') : undefined
  const office = pdf?.officeForPdf()
  const drafts: Draft[] = []
  for (const plan of plans) drafts.push(await buildDraft(plan, task))
  if (pdf && office) {
    const prints = drafts.flatMap((draft) => draft.print ?? [])
    const failures = await pdf.writePdfs(prints, office)
    for (const draft of drafts) {
      const own = failures.filter(({ file }) => file === draft.print?.file)
      draft.diagnostics.push(...own)
      if (own.length > 0) delete draft.print
    }
    drawDrafts(drafts, task)
  }
  return drafts
}

// Of a plan and of all; who wants to see more opens the PDF.
const mostOfPlan = 30
const mostOfAll = 300

/** Draws the pages that were printed, as far as there is room, and says in one line what is missing for want of a program. */
function drawDrafts(drafts: readonly Draft[], { written }: DraftTask): void {
  let left = mostOfAll
  for (const draft of drafts) {
    if (!draft.print) continue
    const pdf = readFileSync(draft.print.file)
    const { pictures, problem } = drawPages(pdf, Math.min(pagesIn(pdf), mostOfPlan, left))
    for (const [index, picture] of pictures.entries()) {
      const file = draft.print.file.replace(/pdf$/, `page-${String(index + 1).padStart(2, '0')}.png`)
      const failure = writeOutput(file, picture)
      if (failure) draft.diagnostics.push(failure)
      else draft.pictures.push(file)
    }
    draft.pictures.forEach(written)
    left -= pictures.length
    if (problem === undefined) continue
    print(process.stderr, [`Không có hình từng trang: ${problem}`])
    return
  }
}
