/** A text as a message quotes it: in quotation marks, on one line, cut at a word when longer than `most` characters. */
export function quote(text: string, most = 60): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  const lastBlank = cut.lastIndexOf(' ');
  return `“${(lastBlank > most / 2 ? cut.slice(0, lastBlank) : cut).replace(/[,;:]$/, '')}…”`;
}

/** Several texts quoted, joined by commas and a last word (`hoặc`, `or`). */
export function quoteAll(texts: readonly string[], lastWord: string, most = 40): string {
  const quoted = texts.map((text) => quote(text, most));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${lastWord} ${last}`;
}
