export type Theme = 'light' | 'dark';

const KEY = 'meridian-theme';

/** What the person chose last, else what their system prefers. */
export const rememberedTheme = (): Theme => {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Paints the whole page, and by it every front end of the app. */
export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset['colorMode'] = theme;
  localStorage.setItem(KEY, theme);
};
