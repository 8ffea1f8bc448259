/** A rule of one class and one shorthand, as Atlaskit's compiled styles write it: `._11c8fhey{font:…}`. */
const SHORTHAND = /^\._[a-z0-9]+\{(?:all|font|border|outline|flex|overflow|background|transition|gap|margin|padding):/;

/** Rules at the top level of a minified stylesheet; blocks such as `@media` stay whole. */
const topLevelRules = (css: string): readonly string[] => {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    if (css[index] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return [...rules, css.slice(start)];
};

/**
 * Atomic styles of many files in one: each class sets one property, so a shorthand must stand before the longhands of
 * the same element (`font` before `font-weight`), wherever the files had them.
 */
export const shorthandsFirst = (css: string): string => {
  const rules = topLevelRules(css);
  const isShorthand = (rule: string) => SHORTHAND.test(rule.trim());
  return [...rules.filter(isShorthand), ...rules.filter((rule) => !isShorthand(rule))].join('');
};
