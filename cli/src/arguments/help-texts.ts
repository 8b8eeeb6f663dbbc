import type { Localised } from '../../../language-server/src/rules/define-rule.ts';

/** What the help page of a command says. */
export interface CommandText {
  readonly summary: Localised;
  readonly details?: Localised;
  readonly examples: readonly string[];
}

export const commandTexts: Readonly<Record<string, CommandText>> = {
  check: {
    summary: { vi: 'Kiểm tra kế hoạch, danh mục và bộ chỉ số', en: 'Check plans, catalogues and score indices' },
    details: {
      vi: 'PATH là tệp, thư mục (mọi tệp .cchc trong đó) hoặc mẫu như "2021/**/*.cchc"; không nêu thì là thư mục\nhiện tại. Tệp .txt hay .md ghi rõ tên cũng được đọc như kế hoạch.',
      en: 'PATH is a file, a folder (every .cchc file in it) or a pattern like "2021/**/*.cchc"; without one it is\nthe current folder. A .txt or .md file named outright is read as a plan.',
    },
    examples: [
      'cchc check',
      'cchc check ke-hoach.cchc --with danh-muc',
      'cchc check --format sarif > cchc.sarif',
      'cchc check --profile issue --max-warnings 0',
      'cchc check ke-hoach.cchc --with . --profile issue --record phieu.html',
    ],
  },
  merge: {
    summary: { vi: 'Gộp kết quả của các phần đã kiểm tra riêng', en: 'Join the results of parts checked apart' },
    details: {
      vi: 'FILE là kết quả của cchc check, cùng dạng json hoặc cùng dạng sarif. Mã kết thúc như của cchc check.',
      en: 'FILE is a result of cchc check, all of them json or all of them sarif. Exit codes as of cchc check.',
    },
    examples: [
      'cchc check --shard 1/2 --format sarif > 1.sarif',
      'cchc merge 1.sarif 2.sarif --format sarif --out cchc.sarif',
    ],
  },
  build: {
    summary: { vi: 'Xuất kế hoạch sang dạng khác', en: 'Write a plan in another format' },
    details: {
      vi: 'Chỉ ghi đè kết quả cchc từng xuất; tệp khác thì cần --force.',
      en: 'Overwrites only what cchc built before; other files need --force.',
    },
    examples: ['cchc build ke-hoach.cchc --to json', 'cchc build *.cchc --to json --out ket-qua/'],
  },
  coverage: {
    summary: { vi: 'Đối chiếu nhiệm vụ với bộ chỉ số', en: 'Hold the tasks against a score index' },
    examples: ['cchc coverage --index PAR-S', 'cchc coverage ke-hoach.cchc --format json --fail-under 80'],
  },
  diff: {
    summary: { vi: 'So sánh hai kế hoạch theo nội dung', en: 'Compare two plans by what they mean' },
    details: {
      vi: 'OLD là bản cũ, NEW là bản mới. Cách viết hoa, dấu cách, đánh số lại và năm của chính kế hoạch không tính là khác.\nKết thúc với mã 0 khi không khác nhau, 1 khi có khác.',
      en: 'Letter case, blanks, renumbering and the year of the plan itself make no difference.\nThe exit code is 0 where nothing differs, 1 where something does.',
    },
    examples: [
      'cchc diff ke-hoach-2021.cchc ke-hoach-2022.cchc',
      'cchc diff ban-1.cchc ban-2.cchc --format html --out so-sanh.html',
    ],
  },
  rollover: {
    summary: { vi: 'Lập dự thảo năm sau từ kế hoạch năm trước', en: 'Draft a year’s plan from that of another' },
    details: {
      vi: 'Giữ nguyên văn bản, chỉ thêm dòng "@ Xác nhận: …" dưới mỗi dòng có năm, ngày, số văn bản, căn cứ, đơn vị\nhết hiệu lực hoặc việc đã làm. Không ghi đè tệp đã có nếu thiếu --force.',
      en: 'Keeps the text and puts a line "@ Xác nhận: …" below each that names a year, a date, a document, a unit no\nlonger in force or work done. Existing files are overwritten with --force only.',
    },
    examples: ['cchc rollover ke-hoach-2021.cchc --year 2022 --out ke-hoach-2022.cchc --with danh-muc'],
  },
  fmt: {
    summary: { vi: 'Chỉnh tệp về dạng thống nhất', en: 'Give files their usual form' },
    examples: ['cchc fmt', 'cchc fmt --check'],
  },
  explain: {
    summary: { vi: 'Giải thích một quy tắc', en: 'Explain a rule' },
    examples: ['cchc explain lead-missing'],
  },
  rules: { summary: { vi: 'Liệt kê các quy tắc', en: 'List the rules' }, examples: [] },
  init: {
    summary: { vi: 'Tạo bộ tệp mẫu để bắt đầu', en: 'Make a sample workspace to start from' },
    examples: ['cchc init', 'cchc init ke-hoach-2026'],
  },
};

export const optionTexts: Readonly<Record<string, Localised>> = {
  format: { vi: 'dạng kết quả (mặc định pretty)', en: 'format of the result (default pretty)' },
  profile: {
    vi: 'draft: đang soạn; issue: sắp ban hành, đòi đủ thể thức',
    en: 'draft: being written; issue: complete',
  },
  today: { vi: 'coi ngày này là hôm nay', en: 'take this day for today' },
  'max-warnings': { vi: 'quá N cảnh báo thì coi là không đạt', en: 'fail above N warnings' },
  'fail-on': { vi: 'không đạt từ mức này trở lên (mặc định error)', en: 'fail from this severity on (default error)' },
  fix: { vi: 'sửa luôn những chỗ sửa được chắc chắn', en: 'repair what can be repaired safely' },
  with: {
    vi: 'danh mục, bộ chỉ số đọc kèm (dùng được nhiều lần)',
    en: 'catalogues and indices to read beside (repeatable)',
  },
  baseline: { vi: 'chỉ báo những gì chưa có trong tệp mốc', en: 'report only what is not in the baseline' },
  'update-baseline': { vi: 'ghi các phát hiện hiện có vào tệp mốc', en: 'write the present findings as the baseline' },
  record: {
    vi: 'ghi phiếu kiểm tra: tệp .json hoặc .html',
    en: 'write what was checked: a .json or .html file',
  },
  shard: { vi: 'chỉ kiểm tra phần I trong N phần', en: 'check only part I of N' },
  to: { vi: 'dạng cần xuất (bản này: json)', en: 'format to write (this version: json)' },
  out: { vi: 'tệp hoặc thư mục ghi kết quả', en: 'file or folder for the result' },
  force: { vi: 'ghi đè tệp đã có', en: 'overwrite files that exist' },
  year: { vi: 'năm của kế hoạch mới', en: 'year of the new plan' },
  index: { vi: 'mã bộ chỉ số, ví dụ PAR-S', en: 'code of the score index, like PAR-S' },
  'fail-under': { vi: 'không đạt nếu tỷ lệ điểm có nhiệm vụ thấp hơn', en: 'fail where fewer points are covered' },
  check: { vi: 'chỉ nêu tên tệp chưa đúng dạng, không sửa', en: 'only name the files, change nothing' },
  lang: { vi: 'ngôn ngữ của thông báo', en: 'language of the messages' },
  help: { vi: 'xem cách dùng', en: 'show how to use it' },
  version: { vi: 'xem số phiên bản', en: 'show the version' },
};

export const pageTexts = {
  purpose: {
    vi: 'kiểm tra và xuất kế hoạch cải cách hành chính viết dạng .cchc',
    en: 'checks and compiles administrative-reform plans written as .cchc files',
  },
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  commandPlace: { vi: 'LỆNH [tùy chọn]', en: 'COMMAND [options]' },
  optionPlace: { vi: '[tùy chọn]', en: '[options]' },
  commands: { vi: 'Các lệnh:', en: 'Commands:' },
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  exit: { vi: 'Mã kết thúc:', en: 'Exit codes:' },
  exitCodes: {
    vi: '  0  đạt\n  1  có phát hiện từ mức --fail-on trở lên\n  2  lệnh sai, hoặc có tệp không đọc hay ghi được',
    en: '  0  nothing at or above --fail-on\n  1  something is\n  2  the call or a file could not be served',
  },
  more: { vi: 'Xem kỹ một lệnh: cchc LỆNH --help', en: 'More about a command: cchc COMMAND --help' },
} as const satisfies Record<string, Localised>;
