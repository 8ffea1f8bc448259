/** The text in quotation marks on one line, cut at `most` characters. */
export const quote = (text: string, most = 240): string => {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return `“${line.length > most ? `${line.slice(0, most - 1)}…` : line}”`;
};
