import { expect, test } from 'vitest'
import { linkedPieces } from '../../src/document/addresses.js'

/** `[what is linked](where it leads)` */
function shown(text: string): string {
  const pieces = linkedPieces(text)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  return pieces.map(({ text, href }) => (href === undefined ? text : `[${text}](${href})`)).join('')
}

test.each([
  ['Xem https://doan.vn/a_b?c=1&d=2#e.', 'Xem [https://doan.vn/a_b?c=1&d=2#e](https://doan.vn/a_b?c=1&d=2#e).'],
  ['(http://doan.vn/), www.doan.vn;', '([http://doan.vn/](http://doan.vn/)), [www.doan.vn](http://www.doan.vn);'],
  ['gửi van-phong@doan.gov.vn, trước', 'gửi [van-phong@doan.gov.vn](mailto:van-phong@doan.gov.vn), trước'],
  ['“WWW.DOAN.VN”', '“[WWW.DOAN.VN](http://WWW.DOAN.VN)”'],
])('%s', (text, linked) => expect(shown(text)).toBe(linked))

test.each([
  'javascript:alert(1) file:///etc/passwd ftp://a.vn data:text/html,x',
  'trang tructuyen.tuoiitrephunhuan.vn',
  'https://vi.wikipedia.org/wiki/Đoàn',
  'https://a.vn/x_(y)',
  'https:// www. a@ @b a@b',
  'http://a:port/ http://[::1]',
])('no link: %s', (text) => expect(shown(text)).toBe(text))

test.each([
  ['Email:a@b.vn', 'Email:[a@b.vn](mailto:a@b.vn)'],
  ['ở a@b.vn\u00a0và', 'ở [a@b.vn](mailto:a@b.vn)\u00a0và'],
])('beside what is no part of it: %s', (text, linked) => expect(shown(text)).toBe(linked))

test('no link so long that Word opens the file no more', () => {
  expect(linkedPieces(`https://a.vn/${'a'.repeat(3000)}`)).toHaveLength(1)
})

test('takes no longer for many that begin and none that ends', () => {
  const text = 'http://a;'.repeat(50_000)
  expect(linkedPieces(`${text}đ`)).toHaveLength(1)
})
