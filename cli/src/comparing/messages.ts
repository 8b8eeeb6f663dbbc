import type { Localised } from '../../../language-server/src/rules/define-rule.ts';

/** What `diff` and `rollover` say; a part of the table in messages.ts. */
export const comparingMessages = {
  planNotOne: {
    vi: 'Ở đây phải ghi rõ tên một tệp kế hoạch, không phải thư mục hay mẫu.',
    en: 'Name one plan file here, no folder and no pattern.',
  },
  planExpected: {
    vi: 'Đây là danh mục hoặc bộ chỉ số, không phải kế hoạch; đưa vào bằng --with.',
    en: 'This is a catalogue or an index, no plan; give it by --with.',
  },
  diffSameFile: {
    vi: 'Bản cũ và bản mới là cùng một tệp, không có gì để so sánh. Hãy chỉ ra hai tệp khác nhau.',
    en: 'Old and new are one and the same file: there is nothing to compare. Name two files.',
  },
  diffNoTasks: {
    vi: 'hai bản không có nhiệm vụ nào được đánh dấu nên chỉ so sánh phần đầu, kỳ báo cáo và văn bản viện dẫn.',
    en: 'no task is marked in either plan: only header, reporting dates and citations were compared.',
  },
  diffOneWithoutTasks: {
    vi: 'không có nhiệm vụ nào được đánh dấu trong bản này; xem cách đánh dấu: cchc explain task-none',
    en: 'no task is marked in this plan; how to mark them: cchc explain task-none',
  },
  yearMissing: {
    vi: 'Hãy cho biết năm của kế hoạch mới, ví dụ: --year 2022',
    en: 'Say for which year the new plan is, like: --year 2022',
  },
  outIsFolder: { vi: 'Đây là thư mục; hãy nêu tên tệp cần ghi.', en: 'This is a folder; name the file to write.' },
  outExists: {
    vi: 'Tệp này đã có, nên không ghi đè. Đổi tên, hoặc thêm --force.',
    en: 'This file exists and is not overwritten. Choose another name, or add --force.',
  },
  outIsInput: {
    vi: 'Không ghi đè lên chính kế hoạch đang đọc. Hãy chọn tên khác cho --out.',
    en: 'The plan that is being read is not overwritten. Choose another name for --out.',
  },
  rolloverAdded: {
    vi: 'đã thêm {count} dòng "@ Xác nhận"; xem lại từng chỗ rồi xóa dòng đó, cchc check cho biết còn những dòng nào.',
    en: '{count|line|lines} "@ Xác nhận" added; look at each place, then remove the line. cchc check lists those that are left.',
  },
  rolloverNoYear: {
    vi: 'kế hoạch không nêu năm (hoặc kéo dài nhiều năm) nên không gợi ý năm mới; mọi năm đều được đánh dấu.',
    en: 'the plan names no single year, so no new years are suggested; every year is marked.',
  },
  rolloverNotLater: {
    vi: 'kế hoạch này của năm {from}, không phải năm trước năm {to}; vẫn đánh dấu như thường.',
    en: 'this plan is for {from}, which is not before {to}; it is marked all the same.',
  },
  rolloverNoCatalogue: {
    vi: 'không thấy danh mục đơn vị nên không biết đơn vị nào hết hiệu lực; thêm --with TỆP-DANH-MỤC.',
    en: 'no unit catalogue is in sight, so units no longer in force are not known; add --with CATALOGUE.',
  },
} as const satisfies Record<string, Localised>;
