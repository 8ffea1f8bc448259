import React from 'react';
import { createRoot } from 'react-dom/client';
import { loadForgeDoc } from './frame/load-forge-doc';
import { Page } from './shell/page';
import { applyTheme, rememberedTheme } from './shell/theme';

applyTheme(rememberedTheme());
const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Page />);
// Most who look send a ticket next: by then the renderer of the app's front ends is here.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
window.addEventListener('load', () => whenIdle(() => void loadForgeDoc()));
