import type { Localised } from '../../language-server/src/rules/define-rule.ts';
import { comparingMessages } from './comparing/messages.ts';
import { mergingMessages } from './merging/messages.ts';
import { recordMessages } from './record/messages.ts';

/**
 * Everything that the command line says, in Vietnamese and English. `{name}` is a value; `{name|one|many}` a value with
 * the word that goes with its number.
 */
export const messages = {
  // ------------------------------------------------------------------------------------------------ words
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
  responsibility: { vi: 'Trách nhiệm', en: 'Responsibility' },
  deadlines: { vi: 'Sản phẩm và thời hạn', en: 'Products and deadlines' },
  numbering: { vi: 'Đánh số và bố cục', en: 'Numbering and structure' },
  references: { vi: 'Viện dẫn', en: 'References and citations' },
  scores: { vi: 'Chấm điểm', en: 'Scores' },
  document: { vi: 'Thể thức và câu chữ', en: 'Document and wording' },
  decimalSign: { vi: ',', en: '.' },

  // ------------------------------------------------------------------------------------------------ the call
  seeHelp: { vi: 'Xem cách dùng: {command}', en: 'See how to use it: {command}' },
  commandIsPath: {
    vi: '"{word}" là một tệp hay thư mục, không phải lệnh. Hãy gõ: cchc check {word}',
    en: '"{word}" is a file or folder, not a command. Type: cchc check {word}',
  },
  commandMisspelt: {
    vi: 'Không có lệnh "{word}". Có phải là "{near}"?',
    en: 'There is no command "{word}". Did you mean "{near}"?',
  },
  commandUnknown: {
    vi: 'Không có lệnh "{word}". Các lệnh: {names}.',
    en: 'There is no command "{word}". Commands: {names}.',
  },
  optionUnknown: {
    vi: 'Không có tùy chọn {option}. Các tùy chọn: {options}.',
    en: 'There is no option {option}. Options: {options}.',
  },
  optionMisspelt: {
    vi: 'Không có tùy chọn {option}. Có phải là {near}?',
    en: 'There is no option {option}. Did you mean {near}?',
  },
  optionTakesNoValue: {
    vi: 'Tùy chọn {option} đứng một mình, không kèm giá trị.',
    en: 'The option {option} stands alone and takes no value.',
  },
  optionNeedsValue: {
    vi: 'Tùy chọn {option} thiếu giá trị. Hãy viết: {option} {value}',
    en: 'The option {option} lacks its value. Write: {option} {value}',
  },
  optionChoice: {
    vi: '{option} không nhận "{value}". Chọn một trong: {choices}.',
    en: '{option} does not take "{value}". Choose one of: {choices}.',
  },
  optionCount: {
    vi: '{option} cần một số nguyên không âm, không phải "{value}".',
    en: '{option} wants a whole number from 0, not "{value}".',
  },
  optionPercent: {
    vi: '{option} cần một số từ 0 đến 100, không phải "{value}".',
    en: '{option} wants a number from 0 to 100, not "{value}".',
  },
  optionDate: {
    vi: '{option} cần một ngày có thật, viết năm-tháng-ngày như 2021-12-05, không phải "{value}".',
    en: '{option} wants a day that exists, written year-month-day like 2021-12-05, not "{value}".',
  },
  optionYear: {
    vi: '{option} cần một năm, viết bốn chữ số như 2022, không phải "{value}".',
    en: '{option} wants a year of four digits like 2022, not "{value}".',
  },
  operandMissing: { vi: 'Còn thiếu {operand} sau tên lệnh.', en: 'Something is missing after the command: {operand}.' },
  operandExtra: { vi: 'Thừa "{operand}" ở cuối lệnh.', en: '"{operand}" is one word too many.' },

  // ------------------------------------------------------------------------------------------------ files
  pathMissing: {
    vi: 'Không có tệp hay thư mục này. Hãy xem lại đường dẫn.',
    en: 'There is no such file or folder. Check the path.',
  },
  pathMisspelt: {
    vi: 'Không có tệp hay thư mục này. Có phải là "{near}"?',
    en: 'There is no such file or folder. Did you mean "{near}"?',
  },
  globEmpty: { vi: 'Không có tệp nào khớp mẫu này.', en: 'No file fits this pattern.' },
  globIgnored: {
    vi: 'Mẫu này chỉ khớp {count} tệp mà .gitignore bỏ qua. Hãy ghi rõ tên tệp nếu vẫn cần.',
    en: 'This pattern fits only {count|file|files} that .gitignore leaves out. Name the files if you need them.',
  },
  folderEmpty: {
    vi: 'Thư mục này không có tệp .cchc nào. Tệp .txt hay .md thì ghi rõ tên; tạo mẫu bằng: cchc init',
    en: 'This folder holds no .cchc file. Name .txt and .md files outright; make a sample with: cchc init',
  },
  folderUnreadable: {
    vi: 'Không mở được thư mục này. Hãy kiểm tra quyền đọc.',
    en: 'This folder cannot be opened. Check that you may read it.',
  },
  fileEmpty: { vi: 'Tệp rỗng, không có gì để kiểm tra.', en: 'The file is empty: there is nothing to check.' },
  fileSpecial: {
    vi: 'Đây không phải tệp văn bản thường. Hãy chỉ ra một tệp .cchc, .txt hoặc .md.',
    en: 'This is no ordinary text file. Name a .cchc, .txt or .md file.',
  },
  fileForbidden: {
    vi: 'Không có quyền đọc tệp này. Hãy xin quyền đọc hoặc chép tệp ra chỗ khác.',
    en: 'You may not read this file. Ask for the right to, or copy it elsewhere.',
  },
  fileUnreadable: { vi: 'Không đọc được tệp ({reason}).', en: 'The file cannot be read ({reason}).' },
  fileTooLarge: {
    vi: 'Tệp quá lớn: {size} MB, chỉ đọc đến {most} MB. Hãy tách thành nhiều tệp.',
    en: 'The file is too large: {size} MB where {most} MB are read at most. Split it into several files.',
  },
  fileIsWord: {
    vi: 'Đây là tệp Word hoặc Excel, không phải văn bản thuần. Hãy mở ra và lưu lại dạng "Plain Text", mã Unicode (UTF-8).',
    en: 'This is a Word or Excel file, no plain text. Open it and save it as "Plain Text" in Unicode (UTF-8).',
  },
  fileIsPdf: {
    vi: 'Đây là tệp PDF, không phải văn bản thuần. Hãy mở ra, chép nội dung vào một tệp .cchc hoặc .txt.',
    en: 'This is a PDF file, no plain text. Open it and copy its text into a .cchc or .txt file.',
  },
  fileIsUtf16: {
    vi: 'Tệp được lưu dạng Unicode UTF-16. Hãy lưu lại dạng Unicode (UTF-8).',
    en: 'The file is saved as Unicode UTF-16. Save it again as Unicode (UTF-8).',
  },
  fileIsBinary: {
    vi: 'Đây không phải văn bản: byte thứ {byte} của tệp bằng 0. Hãy chỉ ra một tệp .cchc, .txt hoặc .md.',
    en: 'This is no text: byte {byte} of the file is 0. Name a .cchc, .txt or .md file.',
  },
  fileNotUtf8: {
    vi: 'Không phải Unicode UTF-8: byte thứ {byte} của dòng là {value}. Hãy lưu lại dạng Unicode (UTF-8).',
    en: 'Not Unicode UTF-8: byte {byte} of the line is {value}. Save the file again as Unicode (UTF-8).',
  },
  fileIsLegacy: {
    vi: 'Tệp dùng bảng mã cũ {encoding} (byte thứ {byte} của dòng là {value}). Hãy lưu lại dạng Unicode (UTF-8).',
    en: 'The file uses the old encoding {encoding} (byte {byte} of the line is {value}). Save it again as Unicode (UTF-8).',
  },
  writeFailed: {
    vi: 'Không ghi được tệp ({reason}); tệp cũ, nếu có, còn nguyên. Hãy kiểm tra quyền ghi và chỗ trống trên ổ đĩa.',
    en: 'The file cannot be written ({reason}); what was there is untouched. Check the right to write and the disk space.',
  },
  withIsPlan: {
    vi: 'Tệp nêu ở --with là kế hoạch, không phải danh mục hay bộ chỉ số. Hãy bỏ --with trước tệp này.',
    en: 'The file given by --with is a plan, no catalogue or index. Leave out --with before it.',
  },

  // ------------------------------------------------------------------------------------------------ config
  configNotJson: {
    vi: 'Tệp cấu hình sai cú pháp JSON ở dòng này: xem lại dấu phẩy, ngoặc và dấu nháy kép.',
    en: 'The config file is no JSON from this line on: look for commas, brackets and double quotes.',
  },
  configNotObject: {
    vi: 'Tệp cấu hình phải là một đối tượng JSON: { … }.',
    en: 'The config file must be a JSON object: { … }.',
  },
  configKeyTwice: { vi: 'Khóa "{key}" xuất hiện hai lần.', en: 'The key "{key}" stands twice.' },
  configKeyMisspelt: {
    vi: 'Không có khóa "{key}". Có phải là "{near}"?',
    en: 'There is no key "{key}". Did you mean "{near}"?',
  },
  configKeyUnknown: {
    vi: 'Không có khóa "{key}". Các khóa: {names}.',
    en: 'There is no key "{key}". Keys: {names}.',
  },
  configCodeMisspelt: {
    vi: 'Không có quy tắc "{key}" trong "severities". Có phải là "{near}"?',
    en: 'There is no rule "{key}" in "severities". Did you mean "{near}"?',
  },
  configCodeUnknown: {
    vi: 'Không có quy tắc "{key}" trong "severities". Xem các mã: cchc rules',
    en: 'There is no rule "{key}" in "severities". See the codes: cchc rules',
  },
  configWantsText: {
    vi: 'Khóa "{key}" cần một chuỗi ký tự, không phải {value}.',
    en: 'The key "{key}" wants a text, not {value}.',
  },
  configWantsChoice: {
    vi: 'Khóa "{key}" không nhận {value}. Chọn một trong: {choices}.',
    en: 'The key "{key}" does not take {value}. Choose one of: {choices}.',
  },
  configWantsSeverities: {
    vi: 'Khóa "{key}" cần dạng { "mã": "mức" }, ví dụ { "end-mark": "off" }, không phải {value}.',
    en: 'The key "{key}" wants { "code": "severity" }, like { "end-mark": "off" }, not {value}.',
  },
  configWantsPaths: {
    vi: 'Khóa "{key}" cần danh sách đường dẫn, ví dụ ["danh-muc"], không phải {value}.',
    en: 'The key "{key}" wants a list of paths, like ["catalogues"], not {value}.',
  },
  configPathMissing: {
    vi: 'Khóa "{key}": không có "{value}" (tính từ thư mục của tệp cấu hình).',
    en: 'The key "{key}": there is no "{value}" (seen from the folder of the config file).',
  },

  // ------------------------------------------------------------------------------------------------ check
  progress: { vi: 'Đã xong {done}/{total} tệp …', en: '{done} of {total} files done …' },
  safeFix: { vi: 'Sửa được bằng --fix: {title}', en: '--fix repairs it: {title}' },
  related: { vi: 'Xem {place}: {message}', en: 'See {place}: {message}' },
  countFiles: { vi: '{count} tệp', en: '{count|file|files}' },
  countErrors: { vi: '{count} lỗi', en: '{count|error|errors}' },
  countWarnings: { vi: '{count} cảnh báo', en: '{count|warning|warnings}' },
  countInfos: { vi: '{count} thông tin', en: '{count|info|infos}' },
  countHints: { vi: '{count} gợi ý', en: '{count|hint|hints}' },
  nothingFound: { vi: 'không có gì phải sửa', en: 'nothing to mend' },
  nothingNew: { vi: 'không có gì mới so với tệp mốc', en: 'nothing that is not in the baseline' },
  tooManyWarnings: {
    vi: '{count} cảnh báo, quá mức cho phép {most} (--max-warnings).',
    en: '{count|warning|warnings} where {most} are allowed (--max-warnings).',
  },
  fixableSummary: {
    vi: '{count} chỗ sửa được ngay: chạy lại lệnh với --fix.',
    en: '{count|place|places} can be repaired at once: run again with --fix.',
  },
  fixed: { vi: 'đã sửa {count} chỗ.', en: '{count|place|places} repaired.' },
  fixUnfinished: {
    vi: 'vẫn còn chỗ sửa được; hãy chạy --fix lần nữa và xem lại văn bản.',
    en: 'more could be repaired; run --fix again and read the text over.',
  },
  baselineMissing: {
    vi: 'Chưa có tệp mốc này. Hãy lập bằng: cchc check --update-baseline TỆP',
    en: 'There is no such baseline yet. Make it with: cchc check --update-baseline FILE',
  },
  baselineUnreadable: { vi: 'Không đọc được tệp mốc này.', en: 'This baseline cannot be read.' },
  baselineForeign: {
    vi: 'Tệp này không phải tệp mốc do cchc lập, nên không dùng và không ghi đè. Hãy chọn tên khác.',
    en: 'This file is no baseline made by cchc: it is neither used nor overwritten. Choose another name.',
  },
  baselineWritten: { vi: 'đã ghi mốc, {count} phát hiện.', en: 'baseline written, {count|finding|findings}.' },
  sarifRoot: { vi: 'Thư mục nơi chạy cchc', en: 'The folder in which cchc ran' },

  // ------------------------------------------------------------------------------------------------ explain, rules
  codeMisspelt: {
    vi: 'Không có quy tắc "{code}". Có phải là "{near}"?',
    en: 'No rule "{code}". Did you mean "{near}"?',
  },
  codeUnknown: {
    vi: 'Không có quy tắc "{code}". Xem các mã: cchc rules',
    en: 'No rule "{code}". See the codes: cchc rules',
  },
  fixable: { vi: 'có cách sửa kèm theo', en: 'comes with a fix' },
  notFixable: { vi: 'phải tự sửa', en: 'to be mended by hand' },
  since: { vi: 'từ bản {version}', en: 'since {version}' },
  why: { vi: 'Vì sao', en: 'Why' },
  badExample: { vi: 'Chưa đúng', en: 'Not like this' },
  goodExample: { vi: 'Nên viết', en: 'But like this' },
  exampleDocuments: { vi: '  với danh mục văn bản:', en: '  with the list of legal documents:' },
  exampleCatalogue: { vi: '  với danh mục đơn vị:', en: '  with the unit catalogue:' },
  exampleIndex: { vi: '  với bộ chỉ số:', en: '  with the score index:' },
  howToSilence: {
    vi: 'Bỏ qua một chỗ: thêm dòng "@ Bỏ qua {code}: lý do". Tắt hẳn: "severities": { "{code}": "off" } trong cchc.config.json.',
    en: 'Silence one place: add the line "@ Bỏ qua {code}: reason". Turn it off: "severities": { "{code}": "off" } in cchc.config.json.',
  },
  rulesFoot: {
    vi: '† có cách sửa kèm theo. Xem kỹ một quy tắc: cchc explain MÃ',
    en: '† comes with a fix. Read about a rule: cchc explain CODE',
  },

  // ------------------------------------------------------------------------------------------------ fmt, init
  formatNothing: { vi: 'Mọi tệp đều đã đúng dạng.', en: 'All files have their usual form.' },
  formatDone: { vi: 'Đã chỉnh dạng {count} tệp.', en: '{count|file|files} put into the usual form.' },
  formatNeeded: {
    vi: '{count} tệp chưa đúng dạng. Chỉnh bằng: cchc fmt',
    en: '{count|file|files} not in the usual form. Run: cchc fmt',
  },
  initMade: { vi: 'Đã tạo bộ tệp mẫu trong "{folder}":', en: 'A sample workspace was made in "{folder}":' },
  initNext: { vi: 'Bước tiếp theo:', en: 'Next:' },
  initExists: {
    vi: 'Tệp này đã có, nên không tạo gì cả. Hãy chọn thư mục khác, hoặc thêm --force để ghi đè.',
    en: 'This file exists already, so nothing was made. Choose another folder, or overwrite with --force.',
  },

  // ------------------------------------------------------------------------------------------------ build
  targetMissing: {
    vi: 'Hãy cho biết dạng cần xuất: --to {available}',
    en: 'Say which format you want: --to {available}',
  },
  targetNotYet: {
    vi: 'Bản này chưa xuất được dạng "{target}". Dạng xuất được: {available}.',
    en: 'This version does not write "{target}" yet. It writes: {available}.',
  },
  targetUnknown: {
    vi: 'Không có dạng "{target}". Các dạng: {known}; bản này xuất được: {available}.',
    en: 'There is no format "{target}". Formats: {known}; this version writes: {available}.',
  },
  buildNotPlan: {
    vi: 'Đây là danh mục hoặc bộ chỉ số, không phải kế hoạch; đưa vào bằng --with.',
    en: 'This is a catalogue or an index, no plan; give it by --with.',
  },
  buildNoPlan: { vi: 'Không có kế hoạch nào trong các đường dẫn đã nêu.', en: 'The given paths hold no plan.' },
  buildHasErrors: {
    vi: 'kế hoạch còn {count} lỗi; xem bằng: cchc check {path}',
    en: 'the plan has {count|error|errors}; see them with: cchc check {path}',
  },
  outNeeded: {
    vi: 'Có nhiều kế hoạch: hãy cho biết thư mục ghi kết quả bằng --out THƯ-MỤC.',
    en: 'There are several plans: name the folder for the results with --out FOLDER.',
  },
  outTwice: {
    vi: '"{other}" và "{path}" cùng ghi vào tệp này. Hãy xuất riêng từng kế hoạch.',
    en: '"{other}" and "{path}" would both be written here. Build them one at a time.',
  },
  outForeign: {
    vi: 'Tệp này đã có và không phải kết quả cchc từng xuất, nên không ghi đè. Đổi tên, hoặc thêm --force.',
    en: 'This file exists and was not built by cchc, so it is not overwritten. Choose another name, or add --force.',
  },

  ...comparingMessages,

  // ------------------------------------------------------------------------------------------------ coverage
  covered: { vi: 'có nhiệm vụ', en: 'covered' },
  half: { vi: 'một phần', en: 'half covered' },
  uncovered: { vi: 'chưa có nhiệm vụ', en: 'uncovered' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  pointsMax: { vi: '{max} điểm', en: '{max} points' },
  pointsAchieved: { vi: 'đạt {achieved}/{max} điểm', en: '{achieved} of {max} points' },
  coverageSums: {
    vi: 'Có nhiệm vụ {covered}/{max} điểm ({percent}%); một phần {half}; chưa có nhiệm vụ {uncovered}.',
    en: '{covered} of {max} points covered ({percent}%); half covered {half}; uncovered {uncovered}.',
  },
  coverageLost: {
    vi: 'Điểm đã mất lần chấm trước: {total}; đã có nhiệm vụ khắc phục: {addressed}.',
    en: 'Points lost last time: {total}; addressed by tasks: {addressed}.',
  },
  coverageBelow: {
    vi: '{code}: {percent}%, thấp hơn mức {limit}% (--fail-under).',
    en: '{code}: {percent}%, below {limit}% (--fail-under).',
  },
  coverageUnits: { vi: 'Theo đơn vị phụ trách', en: 'By owner' },
  coverageUnit: { vi: '{name}: {points} điểm, {tasks} nhiệm vụ', en: '{name}: {points} points, {tasks|task|tasks}' },
  coverageNoPlan: { vi: 'Không có kế hoạch nào trong các đường dẫn đã nêu.', en: 'The given paths hold no plan.' },
  coverageNoIndex: {
    vi: 'Không thấy bộ chỉ số nào. Hãy thêm --with TỆP-BỘ-CHỈ-SỐ, hoặc khóa "indices" trong cchc.config.json.',
    en: 'No score index is in sight. Add --with INDEX-FILE, or the key "indices" in cchc.config.json.',
  },
  indexUnknown: {
    vi: 'Không có bộ chỉ số "{code}". Các bộ chỉ số: {codes}.',
    en: 'There is no index "{code}". Indices: {codes}.',
  },

  ...mergingMessages,
  ...recordMessages,
} as const satisfies Record<string, Localised>;

export type MessageKey = keyof typeof messages;
