/**
 * A scenario file: what stands in a folder, then one call or several with what each must say.
 *
 *     === file ke-hoach.cchc        text of a file, to the next `===` line
 *     === bytes x.cchc              bytes of a file in hexadecimal; blanks and line ends do not count
 *     === call cchc check .         words as in a shell; quotes hold blanks together, NAME=value in front is environment
 *     === status 1                  exit code; 0 where the line is missing
 *     === stdout                    exact text; nothing where the section is missing
 *     === stderr                    likewise
 *     === after ke-hoach.cchc       text of a file after the call
 */
export interface Scenario {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly calls: readonly ScenarioCall[];
}

export interface ScenarioCall {
  readonly env: Readonly<Record<string, string>>;
  /** Words behind `cchc`. */
  readonly args: readonly string[];
  readonly line: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly after: readonly { readonly path: string; readonly text: string }[];
}

/** Reads a scenario. Throws where it is malformed: that is a failing test. */
export function readScenario(text: string): Scenario {
  const files: { path: string; content: Uint8Array }[] = [];
  const calls: ScenarioCall[] = [];
  for (const { head, argument, body } of sections(text)) {
    const last = calls.at(-1);
    if (head === 'file' && last === undefined) files.push({ path: argument, content: Buffer.from(body) });
    else if (head === 'bytes' && last === undefined) files.push({ path: argument, content: hexBytes(body) });
    else if (head === 'call') calls.push(readCall(argument));
    else if (last === undefined) throw new Error(`"${head}" before any call`);
    else calls[calls.length - 1] = extended(last, head, argument, body);
  }
  if (calls.length === 0) throw new Error('a scenario without a call');
  return { files, calls };
}

function extended(call: ScenarioCall, head: string, argument: string, body: string): ScenarioCall {
  if (head === 'status' && /^[012]$/.test(argument)) return { ...call, status: Number(argument) };
  if (head === 'stdout' && argument === '') return { ...call, stdout: body };
  if (head === 'stderr' && argument === '') return { ...call, stderr: body };
  if (head === 'after') return { ...call, after: [...call.after, { path: argument, text: body }] };
  throw new Error(`unknown section "${head} ${argument}"`);
}

function sections(text: string): readonly { head: string; argument: string; body: string }[] {
  const parts = text.split(/^=== /m);
  if (!/^(?:#.*\n|\n)*$/.test(parts[0] ?? '')) throw new Error('text before the first section that is no # comment');
  return parts.slice(1).map((part) => {
    const end = part.indexOf('\n');
    const [head = '', argument = ''] = part.slice(0, end).split(/ (.*)/);
    return { head, argument, body: part.slice(end + 1) };
  });
}

function readCall(line: string): ScenarioCall {
  const words = [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/["']/g, ''));
  const at = words.indexOf('cchc');
  if (at < 0) throw new Error(`no cchc in "${line}"`);
  const env = Object.fromEntries(words.slice(0, at).map((word) => word.split(/=(.*)/).slice(0, 2)));
  return { env, args: words.slice(at + 1), line, status: 0, stdout: '', stderr: '', after: [] };
}

function hexBytes(text: string): Uint8Array {
  const digits = text.replace(/\s/g, '');
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) throw new Error('bytes that are no hexadecimal pairs');
  return Buffer.from(digits, 'hex');
}
