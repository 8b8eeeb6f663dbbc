/** The small words around a date, month, quarter or year in a deadline, by what they do to it. */

/** Words in front of a when, by the bound they set. */
export const boundWords = {
  /** Due before its first day. */
  before: ['trước'],
  /** Due by its last day, that day included. */
  until: [
    'từ nay đến',
    'từ nay cho đến',
    'từ nay tới',
    'từ bây giờ đến',
    'cho đến',
    'cho tới',
    'đến',
    'tới',
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'không quá',
    'không muộn hơn',
    'không chậm hơn',
    'hạn cuối',
    'hạn chót',
    'thời hạn',
  ],
  /** Begins on its first day. */
  from: ['từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'bắt đầu'],
  /** Begins after its last day. */
  after: ['sau'],
  /** Due by its last day. */
  end: ['cuối'],
  /** Somewhere in it, before its end. */
  early: ['đầu', 'giữa'],
  /** Changes nothing. */
  within: ['trong khoảng', 'trong', 'vào', 'là', 'hết', 'thời điểm', 'cả', 'trọn', 'dịp', 'hạn'],
} as const;

/** Behind `năm`: how many years after the plan's. */
export const relativeYears = [
  { words: ['liền kề', 'liền sau', 'sau', 'tiếp theo', 'kế tiếp', 'kế tiếp theo', 'sau liền kề'], shift: 1 },
  { words: ['liền trước', 'trước liền kề'], shift: -1 },
  { words: ['nay', 'kế hoạch'], shift: 0 },
] as const;

/** Behind a first year or day: the when has no end. */
export const openEndWords = [
  'và các năm tiếp theo',
  'và những năm tiếp theo',
  'và các năm sau',
  'và những năm sau',
  'và các năm kế tiếp',
  'và các năm tiếp sau',
  'và các giai đoạn tiếp theo',
  'đến các năm tiếp theo',
  'trở đi',
  'trở về sau',
  'đến khi',
  'cho đến khi',
] as const;

/** What is left of the year: from no known day to its end. */
export const restOfYearWords = [
  'các tháng còn lại',
  'những tháng còn lại',
  'các tháng cuối năm',
  'những tháng cuối năm',
  'thời gian còn lại',
  'các quý còn lại',
] as const;

/** In front of a unit of time: each one. */
export const eachWords = ['hằng', 'hàng', 'mỗi', 'từng', 'theo từng', 'theo', 'các', 'cứ', 'cuối', 'cuối mỗi'] as const;

/** Behind `ngày 20`: the months in which that day counts. */
export const dayCycles = [
  {
    words: [
      'hằng tháng',
      'hàng tháng',
      'mỗi tháng',
      'từng tháng',
      'của tháng',
      'các tháng',
      'tháng sau',
      'tháng tiếp theo',
    ],
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    words: [
      'tháng cuối quý',
      'tháng cuối cùng của quý',
      'tháng cuối của quý',
      'tháng cuối mỗi quý',
      'tháng cuối hằng quý',
    ],
    months: [3, 6, 9, 12],
  },
  {
    words: ['tháng đầu quý', 'tháng đầu của quý', 'tháng đầu mỗi quý', 'tháng đầu tiên của quý'],
    months: [1, 4, 7, 10],
  },
] as const;

/** In front of a number of days, weeks or months: counted from something outside. */
export const durationWords = [
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'trong khoảng',
  'trong',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất sau',
  'chậm nhất trong',
  'chậm nhất trước',
  'chậm nhất trong vòng',
  'muộn nhất sau',
  'không quá',
  'tối đa',
  'ít nhất',
  'sau',
  'trước',
] as const;

/** Look like the words of a when and are none. */
export const unrelatedWords = [
  'theo dõi',
  'kèm theo',
  'kéo theo',
  'tiếp theo',
  'chi thường xuyên',
  'trước hết',
  'trước mắt',
  'sau đó',
  'sau này',
  'sau đây',
  '24/7',
] as const;

/** What stands in front of a document's number, so that `12/2020` is no month there. */
export const documentWords = [
  'số',
  'quyết định',
  'nghị định',
  'thông tư',
  'nghị quyết',
  'kế hoạch',
  'công văn',
  'chỉ thị',
  'thông báo',
  'kết luận',
  'văn bản',
  'luật',
  'tỷ lệ',
] as const;

/** Short forms behind which a full stop ends no milestone. */
export const abbreviatedWords = [
  'tp',
  'tx',
  'tt',
  'gs',
  'pgs',
  'ts',
  'ths',
  'kt',
  'tm',
  'tl',
  'tuq',
  'tr',
  'đ/c',
  'v.v',
] as const;
