import type { Localised } from '../../../language-server/src/rules/define-rule.ts';

/** What sharding, joining results and the limits of a platform say; a part of the table in messages.ts. */
export const mergingMessages = {
  optionShard: {
    vi: '{option} cần dạng I/N, phần thứ I trong N phần, như 2/5; I từ 1 đến N, N không quá 9999. Không nhận "{value}".',
    en: '{option} wants I/N, part I of N, like 2/5; I from 1 to N, N up to 9999. It does not take "{value}".',
  },
  shardWithBaseline: {
    vi: '--update-baseline ghi mốc của mọi tệp nên không đi cùng --shard. Hãy lập tệp mốc bằng một lệnh không chia phần.',
    en: '--update-baseline writes the findings of all files and does not go with --shard. Make the baseline undivided.',
  },
  mergeForeign: {
    vi: 'Đây không phải kết quả của cchc check --format json hay --format sarif.',
    en: 'This is no result of cchc check --format json or --format sarif.',
  },
  mergeUnknownVersion: {
    vi: 'Kết quả này có phiên bản {version}, bản cchc này không đọc được.',
    en: 'This result has the version {version}, which this cchc does not read.',
  },
  mergeMixedKinds: {
    vi: 'Tệp này là {kind}, còn "{first}" là {firstKind}. Hãy chạy mọi phần với cùng một --format.',
    en: 'This file is {kind} and "{first}" is {firstKind}. Run all parts with the same --format.',
  },
  mergeMixedVersions: {
    vi: 'Tệp này do cchc {version} ghi, còn "{first}" do cchc {firstVersion}. Hãy chạy mọi phần với cùng một bản cchc.',
    en: 'This file was written by cchc {version} and "{first}" by cchc {firstVersion}. Run all parts with one version.',
  },
  mergeMixedDays: {
    vi: 'Tệp này được kiểm tra ngày {today}, còn "{first}" ngày {firstToday}. Hãy chạy mọi phần với cùng một --today.',
    en: 'This file was checked on {today} and "{first}" on {firstToday}. Run all parts with the same --today.',
  },
  mergePartMissing: {
    vi: 'Còn thiếu kết quả của phần {parts}. Hãy gộp đủ mọi phần.',
    en: 'The results of part {parts} are missing. Merge all parts.',
  },
  toldBefore: { vi: '{text}', en: '{text}' },
  githubRest: {
    vi: 'Còn {count} phát hiện không hiện ở đây ({parts}). Xem phần tóm tắt (Summary) của lượt chạy.',
    en: '{count|more finding is|more findings are} not shown here ({parts}). See the summary of the run.',
  },
  githubRestAlone: {
    vi: 'Còn {count} phát hiện không hiện ở đây ({parts}). Xem toàn bộ bằng: cchc check',
    en: '{count|more finding is|more findings are} not shown here ({parts}). See them all with: cchc check',
  },
  summarySeverity: { vi: 'Mức', en: 'Severity' },
  summaryPlace: { vi: 'Nơi', en: 'Place' },
  summaryFinding: { vi: 'Phát hiện', en: 'Finding' },
  summaryCode: { vi: 'Mã', en: 'Code' },
  summaryRest: { vi: 'Còn {count} phát hiện nữa.', en: '{count|more finding|more findings}.' },
} as const satisfies Record<string, Localised>;
