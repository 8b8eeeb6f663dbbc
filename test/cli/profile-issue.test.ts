/** `--profile issue` is the gate before signature: whatever a document must have is an error where it lacks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realCore } from '../../cli/src/real-core.ts';
import { call } from './fake-core.ts';
import { temporaryFolder } from './temporary-folder.ts';

const complete = `KẾ HOẠCH: Cải cách hành chính năm 2021 của Sở Mẫu
Cơ quan ban hành: Sở Mẫu
Số: 12/KH-SM
Nơi ban hành: Quảng Ngãi
Ngày ban hành: 17/11/2020
Năm: 2021
Căn cứ: Quyết định số 120/QĐ-UBND ngày 05/10/2020 của UBND tỉnh
Người ký: GIÁM ĐỐC; Nguyễn Văn Mẫu
Nơi nhận: UBND tỉnh; Văn phòng Sở; Lưu: VT

I. NHIỆM VỤ
1. Rà soát văn bản của Sở
- Chủ trì: Văn phòng Sở
- Phối hợp: Thanh tra Sở
- Sản phẩm: Báo cáo kết quả
- Thời gian: Quý I/2021

II. TỔ CHỨC THỰC HIỆN
Các đơn vị thực hiện Kế hoạch này./.
`;

async function check(text: string, profile: 'draft' | 'issue') {
  const folder = temporaryFolder({ 'ke-hoach.cchc': text });
  const args = ['check', '--profile', profile, '--today', '2020-11-17', '--format', 'json'];
  const { status, stdout } = await call(folder, args, { core: realCore });
  const { files } = JSON.parse(stdout);
  const errors: readonly { code: string; message: string }[] = files[0].diagnostics.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  );
  return { status, errors };
}

test('a complete plan passes', async () => {
  expect(await check(complete, 'issue')).toEqual({ status: 0, errors: [] });
});

const without = (line: RegExp) => complete.replace(line, '');

const lacking: readonly (readonly [string, string, string, RegExp])[] = [
  ['number', without(/^Số:.*\n/m), 'header-missing', /thiếu: số\./],
  ['number yet to be given', complete.replace('12/KH-SM', '  /KH-SM'), 'header-missing', /thiếu: số\./],
  ['date', without(/^Ngày ban hành:.*\n/m), 'header-missing', /thiếu: ngày ban hành\./],
  ['place', without(/^Nơi ban hành:.*\n/m), 'header-missing', /thiếu: nơi ban hành\./],
  ['issuer', without(/^Cơ quan ban hành:.*\n/m), 'header-missing', /thiếu: cơ quan ban hành\./],
  ['signatory', without(/^Người ký:.*\n/m), 'header-missing', /thiếu: người ký\./],
  ['signatory as dots', complete.replace('GIÁM ĐỐC; Nguyễn Văn Mẫu', '……'), 'header-missing', /thiếu: người ký\./],
  ['recipients', without(/^Nơi nhận:.*\n/m), 'header-missing', /thiếu: nơi nhận\./],
  ['subject', complete.replace(/^KẾ HOẠCH:.*/, 'KẾ HOẠCH:'), 'header-missing', /thiếu: trích yếu\./],
  ['lead', without(/^- Chủ trì:.*\n/m), 'lead-missing', /chưa có đơn vị chủ trì/],
  ['product', without(/^- Sản phẩm:.*\n/m), 'product-missing', /chưa nêu sản phẩm/],
  ['deadline', without(/^- Thời gian:.*\n/m), 'deadline-missing', /chưa có thời hạn/],
  ['deadline that names a time', complete.replace('Quý I/2021', 'Kịp thời'), 'deadline-unresolved', /Không rõ/],
  ['deadline that exists', complete.replace('Quý I/2021', '31/02/2021'), 'deadline-invalid', /31\/02/],
];

test.each(lacking)('a plan without %s fails', async (_what, text, code, message) => {
  const { status, errors } = await check(text, 'issue');
  expect([status, errors.map((error) => error.code)]).toEqual([1, [code]]);
  expect(errors[0]?.message).toMatch(message);
});

const milder = lacking.filter(([, , code]) =>
  ['header-missing', 'product-missing', 'deadline-unresolved'].includes(code),
);

test.each(milder)('a draft without %s is still being written', async (_what, text) => {
  expect(await check(text, 'draft')).toEqual({ status: 0, errors: [] });
});

test('the corrected sample passes', async () => {
  const samples = join(import.meta.dirname, '../../samples/so-khcn-quang-ngai');
  const args = ['check', 'ke-hoach-2021-da-sua.cchc', '--profile', 'issue', '--today', '2020-11-17'];
  const { status, stdout } = await call(samples, args, { core: realCore });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 tệp: không có gì phải sửa.\n' });
  expect(readFileSync(join(samples, args[1] ?? ''), 'utf8')).not.toContain('Bỏ qua');
});
