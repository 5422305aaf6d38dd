import type { Layout } from '../../draft/layout.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Said } from './page-said.js'

// A page set as tightly as the standards allow holds some 4,000.
const lettersOfTwoPages = 5000
const lacking = 'Văn bản dài hơn một trang nhưng từ trang 2 không có số trang.'

/** In the middle of the upper margin or, by an office's own standard, below the text; the first page may go without. */
export function* pageNumber({ pageNumber, letters }: Layout, form: FormPart<'pageNumber'>): Generator<Said> {
  const { header, isInFooter, isOnFirstPage } = pageNumber
  const isAtHead = form.place === 'header'
  const menu = isAtHead ? 'Top of Page' : 'Bottom of Page'
  const place = `Trong Word: Insert › Page Number › ${menu}, giữa trang (${form.article}).`
  if (!isAtHead) {
    if (header && !isInFooter) yield { message: 'Số trang đặt ở lề trên, cần đặt ở chân trang.', hint: place }
    if (!header && !isInFooter && letters >= lettersOfTwoPages) yield { message: lacking, hint: place }
  } else if (!header && isInFooter) {
    yield { message: 'Số trang đặt ở chân trang, cần đặt ở giữa lề trên.', hint: place }
  } else if (!header && letters >= lettersOfTwoPages) {
    yield { message: lacking, hint: place }
  } else if (header === 'side') {
    yield { message: 'Số trang ở lề trên nhưng không ở giữa.', hint: place }
  }
  if (!header || !isOnFirstPage || !form.hideFirst) return
  yield {
    message: 'Trang đầu cũng in số trang, cần in từ trang 2.',
    hint: `Trong Word: Header & Footer › Different First Page (${form.article}).`,
  }
}
