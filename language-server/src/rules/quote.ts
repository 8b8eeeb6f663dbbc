const longest = 1000;

/** A text as a message quotes it: in quotation marks, on one line, cut at a word when longer than `most` characters. */
export function quote(text: string, most = 60): string {
  const line = trimStops(text.slice(0, longest).replace(/\s+/g, ' ').trim());
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  const lastBlank = cut.lastIndexOf(' ');
  return `“${trimStops(lastBlank > most / 2 ? cut.slice(0, lastBlank) : cut)}…”`;
}

/** Several texts quoted, joined by commas and a last word (`hoặc`, `or`). */
export function quoteAll(texts: readonly string[], lastWord: string, most = 40): string {
  const quoted = texts.map((text) => quote(text, most));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${lastWord} ${last}`;
}

/** Without the marks that end a sentence or a piece of a list; a text of nothing else stays. */
function trimStops(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:'.includes(text[end - 1] ?? ' ')) end--;
  return end === 0 ? text : text.slice(0, end);
}
