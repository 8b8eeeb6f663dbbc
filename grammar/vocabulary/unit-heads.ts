/**
 * The words with which the name of a unit, a group or a post begins. Where no catalogue knows the names of a list, a
 * comma, `và` or `cùng` separates two names only if one of these follows it.
 */

/** One beginning of a name. */
export interface UnitHeadRow {
  readonly words: string;
  /** True: counts only with a capital initial ("Phòng", "Sở"), since the same word in lower case is a common noun. */
  readonly isCapital: boolean;
  /** True: a further word must follow ("Ban Tổ chức"; not the "Ban" of "các Sở, Ban, ngành"). */
  readonly needsMore: boolean;
  /** Words before the separator with which it forms one phrase ("cán bộ, công chức"). */
  readonly notAfter?: readonly string[];
  /** Words that open a name which reaches over the separator ("Trưởng các phòng, các đơn vị"). */
  readonly notUnder?: readonly string[];
}

const headsOfSeveral = ['trưởng các', 'thủ trưởng các', 'giám đốc các', 'lãnh đạo các', 'người đứng đầu các'] as const;

/** Units, capital initial. */
const unitNouns = [
  'Văn phòng',
  'Chi cục',
  'Trung tâm',
  'Thanh tra',
  'Tổ Công tác',
  'Tổ Giúp việc',
  'UBND',
  'Ủy ban',
  'HĐND',
  'Hội đồng',
  'Công an',
  'Đảng ủy',
  'Chi bộ',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Công đoàn',
  'Chi đoàn',
  'Liên đoàn',
  'Mặt trận',
  'Kho bạc',
  'Bảo hiểm xã hội',
  'Tổng cục',
  'Thường trực',
] as const;

/** Units whose noun alone is no name, capital initial. */
const shortNouns = ['Phòng', 'Sở', 'Ban', 'Bộ', 'Tổ', 'Cục', 'Vụ', 'Viện', 'Đội', 'Đoàn', 'Hội', 'Đài', 'Báo'] as const;

/** Posts, in any case. */
const posts = [
  'Giám đốc',
  'Phó Giám đốc',
  'Trưởng phòng',
  'Trưởng các',
  'Trưởng đơn vị',
  'Trưởng ban',
  'Phó Trưởng phòng',
  'Chi cục trưởng',
  'Phó Chi cục trưởng',
  'Cục trưởng',
  'Thủ trưởng',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Chánh Văn phòng',
  'Chánh Thanh tra',
  'Lãnh đạo',
  'Người đứng đầu',
] as const;

/** Several units or people, in any case. */
const groups = [
  'bộ phận',
  'mỗi',
  'từng',
  'tất cả',
  'toàn thể',
  'các bộ phận',
  'các cá nhân có',
  'các công chức',
] as const;

/** Several units, in any case; under "Trưởng các …" they go on with that name. */
const groupsOfUnits = [
  'các phòng',
  'các đơn vị',
  'các cơ quan',
  'các sở',
  'các ban',
  'các bộ',
  'các ngành',
  'các tổ chức',
  'các trung tâm',
  'các chi cục',
  'các huyện',
  'các xã',
  'các địa phương',
  'các doanh nghiệp',
] as const;

/** Every beginning of a name. */
export const unitHeads: readonly UnitHeadRow[] = [
  ...unitNouns.map((words) => ({ words, isCapital: true, needsMore: false })),
  ...shortNouns.map((words) => ({ words, isCapital: true, needsMore: true })),
  { words: 'Trưởng', isCapital: true, needsMore: true },
  ...posts.map((words) => ({ words, isCapital: false, needsMore: false })),
  ...groups.map((words) => ({ words, isCapital: false, needsMore: false })),
  ...groupsOfUnits.map((words) => ({ words, isCapital: false, needsMore: false, notUnder: headsOfSeveral })),
  { words: 'công chức', isCapital: false, needsMore: false, notAfter: ['cán bộ', 'viên chức'] },
];

/** Words that join two names, besides the comma. */
export const joiningWords = ['và', 'cùng', 'cùng với'] as const;

/** What `Gồm:` says of a group that names nobody in particular. */
export const openGroupWords = ['có liên quan', 'liên quan'] as const;
