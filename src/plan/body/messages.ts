/** What is wrong with a block of the body, and what to write instead. */
export interface Advice {
  message: string
  hint: string
}

export const headingAdvice = {
  tooDeep: (marks: string, depth: number): Advice => ({
    message: `Mục “${marks}” sâu quá: thể thức này chỉ đánh số ${depth} cấp.`,
    hint: 'Dùng gạch đầu dòng “- ” cho ý nhỏ hơn.',
  }),
  skipsLevel: (marks: string, above: string): Advice => ({
    message: `Mục “${marks}” nhảy cấp: ${above ? `mục ở trên là “${above}”` : 'chưa có mục “#” nào ở trên'}.`,
    hint: `Dùng “${above}#”.`,
  }),
  unnamed: (marks: string): Advice => ({
    message: 'Mục này chưa có tên.',
    hint: `Viết tên sau “${marks} ”, hoặc xóa dòng này.`,
  }),
  wrapped: {
    message: 'Dòng này không thuộc tên mục ở trên, nên sẽ in thành đoạn riêng.',
    hint: 'Tên mục viết trên một dòng: nối dòng này lên. Nếu là đoạn mới, thêm một dòng trống phía trên.',
  },
  closing: (marks: string): Advice => ({
    message: `Dấu “${marks}” ở cuối tên mục không in ra.`,
    hint: `Xóa dấu này. Muốn in, viết “\\${marks}”.`,
  }),
  typedHeading: (mark: string, written: string): Advice => ({
    message: `“${mark}” gõ tay không thành mục.`,
    hint: `Viết “${written}”${written.includes(' ') ? '' : ' rồi tên mục'}: số mục tự được đánh.`,
  }),
  typedNumber: (number: string): Advice => ({
    message: `Số mục “${number}” gõ tay, trong khi các mục tự được đánh số.`,
    hint: 'Xóa số này, chỉ để lại tên mục.',
  }),
}

export const bulletAdvice = {
  star: {
    message: 'Dấu * ở đầu dòng không dùng làm gạch đầu dòng.',
    hint: 'Dùng “- ” cho ý, “+ ” cho ý con. Muốn in dấu sao, viết \\*.',
  },
  tooDeep: (levels: number): Advice => ({
    message: `Ý này lồng ${levels === 2 ? 'ba' : levels + 1} tầng, thể thức này chỉ có dấu đầu dòng cho ${levels} tầng${levels === 2 ? ': “-” rồi “+”' : ''}.`,
    hint: 'Đưa ý ra một tầng, hoặc gộp vào ý phía trên. Thể thức riêng của cơ quan thêm được dấu cho tầng nữa.',
  }),
  otherNumber: (mark: string, number: number): Advice => ({
    message: `Ý này gõ là “${mark}” nhưng sẽ in là số ${number}: số trong một ý đếm từ 1.`,
    hint: `Sửa số thành ${number}. Nếu không phải số thứ tự, viết “${mark.slice(0, -1)}\\${mark.slice(-1)}”.`,
  }),
  orphan: { message: 'Ý con “+” không có ý “-” nào ở ngay trên.', hint: 'Dùng “- ”, hoặc thêm ý “-” ở trên.' },
  empty: { message: 'Ý này chưa có nội dung.', hint: 'Viết nội dung sau dấu, hoặc xóa dòng này.' },
  wrapped: {
    message: 'Dấu “-” đứng đầu dòng nên thành gạch đầu dòng, dù đoạn trên đang viết dở một khoảng số.',
    hint: 'Nối dòng này lên dòng trên; nếu đúng là một ý, thêm một dòng trống phía trên.',
  },
  lazy: {
    message: 'Dòng này dính vào ý ở trên.',
    hint: 'Nếu là đoạn mới, thêm một dòng trống phía trên; nếu là phần tiếp của ý, thụt vào hai dấu cách.',
  },
} satisfies Record<string, Advice | ((...values: never[]) => Advice)>

export const clauseAdvice = {
  inClause: {
    message: 'Khoản đánh số không nằm trong khoản được: số sẽ đếm tiếp khoản ở ngoài.',
    hint: 'Dùng “- ” cho ý của khoản; muốn có số ở cả hai cấp thì viết khoản thành mục “##”, rồi “1.” ở dưới.',
  },
  tooDeep: (level: number): Advice => ({
    message: `Dưới mục cấp ${level} không còn cấp nào để đánh số khoản.`,
    hint: 'Dùng “- ” cho ý.',
  }),
  otherNumber: (mark: string, number: number): Advice => ({
    message: `Khoản này gõ là “${mark}” nhưng sẽ in là số ${number}.`,
    hint: `Sửa số thành ${number}. Nếu không phải số khoản, viết “${mark.slice(0, -1)}\\${mark.slice(-1)}”.`,
  }),
}

const example = '![Chú thích](so-do.png)'
const besidePlan = 'Chép tệp hình vào thư mục của kế hoạch rồi chỉ ghi tên tệp, ví dụ so-do.png.'

export const pictureAdvice = {
  unnamed: { message: 'Hình này chưa ghi tên tệp.', hint: `Viết ${example}; tệp hình để cùng thư mục với kế hoạch.` },
  spaced: (name: string, written: string): Advice => ({
    message: `Tên tệp “${name}” có dấu cách hoặc dấu ngoặc nên dòng này in ra nguyên chữ, không thành hình.`,
    hint: `Viết ${written}, hoặc đổi tên tệp cho không còn dấu cách.`,
  }),
  web: { message: 'Kế hoạch không lấy hình từ mạng.', hint: `Tải hình về. ${besidePlan}` },
  absolute: (name: string): Advice => ({
    message: `“${name}” là đường dẫn tuyệt đối; hình phải ghi theo thư mục chứa kế hoạch.`,
    hint: besidePlan,
  }),
  up: (name: string): Advice => ({ message: `“${name}” đi ra ngoài thư mục chứa kế hoạch.`, hint: besidePlan }),
  noKind: (name: string): Advice => ({
    message: `Tên tệp hình “${name}” chưa có đuôi .png hay .jpg.`,
    hint: `Ghi đủ cả đuôi mà Windows thường giấu đi, ví dụ “${name}.png”.`,
  }),
  /** `[Sơ đồ](so-do.png)`, `![Sơ đồ] (so-do.png)` */
  asWords: (written: string): Advice => ({
    message: 'Dòng này in ra thành chữ, không thành hình.',
    hint: `Viết ${written}: đầu dòng có dấu !, sau ] là ( liền nhau. Nếu chỉ là chữ, bỏ hai dấu ngoặc vuông.`,
  }),
  otherKind: (name: string): Advice => ({
    message: `“${name}” không phải tệp hình .png, .jpg hay .jpeg.`,
    hint: 'Mở hình bằng Paint, chọn Save as › PNG picture, rồi ghi tên tệp mới.',
  }),
  inText: {
    message: 'Hình phải đứng riêng một đoạn.',
    hint: `Đưa ${example} ra dòng riêng, có dòng trống ở trên và ở dưới; hai hình cũng cách nhau bằng dòng trống.`,
  },
  inItem: {
    message: 'Hình không đứng ở đầu ý hay khoản được.',
    hint: `Viết lời của ý trước, rồi đưa ${example} ra dòng riêng ở dưới, có dòng trống ở trên.`,
  },
  inHeading: {
    message: 'Hình không đặt trong tên mục được.',
    hint: `Đưa ${example} ra dòng riêng ở dưới tên mục, có dòng trống ở trên.`,
  },
  inCell: {
    message: 'Hình không đặt trong ô của bảng được.',
    hint: `Đưa ${example} ra dòng riêng ở dưới bảng, có dòng trống ở trên.`,
  },
} satisfies Record<string, Advice | ((...names: string[]) => Advice)>

export const tableAdvice = {
  tooManyColumns: (columns: number, most: number): Advice => ({
    message: `Bảng này có ${columns} cột, nhiều nhất là ${most} cột.`,
    hint: 'Chia thành nhiều bảng, hoặc xóa bớt dấu |.',
  }),
  rowWidth: (cells: number, columns: number): Advice => ({
    message: `Dòng này của bảng có ${cells} ô, dòng tên cột có ${columns} ô.`,
    hint: 'Thêm hoặc bớt dấu | cho đủ. Muốn in dấu | trong ô, viết \\|.',
  }),
  misspeltMark: (written: string): Advice => ({
    message: `Ô này chỉ có dấu “${written}” nên sẽ in ra nguyên dấu.`,
    hint: `Gộp với ô bên trái thì viết <<, với ô bên trên thì viết ^^. Muốn in nguyên dấu, viết \\${written}.`,
  }),
  nothingLeft: {
    message: 'Dấu << gộp ô này với ô bên trái, nhưng ô này ở cột đầu nên bên trái không có ô nào.',
    hint: 'Viết nội dung vào cột đầu, dấu << vào các ô ở sau. Gộp với ô bên trên thì viết ^^. Muốn in nguyên dấu, viết \\<<.',
  },
  nothingAbove: {
    message: 'Dấu ^^ gộp ô này với ô bên trên, nhưng bên trên không có ô nào.',
    hint: 'Viết nội dung vào dòng đầu, dấu ^^ vào các ô ở dưới. Gộp với ô bên trái thì viết <<. Muốn in nguyên dấu, viết \\^^.',
  },
  joinedRow: {
    message: 'Các ô của dòng này đều gộp với ô ở dòng trên nên dòng này không có gì để in.',
    hint: 'Xóa dòng này, hoặc viết nội dung vào một ô.',
  },
  noRectangle: ({ row, column }: { row: number; column: number }, mark: string): Advice => ({
    message: `Các ô gộp ở đây không thành hình chữ nhật: còn thiếu ô ở cột ${column + 1} của ${row === 0 ? 'dòng tên cột' : `dòng ${row} dưới dòng tên cột`}.`,
    hint: `Viết ${mark} vào ô còn thiếu, hoặc bỏ dấu gộp ở đây.`,
  }),
} satisfies Record<string, Advice | ((...values: never[]) => Advice)>

export const otherAdvice = {
  emptyPage: {
    message: 'Dòng “---” sang trang ở đây để lại một trang trống: phía trên chưa có gì.',
    hint: 'Xóa dòng này.',
  },
  lastPage: {
    message: 'Dòng “---” sang trang ở đây không có gì ở dưới.',
    hint: 'Xóa dòng này; chỗ ký tự ở cùng trang với đoạn cuối, phụ lục tự ở trang riêng.',
  },
  details: (id: string): Advice => ({
    message: '{{details}} phải đứng một mình trong đoạn.',
    hint: `Viết {{details "${id}"}} trên dòng riêng, có dòng trống ở trên và ở dưới.`,
  }),
}

export function enteredAdvice(count: number): Advice {
  const rest = count > 1 ? ` và ${count - 1} dòng sau` : ''
  return {
    message: `Dòng này${rest} sẽ in nối liền vào dòng trên thành một đoạn, vì phía trên không có dòng trống.`,
    hint: 'Đoạn mới thì thêm một dòng trống phía trên; chỉ xuống dòng thì thêm hai dấu cách ở cuối dòng trên. Câu viết tiếp thì nối lên dòng trên.',
  }
}

/** The line of dashes that stands below the second row, or has not as many cells as the names. */
export const ruleAdvice = {
  late: {
    message: 'Dòng |---|---| của bảng không đứng ngay dưới dòng đầu, nên các dòng này không thành bảng.',
    hint: 'Đưa dòng |---|---| lên ngay dưới dòng đầu; tên cột hai dòng thì dòng tên cột thứ hai (có ^^) viết dưới dòng |---|---|.',
  },
  width: (dashes: number, names: number): Advice => ({
    message: `Dòng |---|---| có ${dashes} cột, dòng tên cột có ${names} ô, nên các dòng này không thành bảng.`,
    hint: 'Thêm hoặc bớt cho hai dòng bằng nhau; ô tên cột gộp với ô bên trái viết <<.',
  }),
}

export const rowAdvice: Advice = {
  message: 'Các dòng này chia thành cột nhưng không thành bảng, nên sẽ in nối liền thành một đoạn.',
  hint: 'Viết mỗi dòng là “| ô | ô |”, dưới dòng tên cột thêm dòng |---|---|, trên và dưới bảng để dòng trống. Không phải bảng thì cách các dòng bằng dòng trống.',
}
