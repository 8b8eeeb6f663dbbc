import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import { countTexts } from '../reporters/reporter.ts';
import type { Say } from '../speak.ts';
import type { CheckRecord, FileIdentity, RecordedFinding } from './check-record.ts';
import { clip, clipPath, escapeHtml } from './escape-html.ts';
import { htmlMark } from './open-record.ts';
import { pageStyle } from './page-style.ts';

/** Rows of each table that fit on one page of A4 together with all others. */
const mostRows = { files: 4, references: 2, findings: 4, suppressed: 3, problems: 2 };

const results = { passed: 'recordPassed', failed: 'recordFailed', incomplete: 'recordIncomplete' } as const;

/** A record as one page of A4: HTML that needs nothing beside it and runs nothing. */
export function recordPage(record: CheckRecord, say: Say): string {
  const { files, references, problems } = record;
  const findings = files.flatMap((file) => file.findings.map((finding) => ({ ...finding, file: file.file })));
  const checked = new Set(files.map(({ file }) => file));
  const besides = references.filter(({ file }) => !checked.has(file));
  const silenced = files.flatMap((file) => file.suppressed.map((finding) => ({ ...finding, file: file.file })));
  const body = [
    `<h1>${escapeHtml(say('recordTitle'))}</h1>`,
    `<p class="${record.result}">${escapeHtml(say(results[record.result]))}</p>`,
    factTable(record, say),
    fileTable(say('recordFiles'), files, { most: mostRows.files, say }),
    fileTable(say('recordReferences'), besides, { most: mostRows.references, say }),
    section(
      say('recordFindings'),
      gravestFirst(findings).map((each) => [placeOf(each), told(each, say)]),
      {
        most: mostRows.findings,
        say,
      },
    ),
    section(
      say('recordSilenced'),
      silenced.map((each) => [
        placeOf(each),
        `${told(each, say)} ${say('recordReason')}: ${clip(each.reason ?? say('recordNoReason'))}`,
      ]),
      { most: mostRows.suppressed, say },
    ),
    section(
      say('recordProblems'),
      problems.map(({ file, message }) => [clipPath(file ?? ''), clip(message)]),
      { most: mostRows.problems, say },
    ),
    signatures(say),
  ];
  const title = `${say('recordTitle')} – cchc ${record.tool.version}`;
  return `<!DOCTYPE html>
<html lang="${record.language}">
<head>
<meta charset="utf-8">
${htmlMark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function factTable(record: CheckRecord, say: Say): string {
  const { profile, tool, ruleSet, baseline, shard, summary, limits } = record;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos, hint: summary.hints };
  const found = countTexts(counts, say).join(', ') || say('nothingFound');
  const silenced = summary.suppressed === 0 ? [] : [say('recordSilencedCount', { count: summary.suppressed })];
  const off = ruleSet.rules.filter(({ severity }) => severity === 'off').map(({ code }) => code);
  const failing = [say('recordFailOn', { severity: say(limits.failOn) })];
  if (limits.maxWarnings !== null) failing.push(say('recordMaxWarnings', { count: limits.maxWarnings }));
  const rules = { count: ruleSet.rules.length - off.length, sha256: ruleSet.sha256 };
  const rows: readonly (readonly [string, string])[] = [
    [say('recordDay'), dayOf(record)],
    [say('recordProfile'), say(profile === 'issue' ? 'recordIssue' : 'recordDraft')],
    [say('recordCounts'), `${say('countFiles', { count: summary.files })}: ${[found, ...silenced].join('; ')}.`],
    [say('recordLimits'), failing.join('; ')],
    [say('recordTool'), `${tool.name} ${tool.version}`],
    [say('recordRules'), say('recordRuleCount', rules)],
    ...(off.length === 0 ? [] : [[say('recordRulesOff'), clip(off.join(', '))] as const]),
    ...(baseline === null
      ? []
      : [
          [
            say('recordBaseline'),
            say('recordKnown', { ...baseline, file: clipPath(baseline.file), count: summary.known }),
          ] as const,
        ]),
    ...(shard === null ? [] : [[say('recordShard'), `${shard.index}/${shard.count}`] as const]),
  ];
  return `<table class="facts">\n${rows.map(([name, value]) => `<tr>${cell('th', name)}${cell('td', value)}</tr>`).join('\n')}\n</table>`;
}

interface TableForm {
  readonly most: number;
  readonly say: Say;
}

function fileTable(title: string, files: readonly FileIdentity[], form: TableForm): string {
  const { say } = form;
  const rows = files.map(({ file, size, sha256 }) => [clipPath(file), String(size), sha256]);
  return section(title, rows, form, [say('recordFile'), say('recordSize'), 'SHA-256']);
}

/** A heading and a table; nothing where there is no row. */
function section(
  title: string,
  rows: readonly (readonly string[])[],
  { most, say }: TableForm,
  heads: readonly string[] = [],
): string {
  if (rows.length === 0) return '';
  const head = heads.length === 0 ? '' : `<tr>${heads.map((each) => cell('th', each)).join('')}</tr>\n`;
  const shown = rows.slice(0, most).map((row) => `<tr>${row.map((each) => cell('td', each)).join('')}</tr>`);
  const rest = rows.length - shown.length;
  const more = rest === 0 ? '' : `\n<p class="more">… ${escapeHtml(say('recordMore', { count: rest }))}</p>`;
  return `<h2>${escapeHtml(title)} (${rows.length})</h2>\n<table${heads.length === 0 ? '' : ' class="files"'}>\n${head}${shown.join('\n')}\n</table>${more}`;
}

function signatures(say: Say): string {
  const people = [say('recordChecker'), say('recordApprover')];
  const boxes = people.map((each) => `<div><b>${escapeHtml(each)}</b><br>${escapeHtml(say('recordSign'))}</div>`);
  return `<div class="signatures">${boxes.join('')}</div>`;
}

function placeOf({ file, line, path }: RecordedFinding & { readonly file: string }): string {
  return `${clipPath(file)}:${line}${path === null ? '' : ` (${clip(path)})`}`;
}

function told({ severity, message, code }: RecordedFinding, say: Say): string {
  return `${say(severity)}: ${clip(message)} [${code}]`;
}

function gravestFirst<Item extends { readonly severity: Severity }>(items: readonly Item[]): readonly Item[] {
  return (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) =>
    items.filter((item) => item.severity === severity),
  );
}

/** The day as people write it. */
function dayOf({ today, language }: CheckRecord): string {
  return language === 'vi' ? today.split('-').reverse().join('/') : today;
}

function cell(tag: 'td' | 'th', text: string): string {
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
}
