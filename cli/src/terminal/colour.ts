/** Colours a text; gives it back unchanged where there is no colour. */
export type Painter = (style: Style, text: string) => string;

export type Style = 'error' | 'warning' | 'info' | 'hint' | 'strong' | 'faint';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [34, 39],
  hint: [36, 39],
  strong: [1, 22],
  faint: [2, 22],
};

/** A painter that writes terminal escapes, or one that leaves text alone. */
export function createPainter(isColoured: boolean): Painter {
  if (!isColoured) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}

/**
 * Whether to colour: as `FORCE_COLOR` says where it is set (`0` and `false`: no), never with `NO_COLOR`, `CI` or a dumb
 * terminal, else on a terminal only.
 */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR || isSet(env.CI) || env.TERM === 'dumb') return false;
  return isTerminal;
}

/** Whether progress may be shown: on a terminal where somebody watches. */
export function wantsProgress(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !isSet(env.CI) && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
