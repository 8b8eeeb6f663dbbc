/** How far a task has got, as offices write it behind `@ Tình trạng:`. One row a state; a new wording is one more word. */

export interface StatusRow {
  readonly state: 'not-started' | 'in-progress' | 'done' | 'done-late' | 'not-done' | 'late';
  readonly spellings: readonly string[];
  readonly example: string;
  readonly help: { readonly vi: string; readonly en: string };
}

export const statuses = [
  {
    state: 'not-started',
    spellings: ['chưa thực hiện', 'chưa triển khai', 'chưa bắt đầu', 'chưa làm', 'chưa đến hạn', 'chưa tới hạn'],
    example: 'chưa thực hiện',
    help: { vi: 'Chưa bắt đầu.', en: 'Not begun.' },
  },
  {
    state: 'in-progress',
    spellings: ['đang thực hiện', 'đang triển khai', 'đang làm', 'đang xử lý', 'đang tiến hành', 'đang hoàn thiện'],
    example: 'đang thực hiện',
    help: { vi: 'Đang làm.', en: 'Being done.' },
  },
  {
    state: 'done',
    spellings: [
      'hoàn thành',
      'đã hoàn thành',
      'đã thực hiện',
      'đã thực hiện xong',
      'đã xong',
      'xong',
      'hoàn tất',
      'đã hoàn tất',
      'đã ban hành',
      'hoàn thành đúng hạn',
      'đã hoàn thành đúng hạn',
    ],
    example: 'hoàn thành 15/3/2021',
    help: { vi: 'Đã xong; nên ghi ngày hoàn thành.', en: 'Done; the day is worth giving.' },
  },
  {
    state: 'done-late',
    spellings: [
      'đã hoàn thành quá hạn',
      'hoàn thành quá hạn',
      'hoàn thành chậm',
      'đã hoàn thành chậm',
      'hoàn thành trễ',
      'đã hoàn thành trễ hạn',
      'hoàn thành muộn',
    ],
    example: 'đã hoàn thành quá hạn',
    help: { vi: 'Đã xong nhưng sau hạn.', en: 'Done, after its deadline.' },
  },
  {
    state: 'not-done',
    spellings: ['chưa hoàn thành', 'không hoàn thành', 'chưa xong', 'chưa hoàn tất', 'không thực hiện', 'không đạt'],
    example: 'chưa hoàn thành',
    help: { vi: 'Chưa xong.', en: 'Not done.' },
  },
  {
    state: 'late',
    spellings: ['chậm', 'chậm tiến độ', 'chậm trễ', 'quá hạn', 'trễ hạn', 'chưa hoàn thành quá hạn'],
    example: 'chậm, lý do chờ văn bản hướng dẫn',
    help: { vi: 'Chậm so với hạn; nên nêu lý do.', en: 'Behind its deadline; the reason is worth giving.' },
  },
] as const satisfies readonly StatusRow[];

/** `not-started`, `done`, … */
export type StatusState = (typeof statuses)[number]['state'];
