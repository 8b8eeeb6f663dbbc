/** One page a rule and the list of all, made from what the rules say of themselves. */
import type { Category, Example, Localised, Rule, Severity } from '../../language-server/src/rules/define-rule.ts';
import type { GeneratedFiles } from './files.ts';
import { bilingual, block, code, page, table } from './markdown.ts';

const severities = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'information' },
  hint: { vi: 'gợi ý', en: 'hint' },
} as const satisfies Record<Severity, Localised>;

const categories = {
  responsibility: { vi: 'Phân công trách nhiệm', en: 'Responsibility' },
  deadlines: { vi: 'Sản phẩm và thời hạn', en: 'Products and deadlines' },
  numbering: { vi: 'Đánh số và bố cục', en: 'Numbering and structure' },
  references: { vi: 'Viện dẫn và căn cứ', en: 'References and citations' },
  scores: { vi: 'Điểm và tiêu chí', en: 'Scores and criteria' },
  document: { vi: 'Thể thức và câu chữ', en: 'Document and wording' },
} as const satisfies Record<Category, Localised>;

/** `docs/rules/<code>.md` and `docs/rules/README.md`. */
export function generateRulePages(rules: readonly Rule[]): GeneratedFiles {
  const pages = rules.map((rule): [string, string] => [`docs/rules/${rule.code}.md`, rulePage(rule)]);
  return new Map([...pages, ['docs/rules/README.md', listPage(rules)]]);
}

function rulePage(rule: Rule): string {
  const severity = severities[rule.severity];
  const category = categories[rule.category];
  return page([
    `# ${code(rule.code)}`,
    bilingual({ vi: `**${rule.title.vi}**`, en: `**${rule.title.en}**` }),
    table(
      ['Mức độ / Severity', 'Nhóm / Category', 'Sửa nhanh / Quick fix', 'Từ phiên bản / Since'],
      [
        [
          `${severity.vi} / ${severity.en}`,
          `${category.vi} / ${category.en}`,
          rule.isFixable ? 'có / yes' : 'không / no',
          rule.since,
        ],
      ],
    ),
    '## Vì sao / Why',
    bilingual(rule.why),
    '## Sai / Bad',
    ...exampleBlocks(rule.bad),
    '## Đúng / Good',
    ...exampleBlocks(rule.good),
    '## Cách bỏ qua / How to silence it',
    bilingual({
      vi: 'Ghi dưới dòng liên quan, hoặc ở phần đầu cho cả tệp; phải nêu lý do:',
      en: 'Below the line concerned, or in the header for the whole file; a reason is required:',
    }),
    block(`@ Bỏ qua ${rule.code}: lý do`),
    bilingual({ vi: 'Cho mọi tệp, trong `cchc.config.json`:', en: 'For all files, in `cchc.config.json`:' }),
    `\`\`\`json\n{ "severities": { "${rule.code}": "off" } }\n\`\`\``,
  ]);
}

function exampleBlocks(example: Example): readonly string[] {
  const blocks = [block(example.text)];
  const beside = (title: Localised, text: string | undefined): void => {
    if (text !== undefined) blocks.push(bilingual(title), block(text));
  };
  beside({ vi: 'Kèm danh mục đơn vị:', en: 'With the unit catalogue:' }, example.catalogue);
  beside({ vi: 'Kèm bộ chỉ số:', en: 'With the score index:' }, example.index);
  beside({ vi: 'Kèm danh mục văn bản:', en: 'With the list of legal documents:' }, example.documents);
  if (example.today !== undefined) {
    blocks.push(bilingual({ vi: `Kiểm tra vào ngày ${example.today}.`, en: `Checked on ${example.today}.` }));
  }
  return blocks;
}

function listPage(rules: readonly Rule[]): string {
  const blocks = [
    '# Các quy tắc / The rules',
    bilingual({
      vi: `${rules.length} quy tắc. † có sửa nhanh.`,
      en: `${rules.length} rules. † has a quick fix.`,
    }),
  ];
  for (const [category, name] of Object.entries(categories)) {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length > 0) blocks.push(`## ${name.vi} / ${name.en}`, ruleTable(own));
  }
  return page(blocks);
}

function ruleTable(rules: readonly Rule[]): string {
  return table(
    ['Mã / Code', 'Mức độ / Severity', 'Nội dung / What it finds'],
    rules.map((rule) => [
      `[${code(rule.code)}](${rule.code}.md)${rule.isFixable ? ' †' : ''}`,
      `${severities[rule.severity].vi} / ${severities[rule.severity].en}`,
      `${rule.title.vi}<br>*${rule.title.en}*`,
    ]),
  );
}
