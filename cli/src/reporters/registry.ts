import type { Reporter } from './reporter.ts';

/** The formats of `cchc check`; each is loaded when it is asked for. */
const reporters = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
} as const satisfies Record<string, () => Promise<{ readonly default: Reporter }>>;

/** Names of all formats. */
export const formatNames: readonly string[] = Object.keys(reporters);

/** The reporter of a format; `pretty` where no such format exists. */
export async function loadReporter(format: string): Promise<Reporter> {
  const known = Object.hasOwn(reporters, format) ? (format as keyof typeof reporters) : 'pretty';
  return (await reporters[known]()).default;
}
