import type { Diagnostic, FileReport, Reporter } from './reporter.ts';
import { fullMessage, separated } from './reporter.ts';

/** Published JSON, version 1. Each file becomes text at once, so that no plan stays in memory. */
const json: Reporter = {
  start(settings) {
    const files: string[] = [];
    return {
      file(report) {
        files.push(indent(JSON.stringify(fileData(report), null, 2), '    '));
        return '';
      },
      finish({ files: count, errors, warnings, infos, hints }) {
        const summary = JSON.stringify({ files: count, errors, warnings, infos, hints });
        const shard = settings.shard === null ? '' : `  "shard": ${JSON.stringify(settings.shard)},\n`;
        const head = `{\n  "version": 1,\n  "today": ${JSON.stringify(settings.today)},\n${shard}  "summary": ${summary},\n  "files": `;
        return files.length === 0 ? [`${head}[]\n}\n`] : [`${head}[\n`, ...separated(files), '\n  ]\n}\n'];
      },
    };
  },
};

export default json;

function fileData(report: FileReport) {
  return { file: report.file, diagnostics: report.diagnostics.map(diagnosticData) };
}

function diagnosticData(diagnostic: Diagnostic) {
  const { code, severity, path, range, related } = diagnostic;
  return {
    code,
    severity,
    message: fullMessage(diagnostic),
    path,
    range,
    related,
    fixable: diagnostic.fixes.length > 0,
  };
}

function indent(text: string, margin: string): string {
  return margin + text.replaceAll('\n', `\n${margin}`);
}
