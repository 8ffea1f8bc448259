const STYLESHEET = '/__host__/theme.css';

/** Gives the page of the app the site's design tokens, as `view.theme.enable()` does. */
export const enableTheme = (mode: 'light' | 'dark'): void => {
  const { documentElement: html, head } = document;
  html.dataset['colorMode'] = mode;
  html.dataset['theme'] = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
  if (head.querySelector(`link[href="${STYLESHEET}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLESHEET;
  head.append(link);
};
