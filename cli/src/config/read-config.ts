import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Severity } from '../../../language-server/src/rules/define-rule.ts';
import { nearest } from '../../../language-server/src/text/nearest.ts';
import { LineIndex } from '../../../language-server/src/text/positions.ts';
import type { Problem } from '../context.ts';
import { displayPath } from '../files/display-path.ts';
import { isSource, readSource } from '../files/read-source.ts';
import type { MessageKey } from '../messages.ts';
import type { MessageValues } from '../speak.ts';
import { type Config, configKeys, emptyConfig, type KeySpec, severityWords } from './config-keys.ts';
import { JsonFault, type JsonMember, type JsonNode, parseJson } from './parse-json.ts';

/** A config file as read. Where something in it is wrong, the rest of it counts. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Reads a config file; `loadCodes` gives the codes of all rules, asked for only where the file names some. */
export async function readConfig(
  file: string,
  cwd: string,
  loadCodes: () => Promise<readonly string[]>,
): Promise<ReadConfig> {
  const path = displayPath(file, cwd);
  const source = await readSource({ absolute: file, path, isNamed: true });
  if (!isSource(source)) return { config: emptyConfig, problems: [source] };
  const lines = new LineIndex(source.text);
  const lineOf = (offset: number) => lines.lineAt(offset) + 1;
  const root = parse(source.text);
  if (root instanceof JsonFault) {
    return { config: emptyConfig, problems: [{ key: 'configNotJson', file: path, line: lineOf(root.at) }] };
  }
  const reading = new ConfigReading(dirname(file), await codesFor(root, loadCodes));
  const problems = reading.read(root).map(({ at, ...problem }) => ({ ...problem, file: path, line: lineOf(at) }));
  return { config: reading.config, problems };
}

function parse(text: string): JsonNode | JsonFault {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
}

async function codesFor(root: JsonNode, loadCodes: () => Promise<readonly string[]>): Promise<readonly string[]> {
  return root.type === 'object' && root.members.some(({ key }) => key === 'severities') ? loadCodes() : [];
}

interface ConfigFault {
  readonly key: MessageKey;
  readonly values: MessageValues;
  readonly at: number;
}

class ConfigReading {
  config: Config = emptyConfig;
  readonly #folder: string;
  readonly #codes: readonly string[];
  readonly #faults: ConfigFault[] = [];

  constructor(folder: string, codes: readonly string[]) {
    this.#folder = folder;
    this.#codes = codes;
  }

  read(root: JsonNode): readonly ConfigFault[] {
    if (root.type !== 'object') this.#fault('configNotObject', root.at, {});
    else for (const member of this.#distinct(root.members)) this.#member(member);
    return this.#faults.sort((a, b) => a.at - b.at);
  }

  #member(member: JsonMember): void {
    if (!Object.hasOwn(configKeys, member.key)) {
      this.#unknownName('configKey', member, Object.keys(configKeys));
      return;
    }
    const spec: KeySpec = configKeys[member.key as keyof typeof configKeys];
    if (spec.type === 'severities') this.config = { ...this.config, severities: this.#severities(member) };
    else if (spec.type === 'paths') this.config = { ...this.config, [member.key]: this.#paths(member) };
    else if (spec.type === 'choice') this.#choice(member, spec.choices);
    else if (member.value.type !== 'string') this.#wrongValue(member, 'configWantsText');
  }

  #choice(member: JsonMember, choices: readonly string[]): void {
    const { value } = member;
    if (value.type === 'string' && choices.includes(value.value)) {
      this.config = { ...this.config, [member.key]: value.value };
    } else {
      this.#fault('configWantsChoice', value.at, { key: member.key, value: shown(value), choices: choices.join(', ') });
    }
  }

  #severities(member: JsonMember): Config['severities'] {
    if (member.value.type !== 'object') {
      this.#wrongValue(member, 'configWantsSeverities');
      return {};
    }
    const severities: Record<string, Severity | 'off'> = {};
    for (const entry of this.#distinct(member.value.members)) {
      const word = severityWords.find((each) => entry.value.type === 'string' && entry.value.value === each);
      if (!this.#codes.includes(entry.key)) this.#unknownName('configCode', entry, this.#codes);
      else if (word === undefined) {
        const values = { key: entry.key, value: shown(entry.value), choices: severityWords.join(', ') };
        this.#fault('configWantsChoice', entry.value.at, values);
      } else severities[entry.key] = word;
    }
    return severities;
  }

  #paths(member: JsonMember): readonly string[] {
    if (member.value.type !== 'array') {
      this.#wrongValue(member, 'configWantsPaths');
      return [];
    }
    const paths: string[] = [];
    for (const item of member.value.items) {
      const path = item.type === 'string' ? resolve(this.#folder, item.value) : null;
      if (item.type !== 'string') this.#fault('configWantsPaths', item.at, { key: member.key, value: shown(item) });
      else if (path === null || !existsSync(path)) {
        this.#fault('configPathMissing', item.at, { key: member.key, value: item.value });
      } else paths.push(path);
    }
    return paths;
  }

  /** Members with a name of their own; a name that stands twice is a fault, and its first value counts. */
  #distinct(members: readonly JsonMember[]): readonly JsonMember[] {
    const names = new Set<string>();
    return members.filter((member) => {
      if (names.has(member.key)) this.#fault('configKeyTwice', member.at, { key: member.key });
      const isFirst = !names.has(member.key);
      names.add(member.key);
      return isFirst;
    });
  }

  #unknownName(kind: 'configKey' | 'configCode', { key, at }: JsonMember, names: readonly string[]): void {
    const [near] = nearest(key, names, 1);
    if (near !== undefined) this.#fault(`${kind}Misspelt`, at, { key, near });
    else this.#fault(`${kind}Unknown`, at, { key, names: names.join(', ') });
  }

  #wrongValue(member: JsonMember, key: MessageKey): void {
    this.#fault(key, member.value.at, { key: member.key, value: shown(member.value) });
  }

  #fault(key: MessageKey, at: number, values: MessageValues): void {
    this.#faults.push({ key, at, values });
  }
}

function shown(node: JsonNode): string {
  if (node.type === 'object') return '{…}';
  return node.type === 'array' ? '[…]' : JSON.stringify(node.value);
}
