/** One expectation held against what is. */
export interface Check {
  /** What was looked at, in the words of the story. */
  readonly what: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly got: string;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** The two are equal (compared as JSON). */
export const checkSame = (what: string, expected: unknown, got: unknown): Check => ({
  what,
  passed: JSON.stringify(expected) === JSON.stringify(got),
  expected: shown(expected),
  got: shown(got),
});

/** `passed` was decided by the caller. */
export const checkThat = (
  what: string,
  passed: boolean,
  told: { readonly expected: unknown; readonly got: unknown },
): Check => ({ what, passed, expected: shown(told.expected), got: shown(told.got) });

const without = (text: string): string => text.toLocaleLowerCase('de').replace(/\s+/g, ' ');

/** Every one of `texts` stands in `whole`, without regard to case and line breaks. */
export const checkContains = (what: string, texts: readonly string[], whole: string): readonly Check[] =>
  texts.map((text) =>
    checkThat(`${what} says “${text}”`, without(whole).includes(without(text)), {
      expected: text,
      got: whole || 'nothing',
    }),
  );

/** None of `texts` stands in `whole`. */
export const checkLacks = (what: string, texts: readonly string[], whole: string): readonly Check[] =>
  texts.map((text) =>
    checkThat(`${what} does not say “${text}”`, !without(whole).includes(without(text)), {
      expected: `not ${text}`,
      got: whole || 'nothing',
    }),
  );
