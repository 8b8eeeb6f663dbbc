import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../language-server/src/plan/catalogue.ts';
import type { Unit } from '../../language-server/src/plan/reference-types.ts';
import { buildRegistry, isInForce, namesOf } from '../../language-server/src/plan/registry.ts';
import { readEntries } from './read-entries.ts';

const sample = readFileSync(new URL('../../samples/so-khcn-quang-ngai/don-vi.cchc', import.meta.url), 'utf8');
const department = buildRegistry([buildCatalogue(readEntries(sample))]);

function registryOf(...entries: string[]) {
  return buildRegistry([buildCatalogue(readEntries(`DANH MỤC ĐƠN VỊ: Sở mẫu\n${entries.join('\n')}\n`))]);
}

function names(units: readonly Unit[]): string[] {
  return units.map(({ name }) => name);
}

describe('resolve', () => {
  const registry = registryOf(
    '- Văn phòng Sở',
    '  Viết tắt: VP',
    '  Tên khác: Khối Văn phòng',
    '- Sở Y tế',
    '  Viết tắt: SYT; YT',
  );

  test.each([
    ['Văn phòng Sở', 'known', 'official'],
    ['văn  phòng sở.', 'known', 'official'],
    ['VP', 'known', 'abbreviation'],
    ['Khối văn phòng', 'known', 'alias'],
    ['Văn phòng Sở Khoa học', 'unknown', null],
    ['', 'unknown', null],
  ])('%s is %s', (name, state, form) => {
    expect(registry.resolve(name)).toMatchObject({ state, form });
  });

  test('without a catalogue nothing is unknown', () => {
    const empty = buildRegistry([]);
    expect(empty.hasCatalogue).toBe(false);
    expect(empty.resolve('Văn phòng Sở').state).toBe('uncatalogued');
    expect(buildRegistry([buildCatalogue(readEntries('DANH MỤC ĐƠN VỊ: trống'))]).hasCatalogue).toBe(false);
  });

  test('a name of two entries is ambiguous, the official one too', () => {
    const twice = registryOf('- Văn phòng Sở', '  Viết tắt: VP', '- Văn phòng UBND', '  Viết tắt: vp', '- VP');
    expect(twice.resolve('VP')).toMatchObject({ state: 'ambiguous', form: null });
    expect(twice.resolve('VP').entries).toHaveLength(3);
  });

  test('one entry that bears a name twice is not ambiguous', () => {
    expect(registryOf('- Văn phòng', '  Viết tắt: VP', '  Tên khác: VP').resolve('VP').form).toBe('abbreviation');
  });

  test('the head of one unit is a post; a title that several heads share is not', () => {
    const registry = registryOf(
      '- A',
      '  Người đứng đầu: Chánh A',
      '- B',
      '  Người đứng đầu: Trưởng phòng',
      '- C',
      '  Người đứng đầu: Trưởng phòng',
    );
    const head = registry.byId(registry.resolve('chánh a').entries[0] ?? '');
    expect(head).toMatchObject({ kind: 'post', unit: 'A' });
    expect(head === undefined ? [] : names(registry.ancestorsOf(head))).toEqual(['A']);
    expect(registry.resolve('Trưởng phòng').state).toBe('unknown');
  });

  test('does not depend on Unicode form, tone placement, case, blanks, kind of dash', () => {
    const written = department.units.flatMap((unit) => namesOf(unit).map(({ text }) => text));
    const variants = fc.record({
      name: fc.constantFrom(...written),
      form: fc.constantFrom('NFC', 'NFD'),
      letters: fc.constantFrom('as-is', 'upper', 'lower'),
      blank: fc.constantFrom(' ', '  ', '\u00A0', '\t'),
      dash: fc.constantFrom(' - ', '-', ' – '),
      tone: fc.boolean(),
      end: fc.constantFrom('', '.', ' '),
    });
    fc.assert(
      fc.property(variants, ({ name, form, letters, blank, dash, tone, end }) => {
        let other = name.replace(/ - /g, dash).replace(/ /g, blank);
        if (tone) other = other.replace(/òa/g, 'oà').replace(/ủy/g, 'uỷ').replace(/hóa/g, 'hoá');
        if (letters === 'upper') other = other.toUpperCase();
        if (letters === 'lower') other = other.toLowerCase();
        expect(department.resolve(`${other.normalize(form)}${end}`)).toEqual(department.resolve(name));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the catalogue of the sample department', () => {
  test('gives every name to one entry', () => {
    const unclear = department.units
      .flatMap((unit) => namesOf(unit).map(({ text }) => text))
      .filter((text) => department.resolve(text).state !== 'known');
    expect(unclear).toEqual([]);
  });

  test('members, posts, successors', () => {
    const find = (name: string): Unit | undefined => department.byId(department.resolve(name).entries[0] ?? '');
    const group = find('Các đơn vị thuộc Sở');
    expect(group && names(department.membersOf(group))).toEqual([
      'Chi cục Tiêu chuẩn Đo lường Chất lượng',
      'Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ',
    ]);
    const office = find('Văn phòng Sở');
    expect(office && names(department.successorsOf(office))).toEqual(['Phòng Hành chính - Tổng hợp']);
    expect(office && isInForce(office, '2021-12-31')).toBe(true);
    expect(office && isInForce(office, '2022-01-01')).toBe(false);
  });
});

describe('relations', () => {
  test('names that point at each other end', () => {
    const registry = registryOf(
      '- A',
      '  Trực thuộc: B',
      '  Thay bằng: B',
      '- B',
      '  Trực thuộc: A',
      '  Thay bằng: A',
      '+ Nhóm: G',
      '  Gồm: A; H; G',
      '+ Nhóm: H',
      '  Gồm: G; B; không ai',
    );
    const find = (name: string): Unit => {
      const unit = registry.byId(registry.resolve(name).entries[0] ?? '');
      if (unit === undefined) throw new Error(name);
      return unit;
    };
    expect(names(registry.membersOf(find('G')))).toEqual(['A', 'B']);
    expect(names(registry.ancestorsOf(find('A')))).toEqual(['B']);
    expect(names(registry.successorsOf(find('A'), '2022-01-01'))).toEqual(['B']);
    expect(registry.membersOf(find('A'))).toEqual([]);
  });

  test('successors in force on a day are found through those that are not', () => {
    const registry = registryOf(
      '- A',
      '  Thay bằng: B',
      '- B',
      '  Hiệu lực: đến 31/12/2023',
      '  Thay bằng: C; D',
      '- C',
      '- D',
      '  Hiệu lực: từ 01/01/2030',
    );
    const first = registry.units[0];
    expect(first && names(registry.successorsOf(first))).toEqual(['B']);
    expect(first && names(registry.successorsOf(first, '2023-01-01'))).toEqual(['B']);
    expect(first && names(registry.successorsOf(first, '2024-01-01'))).toEqual(['C']);
  });
});

test('nearest gives official names, also for text without marks and for other names', () => {
  expect(department.nearest('Van phong So')[0]).toBe('Văn phòng Sở');
  expect(department.nearest('Phòng Kế hoạch Tài chánh')[0]).toBe('Phòng Kế hoạch - Tài chính');
  expect(department.nearest('Ủy ban nhân dân tình')[0]).toBe('UBND tỉnh Quảng Ngãi');
  expect(department.nearest('Văn phòng Sờ', 1)).toHaveLength(1);
});
