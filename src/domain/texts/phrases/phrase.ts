/** An English reason as the rules give it, and how a German reader gets it; `$1` stands for what was in brackets. */
export type Phrase = readonly [english: RegExp, german: string];

/** The text with every phrase of the list that it contains. */
export const withPhrases = (text: string, phrases: readonly Phrase[]): string =>
  phrases.reduce((said, [english, german]) => said.replace(english, german), text);
