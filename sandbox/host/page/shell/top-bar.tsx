import React, { useState } from 'react';
import { applyTheme, rememberedTheme, type Theme } from './theme';
import { ViewerSwitch } from './viewer-switch';
import { useRoute } from './use-route';

/** Rooms of the page, in the order in which one gets to know them. */
const ROOMS: readonly { readonly path: string; readonly label: string }[] = [
  { path: '', label: 'Now' },
  { path: 'queue', label: 'Queue' },
  { path: 'portal', label: 'Portal' },
  { path: 'phones', label: 'Phones' },
  { path: 'app', label: 'App pages' },
  { path: 'stories', label: 'Stories' },
  { path: 'log', label: 'Log' },
];

const ThemeSwitch = () => {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={`Show the page in ${other} colours`}
      onClick={() => {
        applyTheme(other);
        setTheme(other);
      }}
    >
      {theme === 'dark' ? '☀' : '☾'}
    </button>
  );
};

/** Name, rooms, colours. */
export const TopBar = () => {
  const [room = ''] = useRoute();
  return (
    <header className="top-bar">
      <a className="brand" href="#/">
        <img src="/icon.svg" alt="" width="24" height="24" />
        Meridian
      </a>
      <nav aria-label="Rooms">
        {ROOMS.map(({ path, label }) => (
          <a
            key={path}
            href={`#/${path}`}
            aria-current={(room === 'ticket' ? 'queue' : room) === path ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <ViewerSwitch />
      <ThemeSwitch />
    </header>
  );
};
