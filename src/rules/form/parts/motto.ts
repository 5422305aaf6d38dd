import { headerOf } from '../../../draft/analysis/form/recognise.js'
import type { Draft } from '../../../draft/draft.js'
import type { Finding } from '../../rule.js'

const motto = /CÔNG(?=\s+H(?:ÒA|OÀ)\s+XÃ HỘI CHỦ NGHĨA VIỆT NAM)/u

/** The nation's name at the head without its second mark: `CÔNG HÒA`. */
export function* misspeltMotto(draft: Draft): Generator<Finding> {
  for (const passage of headerOf(draft)) {
    const found = motto.exec(passage.text)
    if (!found) continue
    const [start, end] = [found.index, found.index + found[0].length]
    yield {
      ...{ passage, start, end },
      message: 'Quốc hiệu ghi “CÔNG HÒA”, đúng là “CỘNG HÒA”.',
      hint: 'Sửa “CÔNG” thành “CỘNG”.',
      fix: [{ start, end, text: 'CỘNG' }],
    }
  }
}
