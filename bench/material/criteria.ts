import { insideUnits } from './units.ts';
import { chapterTitles } from './words.ts';

/** Code of the index that the plans serve. */
export const indexCode = 'PAR-S';

const fieldCount = chapterTitles.length;
const criteriaPerField = 4;
const partsPerCriterion = 3;

/** Numbers of the criteria that carry points, `1.1.1` to `8.4.3`. */
export const criterionNumbers: readonly string[] = Array.from({ length: fieldCount }, (_, field) =>
  Array.from({ length: criteriaPerField * partsPerCriterion }, (_, part) => {
    const criterion = Math.floor(part / partsPerCriterion);
    return `${field + 1}.${criterion + 1}.${(part % partsPerCriterion) + 1}`;
  }),
).flat();

/** The score index that lies beside the plans, as the text of a `.cchc` file; its points add up. */
export function writeIndex(): string {
  const lines = [
    'BỘ CHỈ SỐ: Chỉ số cải cách hành chính cấp sở',
    `Mã: ${indexCode}`,
    'Thang điểm: 96',
    'Năm chấm: 2025',
    '',
  ];
  for (let field = 1; field <= fieldCount; field += 1) {
    lines.push(`${field}. ${sentenceCase(chapterTitles[field - 1] ?? '')}: 12 điểm; đạt 10`);
    for (let criterion = 1; criterion <= criteriaPerField; criterion += 1)
      lines.push(...criterionLines(field, criterion));
  }
  return `${lines.join('\n')}\n`;
}

/** Two points were lost in each field: half a point on the first part of each criterion. */
function criterionLines(field: number, criterion: number): string[] {
  const owner = insideUnits[(field * 5 + criterion) % insideUnits.length]?.name ?? insideUnits[0].name;
  const number = `${field}.${criterion}`;
  return [
    `${number}. Tiêu chí thành phần ${number}: 3 điểm; đạt 2,5`,
    `${number}.1. Mức độ hoàn thành việc được giao: 1 điểm; đạt 0,5`,
    `  Phụ trách: ${owner}`,
    `${number}.2. Chất lượng sản phẩm: 1 điểm; đạt 1`,
    '  Kiểm chứng: Báo cáo kết quả của đơn vị',
    `${number}.3. Đúng thời hạn: 1 điểm; đạt 1`,
  ];
}

function sentenceCase(title: string): string {
  return title.slice(0, 1) + title.slice(1).toLowerCase();
}
