/**
 * Writes everything that is generated and committed: the parser's tables, the registry of rules, the reference pages.
 * With `--check` nothing is written: files that differ are named and the exit status is 1.
 */
import { join } from 'node:path';
import { differingFiles, writeFiles } from './generate/files.ts';
import { generateParseTable } from './generate/parse-table.ts';
import { generateRuleIndex, loadRules } from './generate/rule-index.ts';
import { generateRulePages } from './generate/rule-pages.ts';
import { generateSyntax } from './generate/syntax.ts';
import { generateVocabularyPages } from './generate/vocabulary-pages.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const ruleFiles = await loadRules(root);
const files = new Map([
  ...generateParseTable(generateSyntax(root)),
  ...generateRuleIndex(ruleFiles),
  ...generateRulePages(ruleFiles.map(({ rule }) => rule)),
  ...generateVocabularyPages(),
]);

if (isCheck) {
  const differing = differingFiles(root, files);
  for (const path of differing) console.error(`${path} is not what generating gives: run npm run generate`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const path of writeFiles(root, files)) console.log(path);
}
