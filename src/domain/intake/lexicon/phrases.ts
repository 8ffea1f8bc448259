/** Phrases written on lines, apart by `|`. */
export const phrases = (lines: string): readonly string[] =>
  lines
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
