import '@atlaskit/css-reset';
import { view } from '@forge/bridge';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { spokenLanguage } from '../../src/domain/texts/spoken-language';
import { AdminPage } from './admin-page';
import { ReaderContext } from './parts/reader';

/** The theme comes before the first drawing: its tokens colour everything. */
const start = async (): Promise<void> => {
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  const language = spokenLanguage(context.locale ?? 'en');
  const zone = context.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element root');
  createRoot(root).render(
    <ReaderContext.Provider value={{ language, zone }}>
      <AdminPage />
    </ReaderContext.Provider>,
  );
};

void start();
