import { type Assignment, type AssignmentGroup, makeGroup, makeRemark, pointLetters } from './assignments.ts';
import { indexCode } from './criteria.ts';
import { type Random, seededRandom } from './random.ts';
import { allUnits, insideUnits } from './units.ts';
import { aims, chapterTitles, type Words } from './words.ts';

const chapterNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

const spellings: Readonly<Record<'lead' | 'support' | 'product' | 'deadline', Words>> = {
  lead: [
    'Chủ trì',
    'Chủ trì',
    'Chủ trì',
    'Đơn vị chủ trì',
    'Đơn vị chủ trì thực hiện',
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
  ],
  support: ['Phối hợp', 'Phối hợp', 'Phối hợp', 'Đơn vị phối hợp', 'Cơ quan phối hợp'],
  product: ['Sản phẩm', 'Sản phẩm', 'Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả'],
  deadline: ['Thời gian', 'Thời gian', 'Thời gian thực hiện', 'Thời hạn', 'Thời gian hoàn thành', 'Tiến độ'],
};

/** A plan of ten chapters with exactly that many tasks, as the text of a `.cchc` file. */
export function writePlan(taskCount: number, seed: number): string {
  const random = seededRandom(seed);
  const lines = [...header(), '', ...opening()];
  for (const [index, title] of chapterTitles.entries()) {
    const tasksBefore = Math.floor((taskCount * index) / chapterTitles.length);
    const tasksAfter = Math.floor((taskCount * (index + 1)) / chapterTitles.length);
    lines.push('', `${chapterNumbers[index + 1]}. ${title}`, ...chapterItems(random, tasksAfter - tasksBefore));
  }
  lines.push('', ...closing());
  return `${lines.join('\n')}\n`;
}

function header(): string[] {
  return [
    'KẾ HOẠCH: Cải cách hành chính năm 2026 của Sở Nông nghiệp và Môi trường',
    'Cơ quan chủ quản: UBND tỉnh',
    'Cơ quan ban hành: Sở Nông nghiệp và Môi trường',
    'Số: 412/KH-SNNMT',
    'Nơi ban hành: Sông Trà',
    'Ngày ban hành: 28/11/2025',
    'Năm: 2026',
    `Bộ chỉ số: ${indexCode}`,
    'Căn cứ: Quyết định số 2215/QĐ-UBND ngày 14/11/2025 của UBND tỉnh về kế hoạch cải cách hành chính năm 2026',
    'Người ký: GIÁM ĐỐC; Lê Minh Khôi',
    `Nơi nhận: UBND tỉnh (báo cáo); Sở Nội vụ; ${allUnits}; Lưu: VT, VP`,
  ];
}

function opening(): string[] {
  return [
    'Sở Nông nghiệp và Môi trường ban hành Kế hoạch cải cách hành chính (CCHC) năm 2026 như sau:',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    ...aims.slice(0, 3).map((aim) => `- ${aim}`),
    '2. Yêu cầu',
    ...aims.slice(3).map((aim) => `- ${aim}`),
  ];
}

/** Numbered items with their tasks; every tenth item is prose. */
function chapterItems(random: Random, taskCount: number): string[] {
  const lines: string[] = [];
  let remaining = taskCount;
  for (let number = 1; remaining > 0; number += 1) {
    if (number % 10 === 0) {
      lines.push(`${number}. Lưu ý khi thực hiện`, `- ${makeRemark(random)}`, `- ${makeRemark(random)}`);
      continue;
    }
    const group = makeGroup(random, remaining);
    lines.push(...groupLines(random, group, number));
    remaining -= group.assignments.length;
  }
  return lines;
}

function groupLines(random: Random, group: AssignmentGroup, number: number): string[] {
  const lines = [`${number}. ${group.title}`];
  if (group.remark) lines.push(group.remark);
  for (const [index, assignment] of group.assignments.entries()) {
    lines.push(`${pointLetters[index]}) ${taskText(random, assignment)}`, ...labelLines(random, assignment));
  }
  return lines;
}

/** Some lines break in the middle, as text pasted from Word does. */
function taskText(random: Random, { text }: Assignment): string {
  const middle = text.indexOf(' ', text.length / 2);
  return random.chance(0.03) && middle > 0 ? `${text.slice(0, middle)}\n${text.slice(middle + 1)}` : text;
}

function labelLines(random: Random, assignment: Assignment): string[] {
  const lines: string[] = [];
  for (const key of ['lead', 'support', 'product', 'deadline'] as const) {
    if (assignment[key]) lines.push(`- ${random.pick(spellings[key])}: ${assignment[key]}`);
  }
  if (assignment.criteria) lines.push(`@ Tiêu chí: ${assignment.criteria}`);
  return lines;
}

function closing(): string[] {
  return [
    'X. TỔ CHỨC THỰC HIỆN',
    '1. Chế độ báo cáo',
    '- Báo cáo quý I: Trước ngày 05/3/2026',
    '- Báo cáo 6 tháng: Trước ngày 05/6/2026',
    '- Báo cáo năm: Trước ngày 05/12/2026',
    '2. Trách nhiệm chung',
    `- ${insideUnits[0].name} theo dõi, đôn đốc và tổng hợp; vướng mắc thì báo cáo Giám đốc Sở xem xét, quyết định./.`,
  ];
}
