import { type MessageKey, messages } from './messages.ts';

export type Language = 'vi' | 'en';

/** Values for the places `{name}` of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says one message of the table in the language of the call. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** A `Say` for one language. */
export function speak(language: Language): Say {
  return (key, values = {}) => fill(messages[key][language], values);
}

/**
 * Puts values into a text: `{name}` is the value, `{name|one|many}` the value with the word that goes with its number.
 * A place without a value stays as it is.
 */
export function fill(text: string, values: MessageValues): string {
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^{}]*))?\}/g,
    (place: string, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined || many === undefined) return String(value);
      return `${value} ${value === 1 ? one : many}`;
    },
  );
}

/**
 * The language of a call: what `--lang` says, else the config file, else English where the locale begins with `en`,
 * else Vietnamese.
 */
export function chooseLanguage(
  asked: string | null,
  configured: Language | null,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === 'vi' || asked === 'en') return asked;
  if (configured !== null) return configured;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
