import type { KnownStandard } from '../../draft/analysis/form/recognise.js'
import type { Layout } from '../../draft/layout.js'
import type { Said } from './page-said.js'

const articles: Record<KnownStandard, string> = {
  doan: 'HD 29-HD/TWĐTN-VP §II.4',
  nd30: 'NĐ 30/2020/NĐ-CP Phụ lục I, I.7',
  dang: 'HD 05-HD/VPTW',
}

// A page set as tightly as the standards allow holds some 4,000.
const lettersOfTwoPages = 5000

/** From page 2 on, in the middle of the upper margin. */
export function* pageNumber({ pageNumber, letters }: Layout, standard: KnownStandard): Generator<Said> {
  const { header, isInFooter, isOnFirstPage } = pageNumber
  const place = `Trong Word: Insert › Page Number › Top of Page, giữa trang (${articles[standard]}).`
  if (!header && isInFooter) {
    yield { message: 'Số trang đặt ở chân trang, cần đặt ở giữa lề trên.', hint: place }
  } else if (!header && letters >= lettersOfTwoPages) {
    yield { message: 'Văn bản dài hơn một trang nhưng từ trang 2 không có số trang.', hint: place }
  } else if (header === 'side') {
    yield { message: 'Số trang ở lề trên nhưng không ở giữa.', hint: place }
  }
  if (!header || !isOnFirstPage) return
  yield {
    message: 'Trang đầu cũng in số trang, cần in từ trang 2.',
    hint: `Trong Word: Header & Footer › Different First Page (${articles[standard]}).`,
  }
}
