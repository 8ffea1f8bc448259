import React from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './shell/page';
import { applyTheme, rememberedTheme } from './shell/theme';
import './styles/page.css';
import './styles/now.css';
import './styles/phone.css';
import './styles/rooms.css';
import './styles/forge.css';

applyTheme(rememberedTheme());
const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Page />);
