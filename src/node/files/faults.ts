import { notFoundHint } from './not-found.js'

/** What is said of a fault, and what to do. */
export type Said = [message: string, hint: string]

// A drive that was pulled out, a network that broke, a file that a cloud keeps: Windows has many names for these, and Node
// knows most of them as UNKNOWN.
const gone = new Set([
  ...['UNKNOWN', 'EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ETIMEDOUT'],
  ...['ENETUNREACH', 'EHOSTUNREACH', 'ENOTCONN', 'ECONNRESET', 'ECONNABORTED'],
])

/** What the code of a system error means for whoever wants to read a file. */
export function readFault(code: string, file: string): Said {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['Không tìm thấy tệp này.', notFoundHint(file)]
    case 'EISDIR':
      return ['Đây là thư mục, không phải tệp.', 'Xin ghi tên một tệp trong thư mục này.']
    case 'EACCES':
    case 'EPERM':
      return ['Không có quyền đọc tệp này.', 'Xin kiểm tra quyền truy cập của tệp.']
    case 'EBUSY':
      return ['Tệp đang bị chương trình khác giữ.', 'Xin đóng tệp trong Word rồi chạy lại.']
    case 'ENAMETOOLONG':
      return ['Đường dẫn của tệp quá dài.', 'Xin rút ngắn tên tệp hoặc tên thư mục.']
  }
  if (gone.has(code) && isOnOneDrive(file)) {
    return [
      'Không đọc được tệp: tệp nằm trên OneDrive, có lẽ chưa được tải về máy này.',
      'Xin bấm chuột phải vào tệp, chọn “Luôn giữ trên thiết bị này” (Always keep on this device), chờ tải xong rồi chạy lại.',
    ]
  }
  if (gone.has(code)) {
    return [
      `Không đọc được tệp: ổ đĩa, USB hoặc mạng không trả lời (mã lỗi của hệ điều hành: ${code}).`,
      'Xin cắm lại ổ đĩa hoặc nối lại mạng, chép tệp vào máy rồi chạy lại với bản chép ấy.',
    ]
  }
  return [`Không đọc được tệp (mã lỗi của hệ điều hành: ${code}).`, 'Xin thử sao chép tệp sang thư mục khác.']
}

/** What was to be written. */
export interface Writing {
  file: string
  /** As it is shown. */
  folder: string
  /** A file of that name was there and could not be replaced. */
  isReplacing: boolean
  platform: NodeJS.Platform
}

/** What is said, and whether another file in the folder could be written all the same. */
export interface WriteFault {
  said: Said
  isOfFile: boolean
}

/** What the code of a system error means for whoever wants to write a file. */
export function writeFault(code: string, writing: Writing): WriteFault {
  const ofFile = faultOfFile(code, writing)
  return { said: ofFile ?? faultOfFolder(code, writing), isOfFile: ofFile !== undefined }
}

function faultOfFile(code: string, { file, isReplacing, platform }: Writing): Said | undefined {
  if (isReplacing && ['EBUSY', 'EPERM', 'EACCES', 'EROFS'].includes(code)) {
    return [
      'Không ghi được vì tệp đang mở trong Word hoặc chỉ cho đọc.',
      'Xin đóng tệp trong Word, hoặc bỏ đánh dấu chỉ đọc (Read-only), rồi chạy lại.',
    ]
  }
  if (code === 'ENAMETOOLONG') return nameTooLong
  return mayBeName(code, platform) ? badName(namesOf(file).slice(-1)) : undefined
}

/** To names that can't be Windows answers by these, as if the folder were not there. */
function mayBeName(code: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' && ['ENOENT', 'EINVAL'].includes(code)
}

const elsewhere = '(với lệnh build: --out-dir)'

function faultOfFolder(code: string, { file, folder, platform }: Writing): Said {
  const named = mayBeName(code, platform) ? badName(namesOf(file).slice(0, -1)) : undefined
  if (named) return named
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return [`Không tạo được thư mục “${folder}” vì đã có tệp cùng tên.`, `Xin chọn thư mục khác ${elsewhere}.`]
    case 'EACCES':
    case 'EPERM':
      return [`Không có quyền ghi vào thư mục “${folder}”.`, `Xin chọn một thư mục được phép ghi ${elsewhere}.`]
    case 'EROFS':
      return [
        `Không ghi được vào thư mục “${folder}” vì ổ đĩa này chỉ cho đọc.`,
        `Xin chép tệp vào máy rồi làm với bản chép ấy, hoặc chọn một thư mục trên ổ đĩa khác ${elsewhere}.`,
      ]
    case 'EBUSY':
      return [
        `Không ghi được vì chương trình khác đang giữ thư mục “${folder}” hoặc tệp trong đó.`,
        'Xin đóng các cửa sổ đang dùng thư mục ấy rồi chạy lại.',
      ]
    case 'ENOENT':
      return [`Không tạo được tệp hay thư mục nào trong “${folder}”.`, `Xin chọn một thư mục trên đĩa ${elsewhere}.`]
    case 'ENOSPC':
      return ['Không ghi được vì ổ đĩa đã đầy.', 'Xin xoá bớt tệp không dùng rồi chạy lại.']
  }
  if (gone.has(code)) {
    return [
      `Không ghi được tệp: ổ đĩa, USB hoặc mạng không trả lời (mã lỗi của hệ điều hành: ${code}).`,
      `Xin cắm lại ổ đĩa hoặc nối lại mạng rồi chạy lại, hoặc chọn một thư mục trong máy ${elsewhere}.`,
    ]
  }
  return [`Không ghi được tệp (mã lỗi của hệ điều hành: ${code}).`, `Xin thử một thư mục khác ${elsewhere}.`]
}

const nameTooLong: Said = ['Không ghi được vì tên tệp quá dài.', 'Xin đặt tên tệp kế hoạch ngắn hơn.']

/** Of NTFS; and what Windows takes for a sign of its own. */
const longestName = 255
const signs = /[<>:"|?*]/

function namesOf(path: string): string[] {
  return path
    .replace(/^[\\/]{2}\?[\\/]/, '')
    .replace(/^[a-z]:/i, '')
    .split(/[\\/]/)
}

function badName(names: readonly string[]): Said | undefined {
  if (names.some((name) => name.length > longestName)) return nameTooLong
  const sign = names.map((name) => signs.exec(name)?.[0]).find((found) => found !== undefined)
  if (sign === undefined) return undefined
  return [
    `Không ghi được vì Windows không cho dùng dấu ${sign} trong tên tệp, tên thư mục.`,
    `Xin đặt tên khác, không có các dấu < > : " | ? *.`,
  ]
}

/** `C:\Users\lan\OneDrive - UBND xã\KH.docx`. */
function isOnOneDrive(file: string): boolean {
  return /(?:^|[\\/])OneDrive(?: - [^\\/]+)?[\\/]/i.test(file)
}
