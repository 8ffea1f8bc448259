/** Whether a word is the one that a phrase has written: `*` at either end stands for any letters. */
export const fitsWord = (word: string, written: string): boolean => {
  const open = written.startsWith('*');
  const close = written.endsWith('*');
  if (!open && !close) return word === written;
  if (written === '*') return true;
  if (!open) return word.startsWith(written.slice(0, -1));
  return close ? word.includes(written.slice(1, -1)) : word.endsWith(written.slice(1));
};
