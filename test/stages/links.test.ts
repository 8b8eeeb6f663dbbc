import { AstUtils, DocumentState, URI } from 'langium';
import { expect, it } from 'vitest';
import { isCriterionMention, isUnitMention } from '../../language-server/src/syntax/generated/ast.ts';
import { createServices } from '../../language-server/src/syntax/langium/services.ts';

const catalogue = `DANH MỤC ĐƠN VỊ: Sở Mẫu

- Văn phòng Sở
  Viết tắt: VP
- Phòng Hoà giải
  Tên khác: Phòng Giải quyết tranh chấp
`;
const index = `BỘ CHỈ SỐ: Chỉ số
Mã: PAR-S

1. Chỉ đạo: 10 điểm
1.1. Kế hoạch: 10 điểm
`;
const plan = `KẾ HOẠCH: Thử

1. Việc một
- Chủ trì: văn  phòng sở; PHÒNG HÒA GIẢI.
- Phối hợp: vp; Phòng Không Có
@ Tiêu chí: par-s 1.1; PAR-S 9
`;

it('resolves cross-references of units and criteria by any spelling of their names', async () => {
  const services = createServices();
  const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
  const documents = Object.entries({ catalogue, index, plan }).map(([name, text]) =>
    LangiumDocumentFactory.fromString(text, URI.parse(`file:///${name}.cchc`)),
  );
  for (const document of documents) LangiumDocuments.addDocument(document);
  await DocumentBuilder.build(documents, { validation: false });
  const root = documents[2]?.parseResult.value;
  expect(documents[2]?.state).toBeGreaterThanOrEqual(DocumentState.Linked);
  const linked = root
    ? AstUtils.streamAllContents(root)
        .toArray()
        .flatMap((node) => {
          if (isUnitMention(node)) return [[node.unit.$refText, node.unit.ref?.name ?? null]];
          if (isCriterionMention(node)) return [[node.criterion.$refText, node.criterion.ref?.marker ?? null]];
          return [];
        })
    : [];
  expect(linked).toEqual([
    ['văn  phòng sở', 'Văn phòng Sở'],
    ['PHÒNG HÒA GIẢI.', 'Phòng Hoà giải'],
    ['vp', 'Văn phòng Sở'],
    ['Phòng Không Có', null],
    ['par-s 1.1', '1.1.'],
    ['PAR-S 9', null],
  ]);
});
