import { expect, test } from 'vitest';
import { diagnoseBytes, firstInvalid } from '../../cli/src/files/diagnose-bytes.ts';
import { guessEncoding } from '../../cli/src/files/legacy-encodings.ts';
import { isSource, largestFile, readSource } from '../../cli/src/files/read-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from([value]))),
  );

async function read(content: string | Uint8Array) {
  const folder = temporaryFolder({ 'a.cchc': content });
  return readSource({ absolute: `${folder}/a.cchc`, path: 'a.cchc', isNamed: true });
}

test('old encodings are told by the Vietnamese that they make', () => {
  expect(guessEncoding(bytes('th', 0xf9, 'c hi', 0xd6, 'n nhi', 0xd6, 'm v', 0xf4))).toBe('TCVN3 (ABC)');
  expect(guessEncoding(bytes('th', 0xf6, 0xef, 'c hie', 0xe4, 'n nhie', 0xe4, 'm vu', 0xef))).toBe('VNI');
  expect(guessEncoding(bytes('TH', 0xd6, 0xcf, 'C HIE', 0xc4, 'N NHIE', 0xc4, 'M VU', 0xcf))).toBe('VNI');
  expect(guessEncoding(bytes('th', 0xfd, 0xf2, 'c hi', 0xea, 0xf2, 'n nhi', 0xea, 0xf2, 'm vu', 0xf2))).toBe(
    'Windows-1258',
  );
  expect(guessEncoding(bytes('caf', 0xe9, ' cr', 0xe8, 'me'))).toBeNull();
});

test('the first byte that is no UTF-8 is found', () => {
  const good = Buffer.from('Kế hoạch 😀', 'utf8');
  expect(firstInvalid(good)).toBe(good.length);
  for (const bad of [
    [0x80],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8],
    [0xe1, 0xba],
  ]) {
    expect(firstInvalid(Buffer.concat([good, Buffer.from(bad)]))).toBe(good.length);
  }
});

test('the place is told by line and byte from 1', () => {
  expect(diagnoseBytes(bytes('abc\ndef\nx', 0xff))).toEqual({
    key: 'fileNotUtf8',
    line: 3,
    values: { byte: 2, value: '0xFF' },
  });
  expect(diagnoseBytes(bytes(0xff))).toMatchObject({ line: 1, values: { byte: 1 } });
});

test('UTF-16 is known with and without its mark, other zeros are binary', () => {
  expect(diagnoseBytes(Buffer.from('\uFEFFKế hoạch', 'utf16le')).key).toBe('fileIsUtf16');
  expect(diagnoseBytes(Buffer.from('Kế hoạch năm 2021 của Sở', 'utf16le')).key).toBe('fileIsUtf16');
  expect(diagnoseBytes(Buffer.from('Ke hoach nam 2021', 'utf16le').swap16()).key).toBe('fileIsUtf16');
  expect(diagnoseBytes(bytes('abc', 0, 0, 'def'))).toEqual({ key: 'fileIsBinary', values: { byte: 4 } });
});

test('a byte order mark is taken away and remembered', async () => {
  expect(await read('\uFEFFKẾ HOẠCH\n')).toEqual({ text: 'KẾ HOẠCH\n', hasByteOrderMark: true });
  expect(await read('KẾ HOẠCH\n')).toEqual({ text: 'KẾ HOẠCH\n', hasByteOrderMark: false });
});

test('empty and blank files are refused', async () => {
  for (const content of ['', '\uFEFF', ' \n\t\u00A0\n'])
    expect(await read(content)).toMatchObject({ key: 'fileEmpty' });
});

test('a file beyond the limit is refused, one at the limit is read', async () => {
  expect(await read(Buffer.alloc(largestFile + 1, 'a'))).toMatchObject({
    key: 'fileTooLarge',
    values: { size: 17, most: 16 },
  });
  expect(isSource(await read(Buffer.alloc(largestFile, 'a')))).toBe(true);
});

test('what is no file is refused', async () => {
  const folder = temporaryFolder();
  const problem = (absolute: string) => readSource({ absolute, path: 'x', isNamed: true });
  expect(await problem(folder)).toMatchObject({ key: 'fileSpecial' });
  expect(await problem('/dev/null')).toMatchObject({ key: 'fileSpecial' });
  expect(await problem(`${folder}/x`)).toMatchObject({ key: 'pathMissing' });
});
