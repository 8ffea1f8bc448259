/** A text of at most `length` characters, cut with an ellipsis, never through the middle of a character. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > length - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
};
