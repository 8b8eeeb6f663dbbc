/**
 * How real documents say when something falls due. One row a kind of phrase: a new phrase is one more word with one more
 * example, and the example is its test. Examples are read in a plan for the year `exampleYear`.
 */

/** What a when is; the `kind` of a deadline in the plan model. */
export type DeadlineWordKind =
  | 'by-date'
  | 'month'
  | 'quarter'
  | 'range'
  | 'period'
  | 'continuous'
  | 'recurring'
  | 'external'
  | 'unresolved';

/** The year of the plan in which the examples stand. */
export const exampleYear = 2021;

/** One milestone and what it means; `null` where that end is open or unknown. */
export interface DeadlineExample {
  readonly text: string;
  readonly kind: DeadlineWordKind;
  readonly start: string | null;
  readonly end: string | null;
}

export interface DeadlineRow {
  readonly id: string;
  readonly kind: DeadlineWordKind;
  /** Words that by themselves say the kind, anywhere in a milestone. Empty where numbers or units of time say it. */
  readonly words: readonly string[];
  readonly examples: readonly DeadlineExample[];
  readonly help: { readonly vi: string; readonly en: string };
}

export const deadlines = [
  {
    id: 'date',
    kind: 'by-date',
    words: [],
    examples: [
      { text: 'trước ngày 05/12/2021', kind: 'by-date', start: null, end: '2021-12-04' },
      { text: 'Trước ngày 03/3/2020', kind: 'by-date', start: null, end: '2020-03-02' },
      { text: 'trước ngày 25 tháng 11 năm 2025', kind: 'by-date', start: null, end: '2025-11-24' },
      { text: 'trước 17 giờ 00 ngày 05/12/2021', kind: 'by-date', start: null, end: '2021-12-05' },
      { text: 'chậm nhất 15/4/2026', kind: 'by-date', start: null, end: '2026-04-15' },
      { text: 'xong trước 30/6', kind: 'by-date', start: null, end: '2021-06-29' },
      { text: 'hoàn thành trước ngày 15/12', kind: 'by-date', start: null, end: '2021-12-14' },
      { text: 'đến ngày 5-12-2021', kind: 'by-date', start: null, end: '2021-12-05' },
      { text: '02.12.2021', kind: 'by-date', start: null, end: '2021-12-02' },
      { text: 'ngày 25/11 hằng năm', kind: 'by-date', start: null, end: '2021-11-25' },
      { text: 'trước ngày 15/01 năm sau', kind: 'by-date', start: null, end: '2022-01-14' },
    ],
    help: {
      vi: 'Hạn là một ngày. "Trước ngày" là đến hết hôm trước; không ghi năm là năm của kế hoạch.',
      en: 'Due by a day. "Trước ngày" means by the day before; without a year it is the plan’s year.',
    },
  },
  {
    id: 'end-of',
    kind: 'by-date',
    words: [],
    examples: [
      { text: 'cuối năm 2024', kind: 'by-date', start: null, end: '2024-12-31' },
      { text: 'cuối tháng 3/2021', kind: 'by-date', start: null, end: '2021-03-31' },
      { text: 'từ nay đến cuối năm', kind: 'by-date', start: null, end: '2021-12-31' },
      { text: 'trước tháng 12/2020', kind: 'by-date', start: null, end: '2020-11-30' },
      { text: 'trước quý IV', kind: 'by-date', start: null, end: '2021-09-30' },
    ],
    help: {
      vi: 'Cuối (hoặc trước) một tháng, quý, năm: hạn là ngày cuối cùng của khoảng đó (hoặc ngày liền trước nó).',
      en: 'The end of a month, quarter or year, or before one: due by its last day, or by the day before it.',
    },
  },
  {
    id: 'month',
    kind: 'month',
    words: [],
    examples: [
      { text: 'Tháng 12/2020', kind: 'month', start: '2020-12-01', end: '2020-12-31' },
      { text: 'tháng 3', kind: 'month', start: '2021-03-01', end: '2021-03-31' },
      { text: 'trong tháng 11 năm 2025', kind: 'month', start: '2025-11-01', end: '2025-11-30' },
      { text: 'xong trong tháng 12/2025', kind: 'month', start: '2025-12-01', end: '2025-12-31' },
      { text: '12/2025', kind: 'month', start: '2025-12-01', end: '2025-12-31' },
      { text: '06/2025', kind: 'month', start: '2025-06-01', end: '2025-06-30' },
      { text: 'đến hết tháng 6/2021', kind: 'month', start: null, end: '2021-06-30' },
    ],
    help: { vi: 'Trong một tháng.', en: 'Within a month.' },
  },
  {
    id: 'quarter',
    kind: 'quarter',
    words: [],
    examples: [
      { text: 'Quý I/2021 ban hành kế hoạch', kind: 'quarter', start: '2021-01-01', end: '2021-03-31' },
      { text: 'Quý IV năm 2020', kind: 'quarter', start: '2020-10-01', end: '2020-12-31' },
      { text: 'quý 1 năm 2021', kind: 'quarter', start: '2021-01-01', end: '2021-03-31' },
      { text: 'Quý IV', kind: 'quarter', start: '2021-10-01', end: '2021-12-31' },
      { text: 'quý I của năm liền kề', kind: 'quarter', start: '2022-01-01', end: '2022-03-31' },
    ],
    help: {
      vi: 'Trong một quý; số La Mã hay số thường đều được.',
      en: 'Within a quarter, in Roman or Arabic numerals.',
    },
  },
  {
    id: 'range',
    kind: 'range',
    words: [],
    examples: [
      { text: 'Quý I - III/2021', kind: 'range', start: '2021-01-01', end: '2021-09-30' },
      { text: 'Quý I, II', kind: 'range', start: '2021-01-01', end: '2021-06-30' },
      { text: 'tháng 3 - 6/2021', kind: 'range', start: '2021-03-01', end: '2021-06-30' },
      { text: 'Tháng 11 - 12/2025', kind: 'range', start: '2025-11-01', end: '2025-12-31' },
      { text: 'Từ ngày 01/01/2026 đến ngày 31/3/2026', kind: 'range', start: '2026-01-01', end: '2026-03-31' },
      { text: 'từ ngày 10 đến ngày 15 tháng 12', kind: 'range', start: '2021-12-10', end: '2021-12-15' },
      { text: 'từ 01/7/2025', kind: 'range', start: '2025-07-01', end: null },
      { text: 'từ tháng 11/2025 đến khi kết thúc dự án', kind: 'range', start: '2025-11-01', end: null },
      { text: '6 tháng đầu năm', kind: 'range', start: '2021-01-01', end: '2021-06-30' },
      { text: '06 tháng cuối năm 2021', kind: 'range', start: '2021-07-01', end: '2021-12-31' },
    ],
    help: {
      vi: 'Từ đâu đến đâu: nhiều quý, nhiều tháng, từ ngày đến ngày, nửa năm.',
      en: 'From one day, month or quarter to another; half a year.',
    },
  },
  {
    id: 'period',
    kind: 'period',
    words: [],
    examples: [
      { text: 'năm 2021', kind: 'period', start: '2021-01-01', end: '2021-12-31' },
      { text: 'trong năm', kind: 'period', start: '2021-01-01', end: '2021-12-31' },
      { text: 'cả năm', kind: 'period', start: '2021-01-01', end: '2021-12-31' },
      { text: 'trong năm 2024', kind: 'period', start: '2024-01-01', end: '2024-12-31' },
      { text: '2021 - 2025', kind: 'period', start: '2021-01-01', end: '2025-12-31' },
      { text: 'năm 2026 - 2027', kind: 'period', start: '2026-01-01', end: '2027-12-31' },
      { text: 'giai đoạn 2026-2030 và những năm tiếp theo', kind: 'period', start: '2026-01-01', end: null },
      { text: 'năm 2025 và các năm tiếp theo', kind: 'period', start: '2025-01-01', end: null },
      { text: 'từ nay đến năm 2030', kind: 'period', start: null, end: '2030-12-31' },
      { text: 'các tháng còn lại trong năm', kind: 'period', start: null, end: '2021-12-31' },
    ],
    help: { vi: 'Cả một năm hay nhiều năm.', en: 'A whole year, or several.' },
  },
  {
    id: 'continuous',
    kind: 'continuous',
    words: ['thường xuyên', 'liên tục', 'quanh năm', 'suốt', 'trong suốt'],
    examples: [
      { text: 'Thường xuyên', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
      { text: 'Thường xuyên trong năm', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
      { text: 'Nhiệm vụ thường xuyên', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
      { text: 'Thường xuyên, theo yêu cầu nhiệm vụ', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
      { text: 'thực hiện liên tục, quanh năm', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
      { text: 'trong suốt năm 2020', kind: 'continuous', start: '2020-01-01', end: '2020-12-31' },
      { text: 'trong suốt quá trình thực hiện', kind: 'continuous', start: '2021-01-01', end: '2021-12-31' },
    ],
    help: {
      vi: 'Làm suốt thời gian của kế hoạch, không có ngày phải báo cáo.',
      en: 'All through the plan’s period, with no day on which to report.',
    },
  },
  {
    id: 'recurring',
    kind: 'recurring',
    words: [],
    examples: [
      { text: 'hằng tháng', kind: 'recurring', start: null, end: '2021-12-31' },
      { text: 'hằng năm', kind: 'recurring', start: null, end: '2021-12-31' },
      { text: 'định kỳ hàng quý, 6 tháng, năm', kind: 'recurring', start: null, end: '2021-12-31' },
      { text: '6 tháng, năm', kind: 'recurring', start: null, end: '2021-12-31' },
      { text: 'trước ngày 20 hằng tháng', kind: 'recurring', start: null, end: '2021-12-19' },
      { text: 'hằng năm (trước ngày 15 tháng 11)', kind: 'recurring', start: null, end: '2021-11-14' },
      { text: 'trước ngày 15 của tháng cuối quý', kind: 'recurring', start: null, end: '2021-12-14' },
      { text: 'ngày 15 các tháng 3, 6, 9', kind: 'recurring', start: null, end: '2021-09-15' },
      { text: '02 lần/năm', kind: 'recurring', start: null, end: null },
      { text: 'hằng tuần', kind: 'recurring', start: null, end: null },
    ],
    help: {
      vi: 'Lặp lại theo kỳ; hạn của mỗi kỳ là ngày cuối kỳ, trừ khi ghi ngày khác.',
      en: 'Comes back each period; due on its last day unless another day is named.',
    },
  },
  {
    id: 'each-time',
    kind: 'recurring',
    words: [
      'định kỳ',
      'thường kỳ',
      'theo kỳ',
      'từng kỳ',
      'theo đợt',
      'từng đợt',
      'mỗi đợt',
      'sau mỗi đợt',
      'mỗi lần',
      'sau mỗi lần',
      'sau từng lần',
      'mỗi khi',
      'sau mỗi',
    ],
    examples: [
      { text: 'định kỳ', kind: 'recurring', start: null, end: null },
      { text: 'định kì báo cáo', kind: 'recurring', start: null, end: null },
      { text: 'báo cáo kết quả sau mỗi lần đối thoại', kind: 'recurring', start: null, end: null },
      { text: 'định kỳ theo quy định tham mưu báo cáo', kind: 'recurring', start: null, end: null },
      { text: 'sau mỗi đợt kiểm tra', kind: 'recurring', start: null, end: null },
      { text: 'theo kỳ báo cáo', kind: 'recurring', start: null, end: null },
    ],
    help: { vi: 'Lặp lại nhưng không nói kỳ nào.', en: 'Comes back, without saying when.' },
  },
  {
    id: 'external',
    kind: 'external',
    words: [
      'theo',
      'sau khi',
      'ngay sau khi',
      'trước khi',
      'đến khi',
      'từ khi',
      'kể từ',
      'tính từ',
      'từ ngày ký',
      'từ ngày nhận',
      'từ ngày có hiệu lực',
      'ngay khi',
      'khi có',
      'khi được',
      'khi nhận',
      'khi cần',
      'khi phát sinh',
      'khi hoàn thành',
      'khi kết thúc',
      'sau kỳ họp',
      'sau hội nghị',
      'sau cuộc họp',
      'tùy thuộc',
      'tùy tình hình',
      'phụ thuộc',
      'căn cứ',
    ],
    examples: [
      { text: 'Theo kế hoạch của Sở Nội vụ', kind: 'external', start: null, end: null },
      { text: 'Theo kế hoạch được phê duyệt', kind: 'external', start: null, end: null },
      {
        text: 'Theo hướng dẫn của cấp trên và hoàn thành theo đúng thời gian quy định',
        kind: 'external',
        start: null,
        end: null,
      },
      { text: 'Theo tiến độ xây dựng của đề án', kind: 'external', start: null, end: null },
      { text: 'theo lộ trình, hướng dẫn của Bộ', kind: 'external', start: null, end: null },
      { text: 'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2021', kind: 'external', start: null, end: null },
      { text: 'Sau khi Nghị định của Chính phủ ban hành', kind: 'external', start: null, end: null },
      { text: 'khi có yêu cầu', kind: 'external', start: null, end: null },
      { text: 'trong vòng 05 ngày kể từ ngày nhận hồ sơ', kind: 'external', start: null, end: null },
      { text: 'chậm nhất sau 10 ngày làm việc', kind: 'external', start: null, end: null },
    ],
    help: {
      vi: 'Phụ thuộc vào văn bản hay sự việc bên ngoài; không tính ra ngày được.',
      en: 'Depends on a document or event outside; no date can be worked out.',
    },
  },
  {
    id: 'as-prescribed',
    kind: 'external',
    words: [
      'đột xuất',
      'đúng quy định',
      'đúng thời gian',
      'đúng thời hạn',
      'đúng tiến độ',
      'đúng hạn',
      'trong thời gian quy định',
      'trong thời hạn quy định',
    ],
    examples: [
      { text: 'đúng thời hạn quy định', kind: 'external', start: null, end: null },
      { text: 'hoàn thành đúng tiến độ', kind: 'external', start: null, end: null },
      { text: 'đột xuất', kind: 'external', start: null, end: null },
    ],
    help: {
      vi: 'Hạn đã định ở văn bản khác, hoặc do việc phát sinh.',
      en: 'The term is set elsewhere, or by what comes up.',
    },
  },
  {
    id: 'vague',
    kind: 'unresolved',
    words: [
      'kịp thời',
      'khẩn trương',
      'sớm',
      'nhanh chóng',
      'ngay lập tức',
      'trong thời gian tới',
      'thời gian tới',
      'trong thời gian sớm nhất',
    ],
    examples: [
      { text: 'kịp thời', kind: 'unresolved', start: null, end: null },
      { text: 'khẩn trương', kind: 'unresolved', start: null, end: null },
      { text: 'sớm', kind: 'unresolved', start: null, end: null },
      { text: 'trong thời gian tới', kind: 'unresolved', start: null, end: null },
      { text: 'đầu năm 2025', kind: 'unresolved', start: null, end: null },
      { text: 'báo cáo kết quả thực hiện', kind: 'unresolved', start: null, end: null },
    ],
    help: {
      vi: 'Không nói được là ngày nào; nên ghi ngày, tháng hoặc quý.',
      en: 'Names no day; give a date, a month or a quarter.',
    },
  },
] as const satisfies readonly DeadlineRow[];

/** `date`, `end-of`, … */
export type DeadlineRowId = (typeof deadlines)[number]['id'];
