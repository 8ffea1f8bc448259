const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const WITHOUT_APOSTROPHE: Readonly<Record<string, string>> = {
  isnt: 'is',
  arent: 'are',
  dont: 'do',
  doesnt: 'does',
  didnt: 'did',
  wasnt: 'was',
  cant: 'can',
  cannot: 'can',
  couldnt: 'could',
  hasnt: 'has',
};

/** One written word as the words of the lexicon are spelt; a contraction becomes two (`can't` → `can`, `not`). */
export const foldWord = (raw: string): readonly string[] => {
  const small = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/’/gu, "'");
  if (small === "can't") return ['can', 'not'];
  const verb = Object.hasOwn(WITHOUT_APOSTROPHE, small) ? WITHOUT_APOSTROPHE[small] : undefined;
  if (verb !== undefined) return [verb, 'not'];
  if (small === "won't") return ['will', 'not'];
  if (small.endsWith("n't")) return [small.slice(0, -3), 'not'];
  return small.split("'").filter((part) => part !== '');
};
