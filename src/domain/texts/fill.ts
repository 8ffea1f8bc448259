import type { Placeholders } from './placeholders';

/** Puts values into a template; a forgotten or misspelt name does not compile. */
export const fill = <Template extends string>(
  template: Template,
  values: Readonly<Record<Placeholders<Template>, string>>,
): string => {
  const byName: Readonly<Record<string, string>> = values;
  return template.replace(/\{(\w+)\}/gu, (written, name: string) => byName[name] ?? written);
};
