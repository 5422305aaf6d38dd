/** What the first bytes of other files are, and what these files are called. */
const others: [name: string, at: number, bytes: string][] = [
  ['hình GIF', 0, 'GIF8'],
  ['hình BMP', 0, 'BM'],
  ['hình TIFF', 0, 'II*\0'],
  ['hình TIFF', 0, 'MM\0*'],
  ['hình WebP', 8, 'WEBP'],
  ['ảnh HEIC của điện thoại', 4, 'ftyp'],
  ['hình EMF', 40, ' EMF'],
  ['hình WMF', 0, '\xd7\xcd\xc6\x9a'],
  ['hình SVG', 0, '<svg'],
  ['tệp PDF', 0, '%PDF'],
  ['tệp nén hoặc tệp Office', 0, 'PK\u0003\u0004'],
  ['trang web', 0, '<!'],
]

/** `png`, `jpeg`, or what else it is as a person calls it. A file's name may say anything. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 48))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  return others.find(([, at, start]) => head.startsWith(start, at))?.[0]
}
