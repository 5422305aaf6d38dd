// From citations.tsv; `npx vitest run test/knowledge/citations.test.ts -u` writes it. Number, issued, in force, ended, manner,
// confidence, successors, title. In a function, so that a start that looks nothing up doesn’t read it.

export const entries = (): string =>
  `65/2025/QH15|2025-02-19||2025-06-16|whole|A|72/2025/QH15|Luật Tổ chức chính quyền địa phương
77/2015/QH13|2015-06-19|||whole|B|72/2025/QH15|Luật Tổ chức chính quyền địa phương
47/2019/QH14||||whole|B|72/2025/QH15|Luật sửa đổi Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương
76/2015/QH13|2015-06-19|||whole|B|63/2025/QH15|Luật Tổ chức Chính phủ
80/2015/QH13|||2025-04-01|whole|A|64/2025/QH15|Luật Ban hành văn bản quy phạm pháp luật
63/2020/QH14|||2025-04-01|whole|A|64/2025/QH15|Luật sửa đổi Luật Ban hành văn bản quy phạm pháp luật
12/2012/QH13|2012-06-20||2025-07-01|whole|A|50/2024/QH15|Luật Công đoàn
01/2011/QH13|2011-11-11|2012-07-01|2025-07-01|whole|A|33/2024/QH15|Luật Lưu trữ
15/2003/QH11|2003-11-26||2024-01-01|whole|B|06/2022/QH15|Luật Thi đua, khen thưởng
38/2005/QH11|2005-06-14||2020-07-01|whole|B|43/2019/QH14|Luật Giáo dục
08/2012/QH13|2012-06-18||2026-01-01|whole|A|125/2025/QH15|Luật Giáo dục đại học
34/2018/QH14|||2026-01-01|whole|B|125/2025/QH15|Luật sửa đổi Luật Giáo dục đại học
74/2014/QH13|2014-11-27||2026-01-01|whole|A|124/2025/QH15|Luật Giáo dục nghề nghiệp
25/2004/QH11|||2017-06-01|whole|B|102/2016/QH13|Luật Bảo vệ, chăm sóc và giáo dục trẻ em
22/2008/QH12|2008-11-13||2025-07-01|whole|A|80/2025/QH15|Luật Cán bộ, công chức
52/2019/QH14||||whole|B|80/2025/QH15; 129/2025/QH15|Luật sửa đổi Luật Cán bộ, công chức và Luật Viên chức
58/2010/QH12|||2026-07-01|whole|A|129/2025/QH15|Luật Viên chức
83/2015/QH13|||2026-01-01|whole|A|89/2025/QH15|Luật Ngân sách nhà nước
45/2013/QH13||2014-07-01|2024-08-01|whole|A|31/2024/QH15|Luật Đất đai
51/2005/QH11|||2024-07-01|whole|A|20/2023/QH15|Luật Giao dịch điện tử
59/2014/QH13|2014-11-20||2024-07-01|whole|A|26/2023/QH15|Luật Căn cước công dân
27/2001/QH10|||2025-07-01|whole|A|55/2024/QH15|Luật Phòng cháy và chữa cháy
23/2008/QH12|2008-11-13|2009-07-01|2025-01-01|whole|A|36/2024/QH15; 35/2024/QH15|Luật Giao thông đường bộ
58/2014/QH13||2016-01-01|2025-07-01|whole|A|41/2024/QH15|Luật Bảo hiểm xã hội
38/2013/QH13|||2026-01-01|whole|A|74/2025/QH15|Luật Việc làm
53/2014/QH13|||2025-07-01|whole|B|46/2024/QH15|Luật Công chứng
24/2018/QH14|2018-06-12|2019-01-01|2026-07-01|whole|A|116/2025/QH15|Luật An ninh mạng
86/2015/QH13|2015-11-19|2016-07-01|2026-07-01|whole|A|116/2025/QH15|Luật An toàn thông tin mạng
29/2018/QH14|||2026-03-01|whole|A|117/2025/QH15|Luật Bảo vệ bí mật nhà nước
73/2021/QH14|||2026-07-01|whole|B|120/2025/QH15|Luật Phòng, chống ma túy
03/2007/QH12|||2026-07-01|whole|A|114/2025/QH15|Luật Phòng, chống bệnh truyền nhiễm
67/2006/QH11|||2026-07-01|whole|A|148/2025/QH15|Luật Công nghệ thông tin
11/2022/QH15|||2025-07-01|whole|A|84/2025/QH15|Luật Thanh tra
50/2014/QH13|||2026-07-01|whole|B|135/2025/QH15|Luật Xây dựng
30/2009/QH12|||2025-07-01|whole|B|47/2024/QH15|Luật Quy hoạch đô thị
65/2014/QH13|||2024-08-01|whole|B|27/2023/QH15|Luật Nhà ở
38/2019/QH14|||2026-07-01|whole|A|108/2025/QH15|Luật Quản lý thuế
06/2003/PL-UBTVQH11|||2026-07-01|whole|A|113/2025/QH15|Pháp lệnh Dân số
28/2001/QH10|||2025-07-01|whole|B|45/2024/QH15|Luật Di sản văn hóa
32/2009/QH12|||2025-07-01|whole|B|45/2024/QH15|Luật sửa đổi Luật Di sản văn hóa
103/2016/QH13||2017-01-01|2026-07-01|whole|A|126/2025/QH15|Luật Báo chí
06/2022/QH15|2022-06-15|2024-01-01|||A||Luật Thi đua, khen thưởng
102/2016/QH13||2017-06-01|||A||Luật Trẻ em
113/2025/QH15|2025-12-10|2026-07-01|||A||Luật Dân số
114/2025/QH15|2025-12-10|2026-07-01|||A||Luật Phòng bệnh
116/2025/QH15|2025-12-10|2026-07-01|||A||Luật An ninh mạng
117/2025/QH15||2026-03-01|||A||Luật Bảo vệ bí mật nhà nước
120/2025/QH15|2025-12-10|2026-07-01|||A||Luật Phòng, chống ma túy
124/2025/QH15|2025-12-10|2026-01-01|||A||Luật Giáo dục nghề nghiệp
125/2025/QH15|2025-12-10|2026-01-01|||A||Luật Giáo dục đại học
126/2025/QH15|2025-12-10|2026-07-01|||A||Luật Báo chí
129/2025/QH15|2025-12-10|2026-07-01|||A||Luật Viên chức
148/2025/QH15|2025-12-11|2026-07-01|||A||Luật Chuyển đổi số
20/2023/QH15|2023-06-22|2024-07-01|||A||Luật Giao dịch điện tử
26/2023/QH15|2023-11-27|2024-07-01|||A||Luật Căn cước
31/2024/QH15|2024-01-18|2024-08-01|||A||Luật Đất đai
33/2024/QH15|2024-06-21|2025-07-01|||A||Luật Lưu trữ
35/2024/QH15|2024-06-27|2025-01-01|||A||Luật Đường bộ
36/2024/QH15|2024-06-27|2025-01-01|||A||Luật Trật tự, an toàn giao thông đường bộ
41/2024/QH15||2025-07-01|||A||Luật Bảo hiểm xã hội
43/2019/QH14|2019-06-14|2020-07-01|||A||Luật Giáo dục
45/2024/QH15||2025-07-01|||A||Luật Di sản văn hóa
50/2024/QH15||2025-07-01|||A||Luật Công đoàn
55/2024/QH15|2024-11-29|2025-07-01|||A||Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
63/2025/QH15|||||B||Luật Tổ chức Chính phủ
64/2025/QH15|2025-02-19|2025-04-01|||A||Luật Ban hành văn bản quy phạm pháp luật
72/2025/QH15|2025-06-16|2025-06-16|||A||Luật Tổ chức chính quyền địa phương
74/2025/QH15|2025-06-16|2026-01-01|||A||Luật Việc làm
80/2025/QH15|2025-06-24|2025-07-01|||A||Luật Cán bộ, công chức
84/2025/QH15|2025-06-25|2025-07-01|||A||Luật Thanh tra
89/2025/QH15|2025-06-25|2026-01-01|||A||Luật Ngân sách nhà nước
10/2012/QH13|||2021-01-01|whole|A|45/2019/QH14|Bộ luật Lao động
43/2013/QH13|2013-11-26||2024-01-01|whole|A|22/2023/QH15|Luật Đấu thầu
39/2019/QH14|2019-06-13||2025-01-01|whole|A|58/2024/QH15|Luật Đầu tư công
45/2019/QH14||2021-01-01|||A||Bộ luật Lao động
22/2023/QH15||2024-01-01|||A||Luật Đấu thầu
58/2024/QH15||2025-01-01|||A||Luật Đầu tư công
110/2004/NĐ-CP|2004-04-08||2020-03-05|whole|A|30/2020/NĐ-CP|Công tác văn thư
09/2010/NĐ-CP|2010-02-08||2020-03-05|whole|A|30/2020/NĐ-CP|Sửa đổi Nghị định 110/2004/NĐ-CP về công tác văn thư
91/2017/NĐ-CP|2017-07-31||2024-01-01|whole|B|98/2023/NĐ-CP|Quy định chi tiết Luật Thi đua, khen thưởng
98/2023/NĐ-CP|2023-12-31|2024-01-01|2025-07-01|whole|A|152/2025/NĐ-CP|Quy định chi tiết Luật Thi đua, khen thưởng
61/2018/NĐ-CP|2018-04-23||2025-07-01|whole|A|118/2025/NĐ-CP|Cơ chế một cửa, một cửa liên thông
107/2021/NĐ-CP|2021-12-06||2025-07-01|whole|B|118/2025/NĐ-CP|Sửa đổi Nghị định 61/2018/NĐ-CP
01/2013/NĐ-CP|2013-01-03|||followed|B|113/2025/NĐ-CP|Quy định chi tiết Luật Lưu trữ 2011
26/2020/NĐ-CP|2020-02-28||2026-03-01|whole|B|63/2026/NĐ-CP|Quy định chi tiết Luật Bảo vệ bí mật nhà nước
13/2023/NĐ-CP|2023-04-17|2023-07-01|2026-01-01|whole|A|356/2025/NĐ-CP|Bảo vệ dữ liệu cá nhân
130/2018/NĐ-CP|||2025-04-10|whole|A|23/2025/NĐ-CP|Chữ ký số và dịch vụ chứng thực chữ ký số
48/2024/NĐ-CP|||2025-04-10|whole|A|23/2025/NĐ-CP|Sửa đổi Nghị định 130/2018/NĐ-CP
59/2022/NĐ-CP|||2024-07-01|whole|A|69/2024/NĐ-CP|Định danh và xác thực điện tử
146/2018/NĐ-CP|||2025-08-15|whole|A|188/2025/NĐ-CP|Chi tiết Luật Bảo hiểm y tế
75/2023/NĐ-CP|||2025-08-15|whole|A|188/2025/NĐ-CP|Sửa đổi Nghị định 146/2018/NĐ-CP
02/2025/NĐ-CP|||2025-08-15|whole|A|188/2025/NĐ-CP|Sửa đổi Nghị định 146/2018/NĐ-CP
117/2020/NĐ-CP|||2026-05-15|whole|B|90/2026/NĐ-CP|Xử phạt vi phạm hành chính trong lĩnh vực y tế
123/2020/NĐ-CP|2020-10-19||2026-07-01|whole|A|254/2026/NĐ-CP|Hóa đơn, chứng từ
70/2025/NĐ-CP|2025-03-20||2026-07-01|whole|A|254/2026/NĐ-CP|Sửa đổi Nghị định 123/2020/NĐ-CP
73/2024/NĐ-CP||2024-07-01|2026-07-01|whole|A|161/2026/NĐ-CP|Mức lương cơ sở
24/2023/NĐ-CP|||2024-07-01|whole|B|73/2024/NĐ-CP|Mức lương cơ sở
74/2024/NĐ-CP||2024-07-01|2026-01-01|whole|B|293/2025/NĐ-CP|Mức lương tối thiểu
81/2021/NĐ-CP||2021-10-15|2025-09-03|whole|A|238/2025/NĐ-CP|Học phí, miễn giảm học phí
97/2023/NĐ-CP|||2025-09-03|whole|A|238/2025/NĐ-CP|Sửa đổi Nghị định 81/2021/NĐ-CP
86/2015/NĐ-CP|||2021-10-15|whole|B|81/2021/NĐ-CP|Học phí, miễn giảm học phí
84/2020/NĐ-CP|||2026-03-15|whole|B|66/2026/NĐ-CP|Chi tiết một số điều của Luật Giáo dục
127/2018/NĐ-CP|2018-09-21||2025-07-01|whole|B|142/2025/NĐ-CP|Trách nhiệm quản lý nhà nước về giáo dục
37/2025/NĐ-CP|2025-02-26||2026-07-12|whole|B|279/2026/NĐ-CP|Chức năng, nhiệm vụ của Bộ Giáo dục và Đào tạo
99/2019/NĐ-CP||||whole|B|91/2026/NĐ-CP|
06/2018/NĐ-CP|||2020-11-01|whole|B|105/2020/NĐ-CP|
186/2013/NĐ-CP|2013-11-17||2025-09-01|whole|B|201/2025/NĐ-CP|Đại học quốc gia
134/2006/NĐ-CP|||2021-01-23|whole|B|141/2020/NĐ-CP|
109/2022/NĐ-CP|||2026-04-06|whole|A|125/2026/NĐ-CP|Hoạt động khoa học và công nghệ trong cơ sở giáo dục đại học
125/2024/NĐ-CP|2024-10-05|||part|B|91/2026/NĐ-CP; 360/2026/NĐ-CP; 361/2026/NĐ-CP|Điều kiện đầu tư, hoạt động trong lĩnh vực giáo dục
90/2020/NĐ-CP|2020-08-13||2026-07-01|whole|A|335/2025/NĐ-CP; 233/2026/NĐ-CP|Đánh giá, xếp loại cán bộ, công chức, viên chức
115/2020/NĐ-CP|2020-09-25||2026-07-01|whole|A|259/2026/NĐ-CP|Tuyển dụng, sử dụng và quản lý viên chức
138/2020/NĐ-CP|||2025-07-01|whole|A|170/2025/NĐ-CP|Tuyển dụng, sử dụng và quản lý công chức
62/2020/NĐ-CP||||part|A|361/2025/NĐ-CP|
34/2016/NĐ-CP||||whole|B|78/2025/NĐ-CP; 187/2025/NĐ-CP|Chi tiết Luật Ban hành văn bản quy phạm pháp luật
04/2015/NĐ-CP|2015-01-09|||followed|B|59/2023/NĐ-CP|Thực hiện dân chủ trong hoạt động của cơ quan hành chính và đơn vị sự nghiệp công lập
144/2021/NĐ-CP|||2025-12-15|whole|A|282/2025/NĐ-CP|Xử phạt trong lĩnh vực an ninh, trật tự, an toàn xã hội
136/2020/NĐ-CP|||2025-07-01|whole|A|105/2025/NĐ-CP|Chi tiết Luật Phòng cháy và chữa cháy
100/2019/NĐ-CP||||part|A|168/2024/NĐ-CP|Xử phạt giao thông đường bộ, đường sắt
85/2023/NĐ-CP|2023-12-07||2026-07-01|whole|B|259/2026/NĐ-CP|Sửa đổi Nghị định 115/2020/NĐ-CP
101/2017/NĐ-CP|||2026-07-01|whole|B|259/2026/NĐ-CP|Đào tạo, bồi dưỡng cán bộ, công chức, viên chức
89/2021/NĐ-CP|||2026-07-01|whole|B|259/2026/NĐ-CP|Sửa đổi Nghị định 101/2017/NĐ-CP
47/2020/NĐ-CP|2020-04-09||2025-10-22|whole|A|278/2025/NĐ-CP|Quản lý, kết nối và chia sẻ dữ liệu số
130/2005/NĐ-CP|2005-10-17||2026-05-01|whole|B|75/2026/NĐ-CP|Chế độ tự chủ về biên chế và kinh phí quản lý hành chính
117/2013/NĐ-CP|2013-10-07||2026-05-01|whole|B|75/2026/NĐ-CP|Sửa đổi Nghị định 130/2005/NĐ-CP
163/2016/NĐ-CP|2016-12-21|||followed|B|73/2026/NĐ-CP|Quy định chi tiết Luật Ngân sách nhà nước 2015
24/2014/NĐ-CP|2014-04-04|||followed|B|150/2025/NĐ-CP|Tổ chức các cơ quan chuyên môn thuộc UBND cấp tỉnh
64/2014/NĐ-CP||||followed|B|154/2026/NĐ-CP|Quy định chi tiết Luật Tiếp công dân
130/2020/NĐ-CP||||followed|B|164/2026/NĐ-CP|Kiểm soát tài sản, thu nhập của người có chức vụ, quyền hạn
105/2020/NĐ-CP|2020-09-08|2020-11-01|||A||
105/2025/NĐ-CP|2025-05-15|2025-07-01|||A||Chi tiết Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
113/2025/NĐ-CP|2025-06-03|2025-07-21|||A||Quy định chi tiết Luật Lưu trữ
118/2025/NĐ-CP|2025-06-09|2025-07-01|||A||Thủ tục hành chính theo cơ chế một cửa, một cửa liên thông
125/2026/NĐ-CP|2026-04-06|2026-04-06|||A||Hoạt động khoa học, công nghệ và đổi mới sáng tạo trong cơ sở giáo dục đại học
150/2025/NĐ-CP|||||B||Tổ chức các cơ quan chuyên môn thuộc UBND cấp tỉnh, cấp xã
152/2025/NĐ-CP|2025-06-14|2025-07-01|||A||Phân cấp, phân quyền; chi tiết Luật Thi đua, khen thưởng
154/2026/NĐ-CP|2026-05-15|2026-07-01|||B||Quy định chi tiết Luật Tiếp công dân
161/2026/NĐ-CP|2026-05-15|2026-07-01|||A||Mức lương cơ sở
164/2026/NĐ-CP||2026-07-01|||B||Kiểm soát tài sản, thu nhập
168/2024/NĐ-CP||2025-01-01|||A||Xử phạt về trật tự, an toàn giao thông đường bộ
170/2025/NĐ-CP|2025-06-30|2025-07-01|||A||Tuyển dụng, sử dụng và quản lý công chức
188/2025/NĐ-CP|2025-07-01|2025-08-15|||A||Chi tiết Luật Bảo hiểm y tế
23/2025/NĐ-CP|2025-02-21|2025-04-10|||A||Chữ ký điện tử
233/2026/NĐ-CP|2026-06-26|2026-07-01|||A||Đánh giá, xếp loại chất lượng đơn vị sự nghiệp công lập và viên chức
238/2025/NĐ-CP||2025-09-03|||A||Học phí, miễn, giảm, hỗ trợ học phí
259/2026/NĐ-CP|2026-06-30|2026-07-01|||A||Tuyển dụng, sử dụng và quản lý viên chức
278/2025/NĐ-CP|2025-10-22|2025-10-22|||A||Kết nối, chia sẻ dữ liệu bắt buộc giữa các cơ quan thuộc hệ thống chính trị
282/2025/NĐ-CP|2025-10-30|2025-12-15|||A||Xử phạt trong lĩnh vực an ninh, trật tự, an toàn xã hội
30/2020/NĐ-CP|2020-03-05|2020-03-05|||A||Công tác văn thư
335/2025/NĐ-CP|2025-12-21||||A||Đánh giá, xếp loại công chức
356/2025/NĐ-CP|2025-12-31|2026-01-01|||A||Chi tiết Luật Bảo vệ dữ liệu cá nhân
59/2023/NĐ-CP|2023-08-14||||B||Chi tiết Luật Thực hiện dân chủ ở cơ sở
63/2026/NĐ-CP||2026-03-01|||A||Quy định chi tiết Luật Bảo vệ bí mật nhà nước
69/2024/NĐ-CP|2024-06-25|2024-07-01|||A||Định danh và xác thực điện tử
73/2026/NĐ-CP|2026-03-10||||A||Quy định chi tiết Luật Ngân sách nhà nước 2025
75/2026/NĐ-CP||2026-05-01|||B||Chế độ tự chủ về kinh phí quản lý hành chính
66-QĐ/TW|2017-02-06||2026-01-09|whole|A|399-QĐ/TW|Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng
223-QĐ/TW|2020-03-06||2026-01-09|whole|A|399-QĐ/TW|Sửa đổi Quy định 66-QĐ/TW
11-HD/VPTW|2004-05-28||2018-04-03|whole|A|36-HD/VPTW|Hướng dẫn thể thức văn bản của Đảng
36-HD/VPTW|2018-04-03||2026-05-27|whole|A|05-HD/VPTW|Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng
16915-CV/VPTW|2025-08-21||2026-01-09|whole|B|399-QĐ/TW|Công văn về thể thức văn bản của Đảng
29-QĐ/TW|2016-07-25||2021-07-30|whole|B|24-QĐ/TW|Thi hành Điều lệ Đảng
24-QĐ/TW|2021-07-30|2021-07-30||whole|A|232-QĐ/TW; 294-QĐ/TW|Thi hành Điều lệ Đảng
232-QĐ/TW|2025-01-20|||whole|B|294-QĐ/TW|Thi hành Điều lệ Đảng
294-QĐ/TW|2025-05-26|2025-07-01||whole|B|20-QĐ/TW|Thi hành Điều lệ Đảng
20-QĐ/TW|2026-04-08||2026-07-26|whole|B|208-QĐ/TW|Thi hành Điều lệ Đảng
01-HD/TW|2021-09-28|||whole|A|01-HD/TW (2026-05-19)|Một số vấn đề cụ thể thi hành Điều lệ Đảng (khóa XIII)
22-QĐ/TW|2021-07-28|2021-07-28|2025-05-30|whole|A|296-QĐ/TW|Công tác kiểm tra, giám sát và kỷ luật của Đảng
262-QĐ/TW|2025-02-03||2025-05-30|whole|B|296-QĐ/TW|Sửa đổi Quy định 22-QĐ/TW
296-QĐ/TW|2025-05-30|2025-05-30||whole|B|21-QĐ/TW|Công tác kiểm tra, giám sát và kỷ luật của Đảng
102-QĐ/TW|2017-06-15||2022-07-06|whole|B|69-QĐ/TW|Xử lý kỷ luật đảng viên vi phạm
69-QĐ/TW|2022-07-06|2022-07-06|2026-08-17|whole|A|212-QĐ/TW|Kỷ luật tổ chức đảng, đảng viên vi phạm
264-QĐ/TW|||2026-08-17|whole|B|212-QĐ/TW|Sửa đổi Quy định 69-QĐ/TW
47-QĐ/TW|2011-11-01|||followed|B|37-QĐ/TW|Những điều đảng viên không được làm
37-QĐ/TW|2021-10-25||2026-07-26|whole|A|207-QĐ/TW|Những điều đảng viên không được làm
124-QĐ/TW|2023-10-04||2025-08-30|whole|A|366-QĐ/TW|Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm
80-QĐ/TW|||2025-09-08|whole|B|368-QĐ/TW|Danh mục chức danh, chức vụ lãnh đạo; phân cấp cán bộ
342-QĐ/TW|2010-12-28||2026-02-01|whole|A|01-QĐ/TW (2026-02-03)|Chế độ đảng phí
205-QĐ/TW|2019-09-23|||followed|B|114-QĐ/TW|Kiểm soát quyền lực trong công tác cán bộ
289-QĐ/TW|2010-02-08||2026-05-15|whole|B|1289-QĐ/TWĐTN-CTĐ|Quy chế cán bộ Đoàn
01-HD/TW|2026-05-19|2026-05-19|||A||Một số vấn đề cụ thể thi hành Điều lệ Đảng (khóa XIV)
01-QĐ/TW|2026-02-03|2026-02-01|||A||Chế độ đảng phí
05-HD/VPTW|2026-05-27|2026-05-27|||A||Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng
114-QĐ/TW|2023-07-11||||B||Kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ
207-QĐ/TW|2026-07-26|2026-07-26|||A||Những điều đảng viên không được làm
208-QĐ/TW|2026-07-26|2026-07-26|||A||Thi hành Điều lệ Đảng
21-QĐ/TW|2026-04-11||||A||Công tác kiểm tra, giám sát và kỷ luật của Đảng
212-QĐ/TW|2026-08-17|2026-08-17|||A||Kỷ luật tổ chức đảng, đảng viên vi phạm
366-QĐ/TW|2025-08-30|2025-08-30|||A||Kiểm điểm, đánh giá, xếp loại chất lượng
368-QĐ/TW|2025-09-08|2025-09-08|||B||Danh mục chức danh, chức vụ lãnh đạo
399-QĐ/TW|2026-01-09|2026-01-09|||A||Thể loại, thẩm quyền ban hành, thể thức và kỹ thuật trình bày văn bản của Đảng
29-HD/VP|2009-05-20||2013-10-29|whole|A|29-HD/TWĐTN-VP|Hướng dẫn thể thức văn bản của Đoàn
1908/QĐ-TLĐ||||whole|B|61/QĐ-TLĐ|Tài chính công đoàn cơ sở (mức đoàn phí cũ)
1289-QĐ/TWĐTN-CTĐ|2026-05-15||||B||Quy chế cán bộ Đoàn
29-HD/TWĐTN-VP|2013-10-29||||B||Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đoàn
61/QĐ-TLĐ|2025-07-29|2025-07-01|||A||Mức đóng đoàn phí công đoàn 0,5%
1013/QĐ-TLĐ|||2024-05-14|whole|B|933/QĐ-TLĐ|
1014/QĐ-TLĐ|||2024-05-14|whole|B|933/QĐ-TLĐ|
933/QĐ-TLĐ|2024-05-14||||B||
32/2020/TT-BGDĐT|2020-09-15|2020-11-01|2026-05-10|whole|A|15/2026/TT-BGDĐT|Điều lệ trường THCS, THPT và trường phổ thông có nhiều cấp học
28/2020/TT-BGDĐT|2020-09-04|2020-10-20|2026-05-10|whole|A|15/2026/TT-BGDĐT|Điều lệ trường tiểu học
50/2021/TT-BGDĐT|||2026-05-10|whole|A|15/2026/TT-BGDĐT|
31/2023/TT-BGDĐT|||2026-05-10|whole|A|15/2026/TT-BGDĐT|
12/2011/TT-BGDĐT|||2020-11-01|whole|B|32/2020/TT-BGDĐT|Điều lệ trường THCS, THPT
58/2011/TT-BGDĐT|||2021-09-05|whole|B|22/2021/TT-BGDĐT|Đánh giá học sinh THCS, THPT
26/2020/TT-BGDĐT|||2021-09-05|whole|B|22/2021/TT-BGDĐT|Sửa đổi Thông tư 58/2011/TT-BGDĐT
17/2012/TT-BGDĐT|||2025-02-14|whole|A|29/2024/TT-BGDĐT|Dạy thêm, học thêm
28/2009/TT-BGDĐT||||whole|B|05/2025/TT-BGDĐT|Chế độ làm việc đối với giáo viên phổ thông
15/2017/TT-BGDĐT||||whole|B|05/2025/TT-BGDĐT|Sửa đổi Thông tư 28/2009/TT-BGDĐT
31/2017/TT-BGDĐT|2017-12-18|2018-02-02|2025-10-31|whole|A|18/2025/TT-BGDĐT|Tư vấn tâm lý cho học sinh
33/2018/TT-BGDĐT|2018-12-26|2019-02-10|2025-10-31|whole|A|18/2025/TT-BGDĐT|Công tác xã hội trong trường học
20/2018/TT-BGDĐT|2018-08-22||2026-04-14|whole|A|30/2026/TT-BGDĐT|Chuẩn nghề nghiệp giáo viên phổ thông
16/2008/QĐ-BGDĐT|||2026-01-30|whole|B|03/2026/TT-BGDĐT|Quy định về đạo đức nhà giáo
06/2019/TT-BGDĐT|2019-04-12|2019-05-28||part|B|03/2026/TT-BGDĐT|Quy tắc ứng xử trong trường học
36/2017/TT-BGDĐT|2017-12-28|2018-02-13|2024-07-19|whole|B|09/2024/TT-BGDĐT|Công khai đối với cơ sở giáo dục
01/2017/TT-BGDĐT|2017-01-13|2017-03-01|2024-06-30|whole|B|08/2024/TT-BGDĐT|Giáo dục quốc phòng và an ninh ở tiểu học, THCS
15/2020/TT-BGDĐT|2020-05-26|2020-05-26|2025-02-08|whole|B|24/2024/TT-BGDĐT|Quy chế thi tốt nghiệp THPT
29/2023/TT-BGDĐT|||2026-04-02|whole|A|07/2026/TT-BGDĐT|Thi đua, khen thưởng ngành Giáo dục
12/2020/TT-BGDĐT||||whole|B|07/2026/TT-BGDĐT|Thi đua, khen thưởng ngành Giáo dục
07/2026/TT-BGDĐT||2026-04-02|2026-10-01|whole|B|67/2026/TT-BGDĐT|Thi đua, khen thưởng ngành Giáo dục
13/2010/TT-BGDĐT|2010-04-15|2010-06-01|2022-02-15|whole|B|45/2021/TT-BGDĐT|Trường học an toàn (mầm non)
26/2014/TT-BGDĐT|2014-08-11|2014-09-25|2022-02-14|whole|B|43/2021/TT-BGDĐT|
26/2019/TT-BGDĐT|||2022-02-14|whole|B|42/2021/TT-BGDĐT|
12/2016/TT-BGDĐT|||2024-02-13|whole|B|30/2023/TT-BGDĐT|
16/2017/TT-BGDĐT|2017-07-12|2017-08-28|2023-12-16|whole|B|20/2023/TT-BGDĐT|Vị trí việc làm, định mức người làm việc trong trường phổ thông
01/2024/TT-BNV|||2025-08-05|whole|A|15/2025/TT-BNV|Hướng dẫn thi đua, khen thưởng
01/2011/TT-BNV||||whole|B|30/2020/NĐ-CP|Thể thức và kỹ thuật trình bày văn bản hành chính
06/2012/TT-BGDĐT|2012-02-15|2012-03-31|2023-04-14|whole|B|05/2023/TT-BGDĐT|Quy chế trường THPT chuyên
12/2014/TT-BGDĐT|2014-04-18|2014-06-02|2023-04-14|whole|B|05/2023/TT-BGDĐT|Sửa đổi Quy chế trường THPT chuyên
01/2014/TT-BGDĐT|2014-01-24|2014-03-16|2026-05-31|whole|A|33/2026/TT-BGDĐT|Khung năng lực ngoại ngữ 6 bậc
23/2006/QĐ-BGDĐT|||2018-03-16|whole|B|03/2018/TT-BGDĐT|Giáo dục hòa nhập người khuyết tật
14/2019/TT-BGDĐT|2019-08-30|2019-10-15|2024-12-16|whole|B|14/2024/TT-BGDĐT|
71/2018/TT-BTC|2018-08-10||2026-05-18|whole|B|35/2026/TT-BTC|Chế độ tiếp khách, chi hội nghị, hội thảo quốc tế
107/2017/TT-BTC|2017-10-10||2025-01-01|whole|A|24/2024/TT-BTC|Chế độ kế toán hành chính, sự nghiệp
03/2026/TT-BGDĐT|2026-01-30|2026-01-30|||A||Quy tắc ứng xử của nhà giáo
05/2025/TT-BGDĐT|||||A||Chế độ làm việc đối với giáo viên phổ thông
09/2024/TT-BGDĐT|2024-06-03|2024-07-19|||B||Công khai trong hoạt động của cơ sở giáo dục
15/2025/TT-BNV||2025-08-05|||A||Hướng dẫn thi đua, khen thưởng
15/2026/TT-BGDĐT|2026-03-24|2026-05-10|||A||Điều lệ trường tiểu học, trường THCS, trường THPT và trường phổ thông có nhiều cấp học
18/2025/TT-BGDĐT|2025-09-15|2025-10-31|||A||Tư vấn học đường và công tác xã hội trong trường học
22/2021/TT-BGDĐT|2021-07-20|2021-09-05|||A||Đánh giá học sinh THCS và THPT
24/2024/TT-BGDĐT|2024-12-24|2025-02-08|||B||Quy chế thi tốt nghiệp THPT
24/2024/TT-BTC|2024-04-17|2025-01-01|||A||Chế độ kế toán hành chính, sự nghiệp
29/2024/TT-BGDĐT|2024-12-30|2025-02-14|||A||Dạy thêm, học thêm
30/2026/TT-BGDĐT|2026-04-14|2026-04-14|||A||Chuẩn nghề nghiệp giáo viên phổ thông
35/2026/TT-BTC|2026-03-31|2026-05-18|||B||Chế độ tiếp khách, chi hội nghị, hội thảo quốc tế
45/2021/TT-BGDĐT|2021-12-31|2022-02-15|||B||Xây dựng trường học an toàn trong cơ sở giáo dục mầm non
67/2026/TT-BGDĐT||2026-10-01|||B||Thi đua, khen thưởng ngành Giáo dục
06/QĐ-TTg|2022-01-06|||followed|B|826/QĐ-TTg (2026-05-11)|Đề án ứng dụng dữ liệu dân cư, định danh và xác thực điện tử 2022–2025, tầm nhìn 2030
749/QĐ-TTg|2020-06-03|||followed|B|1266/QĐ-TTg (2026-07-14)|Chương trình Chuyển đổi số quốc gia đến 2025, định hướng 2030
942/QĐ-TTg|2021-06-15|||followed|B|2629/QĐ-TTg (2025-12-01)|Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số
522/QĐ-TTg|2018-05-14|||followed|B|525/QĐ-TTg (2025-03-06)|Đề án giáo dục hướng nghiệp và phân luồng 2018–2025
1813/QĐ-TTg|2021-10-28||2026-01-01|over|B||Đề án phát triển thanh toán không dùng tiền mặt 2021–2025
30c/NQ-CP|2011-11-08||2021-01-01|followed|B|76/NQ-CP (2021-07-15)|Chương trình tổng thể cải cách hành chính nhà nước 2011–2020
05/2013/QĐ-TTg|||2021-12-01|whole|B|86/2021/NĐ-CP|
1266/QĐ-TTg|2026-07-14||||A||Chiến lược quốc gia về chuyển đổi số 2026–2030
2629/QĐ-TTg|2025-12-01||||B||Chương trình phát triển Chính phủ số
525/QĐ-TTg|2025-03-06||||B||Kế hoạch thực hiện Chỉ thị 29-CT/TW đến 2030
76/NQ-CP|2021-07-15||||A||Chương trình tổng thể cải cách hành chính nhà nước 2021–2030
826/QĐ-TTg|2026-05-11||||B||Đề án tiếp nối Đề án 06, giai đoạn 2026–2030`
