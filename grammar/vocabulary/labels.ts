/**
 * Every label of a plan with the spellings that real documents use. One row a label: the first spelling is the
 * canonical one. A new spelling is one more word here; the lexer, `cchc fmt`, completion and docs/labels.md follow.
 */

/** What the value of a label holds. */
export type LabelValue = 'units' | 'criteria' | 'text' | 'deadline';

/** Where a label stands: with a task, on `@` lines, or as the reporting schedule. */
export type LabelPlace = 'task' | 'machine' | 'schedule' | 'note';

export interface LabelRow {
  readonly key: string;
  readonly canonical: string;
  readonly spellings: readonly string[];
  readonly value: LabelValue;
  /** True: the label makes its line's owner a task. */
  readonly marksTask: boolean;
  readonly place: LabelPlace;
  readonly help: { readonly vi: string; readonly en: string };
  readonly example: string;
}

export const labels = [
  {
    key: 'lead',
    canonical: 'Chủ trì',
    spellings: [
      'Đơn vị chủ trì',
      'Đơn vị chủ trì thực hiện',
      'Đơn vị chủ trì tham mưu',
      'Đơn vị chủ trì tham mưu thực hiện',
      'Đơn vị, cá nhân chủ trì',
      'Đơn vị, cá nhân chủ trì thực hiện',
      'Đơn vị, cá nhân chủ trì tham mưu',
      'Đơn vị, cá nhân chủ trì tham mưu thực hiện',
      'Tổ chức, cá nhân chủ trì',
      'Tổ chức, cá nhân chủ trì thực hiện',
      'Tổ chức, cá nhân chủ trì tham mưu',
      'Tổ chức, cá nhân chủ trì tham mưu thực hiện',
      'Phân công nhiệm vụ tổ chức, cá nhân chủ trì tham mưu',
      'Phân công nhiệm vụ tổ chức, cá nhân chủ trì tham mưu thực hiện',
      'Cơ quan chủ trì',
      'Cơ quan chủ trì thực hiện',
      'Cơ quan chủ trì tham mưu',
      'Cơ quan, đơn vị chủ trì',
      'Cơ quan, đơn vị chủ trì thực hiện',
      'Cơ quan chủ trì theo dõi, đánh giá',
      'Chủ trì thực hiện',
      'Chủ trì tham mưu',
      'Chủ trì tham mưu thực hiện',
      'Đơn vị thực hiện',
      'Cơ quan thực hiện',
      'Cơ quan, đơn vị thực hiện',
      'Đầu mối thực hiện',
      'Đơn vị đầu mối',
      'Trách nhiệm thực hiện',
    ],
    value: 'units',
    marksTask: true,
    place: 'task',
    help: {
      vi: 'Đơn vị chịu trách nhiệm chính. Nhiều đơn vị cách nhau bằng dấu chấm phẩy.',
      en: 'The unit that answers for the task. Several are separated by semicolons.',
    },
    example: '- Chủ trì: Thanh tra Sở',
  },
  {
    key: 'support',
    canonical: 'Phối hợp',
    spellings: [
      'Đơn vị phối hợp',
      'Đơn vị phối hợp thực hiện',
      'Đơn vị, cá nhân phối hợp',
      'Đơn vị, cá nhân phối hợp thực hiện',
      'Tổ chức, cá nhân phối hợp',
      'Tổ chức, cá nhân phối hợp thực hiện',
      'Cơ quan phối hợp',
      'Cơ quan phối hợp thực hiện',
      'Cơ quan, đơn vị phối hợp',
      'Cơ quan, đơn vị phối hợp thực hiện',
      'Phối hợp thực hiện',
    ],
    value: 'units',
    marksTask: true,
    place: 'task',
    help: {
      vi: 'Đơn vị cùng làm với đơn vị chủ trì. Nhiều đơn vị cách nhau bằng dấu chấm phẩy.',
      en: 'Units that work with the lead. Several are separated by semicolons.',
    },
    example: '- Phối hợp: Văn phòng Sở; Các phòng, đơn vị thuộc Sở',
  },
  {
    key: 'product',
    canonical: 'Sản phẩm',
    spellings: [
      'Sản phẩm đầu ra',
      'Sản phẩm dự kiến',
      'Sản phẩm, kết quả',
      'Sản phẩm/kết quả',
      'Sản phẩm hoàn thành',
      'Kết quả',
      'Kết quả đầu ra',
      'Kết quả dự kiến',
      'Kết quả, sản phẩm',
      'Kết quả/sản phẩm',
      'Dự kiến kết quả',
      'Dự kiến sản phẩm',
    ],
    value: 'text',
    marksTask: true,
    place: 'task',
    help: {
      vi: 'Cái phải có khi nhiệm vụ xong: văn bản, báo cáo, hệ thống.',
      en: 'What must exist when the task is done: a document, a report, a system.',
    },
    example: '- Sản phẩm: Kế hoạch của Sở; báo cáo kết quả',
  },
  {
    key: 'deadline',
    canonical: 'Thời gian',
    spellings: [
      'Thời gian thực hiện',
      'Thời gian hoàn thành',
      'Thời gian thực hiện, hoàn thành',
      'Thời gian dự kiến hoàn thành',
      'Thời gian dự kiến',
      'Thời hạn',
      'Thời hạn hoàn thành',
      'Thời hạn thực hiện',
      'Thời hạn ban hành',
      'Thời điểm hoàn thành',
      'Lộ trình thực hiện',
      'Ngày hoàn thành',
      'Hạn hoàn thành',
      'Tiến độ',
      'Tiến độ thực hiện',
    ],
    value: 'deadline',
    marksTask: true,
    place: 'task',
    help: {
      vi: 'Khi nào xong. Nhiều mốc cách nhau bằng dấu chấm phẩy.',
      en: 'When it falls due. Several milestones are separated by semicolons.',
    },
    example: '- Thời gian: Quý I/2021 ban hành kế hoạch; trước ngày 05/12/2021 báo cáo',
  },
  {
    key: 'direct',
    canonical: 'Chỉ đạo',
    spellings: [
      'Lãnh đạo phụ trách',
      'Người chỉ đạo',
      'Lãnh đạo chỉ đạo',
      'Lãnh đạo Sở phụ trách',
      'Phụ trách chỉ đạo',
    ],
    value: 'units',
    marksTask: true,
    place: 'task',
    help: { vi: 'Lãnh đạo chỉ đạo việc này.', en: 'The leader who directs the task.' },
    example: '- Chỉ đạo: Phó Giám đốc Sở',
  },
  {
    key: 'funding',
    canonical: 'Kinh phí',
    spellings: ['Nguồn kinh phí', 'Kinh phí thực hiện', 'Nguồn kinh phí thực hiện', 'Dự toán kinh phí'],
    value: 'text',
    marksTask: false,
    place: 'task',
    help: { vi: 'Nguồn kinh phí thực hiện.', en: 'Where the money comes from.' },
    example: '- Kinh phí: Ngân sách tỉnh cấp năm 2021',
  },
  {
    key: 'target',
    canonical: 'Chỉ tiêu',
    spellings: ['Mục tiêu', 'Chỉ tiêu thực hiện', 'Mục tiêu, chỉ tiêu'],
    value: 'text',
    marksTask: false,
    place: 'task',
    help: { vi: 'Mức phải đạt, bằng con số.', en: 'The figure to reach.' },
    example: '- Chỉ tiêu: 100% hồ sơ được trả đúng hạn',
  },
  {
    key: 'criteria',
    canonical: 'Tiêu chí',
    spellings: ['Tiêu chí, tiêu chí thành phần', 'Tiêu chí thành phần', 'Chỉ số'],
    value: 'criteria',
    marksTask: false,
    place: 'machine',
    help: {
      vi: 'Tiêu chí của bộ chỉ số mà nhiệm vụ này phục vụ; không in ra.',
      en: 'The index criteria that the task serves; never printed.',
    },
    example: '@ Tiêu chí: PAR-S 2.3; PAR-S 2.4',
  },
  {
    key: 'status',
    canonical: 'Tình trạng',
    spellings: ['Trạng thái', 'Mức độ hoàn thành'],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Nhiệm vụ đã làm đến đâu; không in ra.', en: 'How far the task has got; never printed.' },
    example: '@ Tình trạng: hoàn thành 15/3/2021',
  },
  {
    key: 'result',
    canonical: 'Kết quả thực hiện',
    spellings: ['Kết quả đạt được'],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Đã làm được gì; là tiến độ, không phải sản phẩm.', en: 'What was achieved: progress, not a product.' },
    example: '@ Kết quả thực hiện: Đã ban hành Kế hoạch số 12/KH-SM',
  },
  {
    key: 'evidence',
    canonical: 'Kiểm chứng',
    spellings: ['Tài liệu kiểm chứng'],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Văn bản chứng minh, ghi rõ mục, trang.', en: 'The proof: document, section, page.' },
    example: '@ Kiểm chứng: Quyết định số 12/QĐ-SM ngày 05/01/2021, mục II, trang 3',
  },
  {
    key: 'report',
    canonical: 'Báo cáo',
    spellings: [
      'Báo cáo tháng',
      'Báo cáo hằng tháng',
      'Báo cáo quý',
      'Báo cáo quý I',
      'Báo cáo quý II',
      'Báo cáo quý III',
      'Báo cáo quý IV',
      'Báo cáo 3 tháng',
      'Báo cáo 6 tháng',
      'Báo cáo 6 tháng đầu năm',
      'Báo cáo 6 tháng cuối năm',
      'Báo cáo 9 tháng',
      'Báo cáo năm',
      'Báo cáo tổng kết năm',
    ],
    value: 'deadline',
    marksTask: false,
    place: 'schedule',
    help: {
      vi: 'Kỳ báo cáo chung của cả kế hoạch; không phải nhiệm vụ.',
      en: 'A reporting date of the whole plan, not a task.',
    },
    example: '- Báo cáo quý I: Trước ngày 03/3/2021',
  },
  {
    key: 'suppress',
    canonical: 'Bỏ qua',
    spellings: [],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: {
      vi: 'Cho qua một quy tắc ở đây, phải nêu lý do.',
      en: 'Silences one rule here; a reason is required.',
    },
    example: '@ Bỏ qua support-missing: Văn phòng Sở tự thực hiện',
  },
  {
    key: 'content',
    canonical: 'Nội dung',
    spellings: [],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Dòng này và phần bên dưới không phải nhiệm vụ.', en: 'This line and what is under it is no task.' },
    example: '@ Nội dung',
  },
  {
    key: 'task',
    canonical: 'Nhiệm vụ',
    spellings: [],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Dòng này là một nhiệm vụ.', en: 'This line is a task.' },
    example: '@ Nhiệm vụ',
  },
  {
    key: 'confirm',
    canonical: 'Xác nhận',
    spellings: [],
    value: 'text',
    marksTask: false,
    place: 'machine',
    help: { vi: 'Việc còn phải xác nhận trước khi ban hành.', en: 'Something to be confirmed before issuing.' },
    example: '@ Xác nhận: số văn bản của năm 2022',
  },
] as const satisfies readonly LabelRow[];

/** `lead`, `support`, … */
export type LabelKey = (typeof labels)[number]['key'];

/** The row of a label. */
export function labelRow(key: LabelKey): LabelRow {
  const row = labels.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no label ${key}`);
  return row;
}

/**
 * Headings of an item or point that hands out the work of the item before it ("2. Phân công nhiệm vụ" after
 * "1. Nội dung thực hiện").
 */
export const assignmentHeadings = [
  'Phân công nhiệm vụ',
  'Phân công thực hiện',
  'Phân công trách nhiệm',
  'Phân công nhiệm vụ cụ thể',
  'Phân công tổ chức thực hiện',
] as const;
