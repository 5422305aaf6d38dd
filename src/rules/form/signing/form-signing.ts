import { isPlan } from '../../../draft/analysis/form/form.js'
import type { Rule } from '../../rule.js'
import { wrongPosts } from './posts.js'
import { missingActing, otherBody, wrongDeputy, wrongPrefix } from './powers.js'
import { nameFindings } from './signer-name.js'

export const formSigning: Rule = {
  id: 'form-signing',
  subject: 'form',
  severity: 'warning',
  summary: 'Quyền hạn, chức vụ, họ tên người ký phải ghi đúng cách của cơ quan ban hành: TM., KT. hay T/M.',
  advice: 'Sửa chỗ ký như gợi ý.',
  why:
    'Văn bản của Đoàn do tập thể lãnh đạo ban hành luôn ký TM., cấp phó ký TM. với chức vụ của mình, không ký KT. BÍ THƯ ' +
    '(Hướng dẫn 29-HD/TWĐTN-VP §III.7, từ 29/10/2013). Văn bản hành chính ghi TM., KT., TL., TUQ.; cấp phó ký thay phải có ' +
    'dòng KT. (Nghị định 30/2020/NĐ-CP Điều 13 và Phụ lục I, mục II.7, từ 05/3/2020). Văn bản của Đảng ghi T/M, K/T, T/L; ' +
    'cấp ủy, ủy ban kiểm tra, hội đồng là tập thể nên cấp phó không ký K/T; không ghi tên riêng của cơ quan sau chức vụ và ' +
    'sau tên tập thể, ủy viên ký thì không ghi chức vụ, trước họ tên không ghi học hàm, học vị (Hướng dẫn 36-HD/VPTW, từ ' +
    '03/4/2018; Hướng dẫn 05-HD/VPTW mục I.7.1, từ 27/5/2026). Ghi sai quyền hạn là ký sai thẩm quyền.',
  examples: [
    {
      note: 'cấp phó của Đoàn không ký thay',
      text: `BCH ĐOÀN XÃ TÂN PHÚ
ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Lưu VP.

T/M BAN THƯỜNG VỤ ✗
KT. BÍ THƯ ✗
PHÓ BÍ THƯ
Lê Thị Mai`,
      fixed: `BCH ĐOÀN XÃ TÂN PHÚ
ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-KH/ĐTN

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Lưu VP.

TM. BAN THƯỜNG VỤ
KT. BÍ THƯ
PHÓ BÍ THƯ
Lê Thị Mai`,
    },
    {
      note: 'cấp phó của cơ quan nhà nước ký thay',
      text: `ỦY BAN NHÂN DÂN
XÃ TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
PHÓ CHỦ TỊCH ✗
Lê Thị Mai`,
    },
    {
      note: 'văn bản của Đảng',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU

KẾ HOẠCH
học tập nghị quyết

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

TM. BAN THƯỜNG VỤ ✗
PHÓ BÍ THƯ
Lê Thị Mai`,
      fixed: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU

KẾ HOẠCH
học tập nghị quyết

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Lê Thị Mai`,
    },
    {
      note: 'tên cơ quan sau chức vụ và sau tên tập thể, học vị',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
Tân Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ ĐẢNG ỦY ✗
PHÓ BÍ THƯ ĐẢNG ỦY ✗
ThS. Lê Thị Mai ✗`,
    },
    {
      note: 'ủy ban kiểm tra là tập thể; ủy viên không ghi chức vụ; Đảng không có TUQ.',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-TB/UBKT
Tân Phú, ngày 12 tháng 6 năm 2026

THÔNG BÁO
kết quả kiểm tra

Nơi nhận:
- Lưu Ủy ban Kiểm tra.

T/M ỦY BAN KIỂM TRA
K/T CHỦ NHIỆM ✗
PHÓ CHỦ NHIỆM
Lê Thị Mai`,
    },
    {
      text: `ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-TB/ĐU
Tân Phú, ngày 12 tháng 6 năm 2026

THÔNG BÁO
kết quả kiểm tra

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
ỦY VIÊN BAN THƯỜNG VỤ ✗
Lê Thị Mai`,
    },
    {
      note: 'thiếu dấu cách, chỗ họ tên còn của mẫu',
      text: `TRƯỜNG TIỂU HỌC TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-THTP

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Lưu: VT.

KT.HIỆU TRƯỞNG ✗
PHÓ HIỆU TRƯỞNG
(Họ và tên) ✗`,
      fixed: `TRƯỜNG TIỂU HỌC TÂN PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-THTP

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Nơi nhận:
- Lưu: VT.

KT. HIỆU TRƯỞNG
PHÓ HIỆU TRƯỞNG
(Họ và tên)`,
    },
    {
      note: 'bệnh viện ghi học vị theo quy định của ngành',
      text: `SỞ Y TẾ
BỆNH VIỆN ĐA KHOA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-BVĐK

KẾ HOẠCH
Tổ chức hội thi

Nơi nhận:
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
BSCKII. Lê Thị Mai`,
    },
    {
      note: 'ban tham mưu của Đoàn, cấp phó của Ủy ban nhân dân',
      text: `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức hội thi

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thị Mai`,
    },
    {
      note: 'chưa rõ của hệ thống nào thì không xét',
      text: `KẾ HOẠCH
Tổ chức hội thi

T/M BAN TỔ CHỨC
Lê Thị Mai`,
    },
  ],
  *check(draft, analysis) {
    const form = analysis.form.expected
    if (!form?.signing) return
    const { signing, owner } = form
    const { signing: lines, header } = analysis.form
    for (const line of lines) {
      yield* wrongPrefix(line, signing, owner)
      yield* wrongDeputy(line, lines, signing)
    }
    yield* otherBody(lines, signing, owner)
    yield* missingActing(lines, signing)
    yield* wrongPosts(lines, signing, isPlan(draft))
    yield* nameFindings(draft, lines, header, signing)
  },
}
