import { attribute } from '../../ooxml/xml.js'
import { child } from '../../ooxml/xml-tree.js'
import type { PlanModel } from '../../plan/model.js'
import type { Problem } from '../../problem.js'
import { problemAt } from '../problem.js'
import { sectionAround } from '../schedule/body-sections.js'
import type { Scan } from './scan.js'

/** The body stands on the template's own sheets, which a plan doesn't turn. */
export function* otherSheet({ blocks }: Scan, { orientation }: PlanModel): Generator<Problem> {
  for (const { part, paragraph, placeholders } of blocks.get('body') ?? []) {
    const size = child(sectionAround(part, paragraph.element) ?? paragraph.element, 'pgSz')
    const [width, height] = ['w', 'h'].map((name) => Number(size && attribute(size.attributes, name)))
    if (orientation !== 'landscape' || !(width! < height!)) continue
    const { start, end } = placeholders.find(({ name }) => name === 'body')!
    yield {
      ...problemAt(
        paragraph,
        [start, end],
        'Kế hoạch ghi orientation: landscape (giấy ngang), nhưng trang có {{body}} trong mẫu là giấy đứng.',
        'Xin đặt trang đó của mẫu thành giấy ngang: Layout → Orientation → Landscape.',
      ),
      severity: 'warning',
    }
  }
}
