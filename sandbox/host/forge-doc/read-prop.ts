import type { Props } from './forge-node';

/** A prop that is a text; undefined for anything else. */
export const textProp = (props: Props, name: string): string | undefined => {
  const value = props[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
};

export const flagProp = (props: Props, name: string): boolean => props[name] === true;

/** A prop that is one of the words; undefined for anything else, so that the component's own default counts. */
export const wordProp = <Word extends string>(props: Props, name: string, words: readonly Word[]): Word | undefined =>
  words.find((word) => word === props[name]);

export type Handler = (...args: readonly unknown[]) => unknown;

/** A prop that is a function of the app; calling it crosses the bridge. */
export const handlerProp = (props: Props, name: string): Handler | undefined => {
  const value = props[name];
  return typeof value === 'function' ? (...args) => Reflect.apply(value, undefined, args) : undefined;
};

/** `space.100` → the stylesheet's variable; undefined for what is no token. */
export const tokenProp = (props: Props, name: string): string | undefined => {
  const value = props[name];
  return typeof value === 'string' && /^[a-z]+(\.[\w.]+)+$/.test(value)
    ? `var(--ds-${value.replace(/^(color|elevation)\./, '').replaceAll('.', '-')})`
    : undefined;
};
