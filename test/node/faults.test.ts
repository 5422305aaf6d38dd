import { describe, expect, test } from 'vitest'
import { readFault, writeFault } from '../../src/node/files/faults.js'
import { type Disk, unreachableRoot } from '../../src/node/files/roots.js'

describe('a file that can’t be read', () => {
  test.each([
    ['ENOENT', 'D:\\a\\KH.docx', 'Không tìm thấy tệp này.'],
    ['EPERM', 'D:\\a\\KH.docx', 'Không có quyền đọc tệp này.'],
    ['EBUSY', 'D:\\a\\KH.docx', 'Tệp đang bị chương trình khác giữ.'],
    ['UNKNOWN', 'E:\\KH.docx', 'ổ đĩa, USB hoặc mạng không trả lời (mã lỗi của hệ điều hành: UNKNOWN)'],
    ['ETIMEDOUT', '\\\\may-chu\\chung\\KH.docx', 'ổ đĩa, USB hoặc mạng không trả lời'],
    ['UNKNOWN', 'C:\\Users\\lan\\OneDrive - UBND xã Tân Hòa\\KH.docx', 'tệp nằm trên OneDrive, có lẽ chưa được tải'],
    ['EIO', 'C:\\Users\\lan\\OneDrive\\KH.docx', 'tệp nằm trên OneDrive'],
    ['UNKNOWN', 'C:\\OneDriver\\KH.docx', 'không trả lời'],
    ['EWHAT', 'D:\\KH.docx', 'Không đọc được tệp (mã lỗi của hệ điều hành: EWHAT).'],
  ])('%s of %s', (code, file, words) => {
    expect(readFault(code, file).join(' ')).toContain(words)
  })
})

describe('a file that can’t be written', () => {
  const writing = { file: 'D:\\ra\\KH.docx', folder: 'D:\\ra', isReplacing: false, platform: 'win32' } as const

  test.each([
    ['EBUSY', {}, 'chương trình khác đang giữ thư mục “D:\\ra”', false],
    ...['EBUSY', 'EPERM', 'EACCES', 'EROFS'].map(
      (code) => [code, { isReplacing: true }, 'tệp đang mở trong Word hoặc chỉ cho đọc', true] as const,
    ),
    ['EPERM', {}, 'Không có quyền ghi vào thư mục “D:\\ra”.', false],
    ['EROFS', {}, 'vì ổ đĩa này chỉ cho đọc', false],
    ['ENOENT', {}, 'Không tạo được tệp hay thư mục nào trong “D:\\ra”.', false],
    ['ENOENT', { file: `\\\\?\\D:\\ra\\${'ế'.repeat(260)}.docx` }, 'tên tệp quá dài', true],
    ['ENOENT', { file: 'D:\\ra\\KH 05:2024.docx' }, 'Windows không cho dùng dấu : trong tên tệp', true],
    ['EINVAL', { file: 'D:\\KH|5\\a.docx' }, 'Windows không cho dùng dấu |', false],
    ['EINVAL', {}, 'mã lỗi của hệ điều hành: EINVAL', false],
    ['ENOENT', { file: 'KH?.docx' }, 'Windows không cho dùng dấu ?', true],
    ['ENOENT', { file: 'KH?.docx', platform: 'linux' }, 'Không tạo được tệp hay thư mục nào', false],
    ['ENAMETOOLONG', {}, 'tên tệp quá dài', true],
    ['ENOSPC', {}, 'ổ đĩa đã đầy', false],
    ['UNKNOWN', {}, 'ổ đĩa, USB hoặc mạng không trả lời', false],
    ['EWHAT', {}, 'mã lỗi của hệ điều hành: EWHAT', false],
  ] as const)('%s of %j', (code, more, words, isOfFile) => {
    const fault = writeFault(code, { ...writing, ...more })
    expect(fault.said.join(' ')).toContain(words)
    expect(fault.isOfFile).toBe(isOfFile)
  })
})

describe('a drive or share that can’t be reached', () => {
  const asked: string[] = []
  const windows = (code: string | undefined, isThere = false): Disk => ({
    platform: 'win32',
    isThere: () => isThere,
    fault(root) {
      asked.push(root)
      return code
    },
  })

  test.each([
    ['q:\\KH\\a.docx', 'Q:\\', 'Máy này không có ổ đĩa Q:,'],
    ['Q:a.docx', 'Q:\\', 'Máy này không có ổ đĩa Q:,'],
    ['Q:/KH/a.docx', 'Q:\\', 'Máy này không có ổ đĩa Q:,'],
    ['\\\\?\\Q:\\a.docx', 'Q:\\', 'Máy này không có ổ đĩa Q:,'],
    ['\\\\may-chu\\văn thư\\a.docx', '\\\\may-chu\\văn thư\\', 'Không tới được thư mục mạng “\\\\may-chu\\văn thư”.'],
    ['//may-chu/chung/a.docx', '\\\\may-chu\\chung\\', 'Không tới được thư mục mạng “\\\\may-chu\\chung”.'],
    ['\\\\?\\UNC\\may-chu\\chung\\a.docx', '\\\\may-chu\\chung\\', 'Không tới được thư mục mạng “\\\\may-chu\\chung”.'],
  ])('%s', (path, root, words) => {
    asked.length = 0
    expect(unreachableRoot(path, windows('ENOENT'))?.[0]).toContain(words)
    expect(asked).toEqual([root])
    // An empty reader of cards is not ready.
    expect(unreachableRoot(path, windows('UNKNOWN'))?.[0]).toContain(words)
  })

  test.each([
    ['a path from here', 'KH\\a.docx', windows('ENOENT')],
    ['a path of this drive', '\\KH\\a.docx', windows('ENOENT')],
    ['a device', '\\\\.\\NUL', windows('ENOENT')],
    ['a drive that is there', 'D:\\a.docx', windows(undefined)],
    ['a file that is there', 'D:\\a.docx', windows('ENOENT', true)],
    ['a share that may not be looked into', '\\\\may-chu\\chung\\a.docx', windows('EPERM')],
    ['another system', 'Q:\\a.docx', { ...windows('ENOENT'), platform: 'linux' } as Disk],
  ])('nothing is said of %s', (_, path, disk) => {
    expect(unreachableRoot(path, disk)).toBeUndefined()
  })
})
