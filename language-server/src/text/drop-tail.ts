/** A text without the blanks and the given marks at its end. Linear, where a regular expression anchored there is not. */
export function dropTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isTail(text.charAt(end - 1), marks)) end--;
  return text.slice(0, end);
}

function isTail(char: string, marks: string): boolean {
  return marks.includes(char) || /\s/.test(char);
}
