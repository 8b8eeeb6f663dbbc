import { type Assignment, type AssignmentGroup, makeGroup } from './assignments.ts';
import { fillUp } from './fill-up.ts';
import { seededRandom } from './random.ts';
import { aims } from './words.ts';

const opening = `# Kế hoạch cải cách hành chính năm 2026

Ban hành ngày **28/11/2025**; gửi đến *mọi phòng, đơn vị thuộc Sở*.

## Mục đích, yêu cầu

${aims.map((aim) => `- ${aim}\n`).join('')}
## Nhiệm vụ
`;

/** Tasks of the same kind as those of the plans, as a Markdown document of that many bytes. */
export function writeMarkdown(bytes: number, seed: number): string {
  const random = seededRandom(seed);
  let number = 0;
  return fillUp({
    bytes,
    opening,
    nextBlock: () => {
      number += 1;
      return writeSection(makeGroup(random, 14), number);
    },
    padBefore: '\n<!-- ',
    padAfter: ' -->\n',
  });
}

/** Lists, as in the plans; no tables, since the plans hold none. */
function writeSection({ title, remark, assignments }: AssignmentGroup, number: number): string {
  return `\n### ${number}. ${title}\n\n${remark ? `${remark}\n\n` : ''}${assignments.map(writeListItem).join('')}`;
}

function writeListItem({ text, lead, support, product, deadline, criteria }: Assignment, index: number): string {
  const indent = ' '.repeat(`${index + 1}. `.length);
  const parts = [
    lead && `**Chủ trì:** ${lead}`,
    support && `**Phối hợp:** ${support}`,
    product && `**Sản phẩm:** ${product}`,
    deadline && `**Thời gian:** ${deadline}`,
    criteria && `**Tiêu chí:** \`${criteria}\``,
  ];
  return `${index + 1}. ${text}\n${parts.map((part) => (part ? `${indent}- ${part}\n` : '')).join('')}`;
}
