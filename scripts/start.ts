/** `npm start`: checks the sample workspace, shows what was found and how far last year's lost points are covered. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sample = 'samples/so-khcn-quang-ngai';
/** The day on which the sample plan was issued: the same findings on whatever day this runs. */
const today = '2020-11-17';

const steps = [
  {
    title: `Kiểm tra ${sample}: kế hoạch có lỗi để nguyên như đã ban hành (the faults of the issued plans are left in)`,
    command: ['check', sample, '--today', today],
  },
  {
    title:
      'Bản kế hoạch năm 2021 đã sửa, kiểm tra như trước khi ban hành (the corrected plan, checked as before issue)',
    command: ['check', `${sample}/ke-hoach-2021-da-sua.cchc`, '--today', today, '--profile', 'issue'],
  },
  {
    title: 'Độ phủ điểm của kế hoạch đã sửa (score coverage of the corrected plan)',
    command: ['coverage', `${sample}/ke-hoach-2021-da-sua.cchc`, '--index', 'PAR-S'],
  },
];

for (const { title, command } of steps) {
  console.log(`\n── ${title}\n   cchc ${command.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [join(root, 'cli/bin/cchc.cjs'), ...command], {
    cwd: root,
    stdio: 'inherit',
  });
  // Findings are what this is to show (status 1); only a command that could not be served is a failure.
  if (error || status === null || status > 1) {
    console.error(error?.message ?? `cchc ${command[0]} ended with status ${status}`);
    process.exitCode = 2;
  }
}
