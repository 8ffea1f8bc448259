const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** One written word as the words of the lexicon are spelt; a contraction becomes two (`can't` → `can`, `not`). */
export const foldWord = (raw: string): readonly string[] => {
  const small = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/’/gu, "'");
  if (small === 'cannot' || small === 'cant' || small === "can't") return ['can', 'not'];
  if (small === "won't") return ['will', 'not'];
  if (small.endsWith("n't")) return [small.slice(0, -3), 'not'];
  return small.split("'").filter((part) => part !== '');
};
