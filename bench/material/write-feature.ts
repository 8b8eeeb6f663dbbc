import { type Assignment, type AssignmentGroup, makeGroup } from './assignments.ts';
import { fillUp } from './fill-up.ts';
import { seededRandom } from './random.ts';

const opening = `# language: vi
@ke-hoach @nam-2026
Tính năng: Cải cách hành chính năm 2026
  Mỗi việc có một đơn vị chịu trách nhiệm,
  một sản phẩm và một thời hạn.

  Bối cảnh:
    Biết kế hoạch đã được ban hành ngày "28/11/2025"
    Và kế hoạch được gửi đến mọi phòng, đơn vị
`;

/** Tasks of the same kind as those of the plans, as a Gherkin feature of that many bytes in the Vietnamese dialect. */
export function writeFeature(bytes: number, seed: number): string {
  const random = seededRandom(seed);
  return fillUp({
    bytes,
    opening,
    nextBlock: () => writeRule(makeGroup(random, 14)),
    padBefore: '\n# ',
    padAfter: '\n',
  });
}

function writeRule({ title, remark, assignments }: AssignmentGroup): string {
  const scenarios = assignments.map((assignment, index) =>
    index % 6 === 5 ? writeOutline(assignment) : writeScenario(assignment),
  );
  return `\n  Quy tắc: ${title}\n${remark ? `    ${remark}\n` : ''}${scenarios.join('')}`;
}

function writeScenario({ text, lead, support, product, deadline, criteria }: Assignment): string {
  const tag = criteria ? `\n    @tieu-chi-${criteria.slice(criteria.indexOf(' ') + 1)}` : '';
  const steps = [
    `Biết đơn vị chủ trì là "${lead}"`,
    support && `Và đơn vị phối hợp là "${support}"`,
    `Khi đến thời hạn "${deadline}"`,
    product && `Thì phải có sản phẩm "${product}"`,
  ];
  return `${tag}\n    Tình huống: ${text}\n${steps.map((step) => (step ? `      ${step}\n` : '')).join('')}`;
}

function writeOutline({ text, lead, support, product, deadline }: Assignment): string {
  return `
    Khung tình huống: ${text}
      Biết đơn vị "<đơn vị>" tham gia
      Khi đến thời hạn "${deadline}"
      Thì phải có sản phẩm "${product}"

      Dữ liệu:
        | đơn vị | vai trò |
        | ${lead} | chủ trì |
        | ${support} | phối hợp |
`;
}
