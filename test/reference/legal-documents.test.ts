import { expect, test } from 'vitest';
import { buildDocumentListing } from '../../language-server/src/plan/legal-documents.ts';
import { readEntries } from './read-entries.ts';

test('a list of legal documents: name, subject, validity, successors', () => {
  const text = `DANH MỤC VĂN BẢN: Văn bản làm căn cứ

- Nghị định số 10/2001/NĐ-CP ngày 17/10/2001 của Chính phủ
  Trích yếu: Về việc mẫu
  Hiệu lực: từ 01/01/2002 đến 31/12/2020
  Thay bằng: Nghị định số 20/2020/NĐ-CP; Nghị định số 21/2020/NĐ-CP
lạc
- Nghị định số 20/2020/NĐ-CP
`;
  const listing = buildDocumentListing(readEntries(text));
  expect(listing.title).toBe('Văn bản làm căn cứ');
  expect(
    listing.documents.map(({ name, subject, validFrom, validTo }) => [name.text, subject, validFrom, validTo]),
  ).toEqual([
    ['Nghị định số 10/2001/NĐ-CP ngày 17/10/2001 của Chính phủ', 'Về việc mẫu', '2002-01-01', '2020-12-31'],
    ['Nghị định số 20/2020/NĐ-CP', null, null, null],
  ]);
  expect(listing.documents[0]?.successors.map((successor) => successor.text)).toEqual([
    'Nghị định số 20/2020/NĐ-CP',
    'Nghị định số 21/2020/NĐ-CP',
  ]);
  expect(listing.unread.map((line) => line.text)).toEqual(['lạc']);
});
