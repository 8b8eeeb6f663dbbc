// Parses one feature file with @cucumber/gherkin and prints how many children it has: the least a tool around it must do.
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { AstBuilder, GherkinClassicTokenMatcher, Parser } = await import('@cucumber/gherkin');

let lastId = 0;
const newId = () => String(++lastId);
const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
const document = parser.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${document.feature.children.length} ${lastId}\n`);
