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

/** Most words: nothing in them has to be spelt another way. */
const PLAIN = /^[a-z0-9]+$/;

const smallLetters = (raw: string): string => {
  const small = raw.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFC')
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/’/gu, "'");
};

/** One written word as the words of the lexicon are spelt; a contraction becomes two (`can't` → `can`, `not`). */
export const foldWord = (raw: string): readonly string[] => {
  const small = smallLetters(raw);
  if (PLAIN.test(small) && !small.endsWith('nt') && small !== 'cannot') return [small];
  if (small === "can't") return ['can', 'not'];
  const verb = Object.hasOwn(WITHOUT_APOSTROPHE, small) ? WITHOUT_APOSTROPHE[small] : undefined;
  if (verb !== undefined) return [verb, 'not'];
  if (small === "won't") return ['will', 'not'];
  if (small.endsWith("n't")) return [small.slice(0, -3), 'not'];
  return small.split("'").filter((part) => part !== '');
};
