/** What somebody reads who has double-clicked the program. */
export const howTo = [
  'Soát dự thảo: kéo tệp Word (.docx) hay tệp chữ (.txt) thả vào biểu tượng kehoach.exe, phiếu soát sẽ mở ra.',
  'Dựng kế hoạch: thả tệp .yaml vào biểu tượng ấy, tệp Word sẽ mở ra. Thả nhiều tệp, cả thư mục cũng được.',
  'Soát bằng chuột phải (Send to): gõ kehoach install-sendto trong cửa sổ lệnh. Các lệnh khác: kehoach --help.',
]
