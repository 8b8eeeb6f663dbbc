import type { Rule, Severity } from '../../../language-server/src/rules/define-rule.ts';
import type { TextRange } from '../../../language-server/src/text/positions.ts';
import type { Language } from '../speak.ts';
import {
  type Diagnostic,
  type DiagnosticFix,
  type FileReport,
  fingerprintOf,
  fullMessage,
  type Reporter,
  separated,
} from './reporter.ts';
import { UniqueNames } from './unique-names.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0 (OASIS): one run; lines and columns from 1, columns in UTF-16 code units. */
const sarif: Reporter = {
  start(settings) {
    const results: string[] = [];
    const codes: string[] = [];
    const files: string[] = [];
    const fingerprints = new UniqueNames();
    return {
      file(report) {
        files.push(report.file);
        for (const diagnostic of report.diagnostics) {
          if (!codes.includes(diagnostic.code)) codes.push(diagnostic.code);
          const ruleIndex = codes.indexOf(diagnostic.code);
          const fingerprint = fingerprints.take(fingerprintOf(diagnostic));
          results.push(JSON.stringify(resultData(report, diagnostic, { ruleIndex, fingerprint })));
        }
        return '';
      },
      async finish(_totals, problems) {
        const rules = await settings.loadRules();
        const head = {
          tool: {
            driver: {
              name: 'cchc',
              semanticVersion: settings.version,
              rules: codes.map((code) =>
                ruleData(
                  code,
                  rules.find((rule) => rule.code === code),
                  settings.language,
                ),
              ),
            },
          },
          artifacts: files.map((file) => ({ location: artifact(file).artifactLocation, roles: ['analysisTarget'] })),
          ...(settings.shard === null ? {} : { properties: { shard: settings.shard } }),
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { '%SRCROOT%': { description: { text: settings.say('sarifRoot') } } },
          invocations: [
            {
              executionSuccessful: problems.length === 0,
              toolExecutionNotifications: problems.map((problem) => ({
                level: 'error',
                message: { text: settings.say(problem.key, problem.values) },
                ...(problem.file === null ? {} : { locations: [{ physicalLocation: artifact(problem.file) }] }),
              })),
            },
          ],
        };
        const start = `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${JSON.stringify(head).slice(0, -1)}`;
        return [`${start},"results":[\n`, ...separated(results), '\n]}]}\n'];
      },
    };
  },
};

export default sarif;

function resultData(report: FileReport, diagnostic: Diagnostic, known: { ruleIndex: number; fingerprint: string }) {
  const fixes = diagnostic.fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: diagnostic.code,
    ruleIndex: known.ruleIndex,
    level: levels[diagnostic.severity],
    message: { text: fullMessage(diagnostic) },
    locations: [
      {
        physicalLocation: { ...artifact(report.file), region: region(diagnostic.range) },
        ...(diagnostic.path === null ? {} : { logicalLocations: [{ fullyQualifiedName: diagnostic.path }] }),
      },
    ],
    relatedLocations: diagnostic.related.map((place, id) => ({
      id,
      physicalLocation: { ...artifact(place.file), region: region(place.range) },
      message: { text: place.message },
    })),
    partialFingerprints: { 'cchc/v1': known.fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixData(report.file, fix)) }),
    properties: { severity: diagnostic.severity },
  };
}

function fixData(file: string, fix: DiagnosticFix) {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: region(edit.range),
    insertedContent: { text: edit.newText },
  }));
  return { description: { text: fix.title }, artifactChanges: [{ ...artifact(file), replacements }] };
}

function ruleData(code: string, rule: Rule | undefined, language: Language) {
  if (rule === undefined) return { id: code };
  const why = rule.why[language];
  return {
    id: code,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: why },
    help: { text: `${rule.title[language]}\n\n${why}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { category: rule.category, tags: [rule.category] },
  };
}

function artifact(file: string) {
  const isRelative = !/^(?:\/|[A-Za-z]:)/.test(file);
  return { artifactLocation: { uri: toUri(file), ...(isRelative ? { uriBaseId: '%SRCROOT%' } : {}) } };
}

/** A path with `/` as a URI reference: each part percent-encoded; absolute paths become `file:` URIs. */
function toUri(file: string): string {
  const parts = file
    .split('/')
    .map((part, position) => (position === 0 && /^[A-Za-z]:$/.test(part) ? part : encode(part)));
  const encoded = parts.join('/');
  if (file.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:/.test(file) ? `file:///${encoded}` : encoded;
}

function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}

function region(range: TextRange) {
  return {
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}
