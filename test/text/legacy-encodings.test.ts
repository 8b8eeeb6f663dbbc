import { describe, expect, test } from 'vitest';
import { detectLegacy } from '../../language-server/src/text/detect-legacy.ts';
import { fromLegacy, toLegacy } from '../../language-server/src/text/legacy-encodings.ts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const encodings = ['TCVN3', 'VNI'] as const;

describe.each(encodings)('%s', (encoding) => {
  test('small letters go there and back', () => {
    for (const letter of small) expect(fromLegacy(toLegacy(letter, encoding), encoding)).toBe(letter);
    expect(fromLegacy(toLegacy(small, encoding), encoding)).toBe(small);
  });

  test('each letter has a form of its own', () => {
    expect(new Set([...small].map((letter) => toLegacy(letter, encoding))).size).toBe([...small].length);
  });

  test('a text goes there and back', () => {
    const text =
      'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nSở Khoa học và Công nghệ, Ủy ban nhân dân tỉnh, Đảng ủy.\nThuở ấy quý quỵ.';
    const expected = encoding === 'VNI' ? text : text.replace('Ủy', 'ủy');
    expect(fromLegacy(toLegacy(text, encoding), encoding)).toBe(expected);
  });

  test('is recognised', () => {
    const text = toLegacy('Văn phòng Sở theo dõi việc thực hiện.\nBáo cáo kết quả hằng quý.', encoding);
    const found = detectLegacy(text);
    expect(found?.encoding).toBe(encoding);
    expect(found?.lines.map(({ converted }) => converted)).toEqual([
      'Văn phòng Sở theo dõi việc thực hiện.',
      'Báo cáo kết quả hằng quý.',
    ]);
  });
});

test('VNI has every capital', () => {
  const capitals = small.toUpperCase();
  expect(fromLegacy(toLegacy(capitals, 'VNI'), 'VNI')).toBe(capitals);
});

test('TCVN3 has the capitals without tone, and shows others among capitals', () => {
  expect(fromLegacy(toLegacy('ĂÂÊÔƠƯĐ', 'TCVN3'), 'TCVN3')).toBe('ĂÂÊÔƠƯĐ');
  expect(toLegacy('BÁO', 'TCVN3')).toBe('B\u00b8O');
  expect(fromLegacy('B\u00b8O C\u00b8O', 'TCVN3')).toBe('BÁO CÁO');
});

test('known writings are read', () => {
  expect(fromLegacy('C\u00e9ng h\u00dfa x\u00b7 h\u00e9i chñ ngh\u00dca Vi\u00d6t Nam', 'TCVN3')).toBe(
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
  );
  expect(fromLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
});

test.each([
  ['Vietnamese', 'Báo cáo và hoà giải, có khoá họp; toà án, loà xoà, hoá chất.'],
  ['Vietnamese with letters of Latin-1 only', 'và có hai báo cáo là hòa\ntôi có ba cái áo\nông bà có nhà to'],
  ['Vietnamese with the old placement', 'hoà hoá toà khoá loá choá\nhoà toà hoá'],
  ['French', 'Noël, Loïc, Anaïs, Raphaël, Moïse; coïncidence, naïveté, aïeul, maïs, ouïe, Saül'],
  ['German', 'Müller, Größe, Straße, Übergröße, Schröder, Fußgänger, Häuser'],
  ['Spanish', 'señor, El Niño, mañana, español, año, niña, cañón'],
  ['signs', 'µm, 5·3, a¶, §1, ©2020 ABC®, «texte», 10¹⁰, ½ kg, ¾'],
  ['ASCII', 'The quick brown fox'],
])('%s is no legacy text', (_, text) => {
  expect(detectLegacy(text)).toBeNull();
});

test('Vietnamese of every syllable with a tone is no legacy text', () => {
  const rhymes = 'oà oá oả oã oạ uý uỳ òa óa ỏa õa ọa èo éo ào áo ãi ài ái ôi ối ồi êu ếu âu ấu ìu íu'.split(' ');
  const text = rhymes.map((rhyme) => ['h', 'kh', 't', 'l', 'đ', 'ng'].map((head) => head + rhyme).join(' ')).join('\n');
  expect(detectLegacy(text)).toBeNull();
});
