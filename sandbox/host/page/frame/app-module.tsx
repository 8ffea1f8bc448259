import React from 'react';
import type { AppModule } from '../../wire/app-module';
import { CustomUiFrame } from './custom-ui-frame';
import { UiKitPanel } from './ui-kit-panel';

interface AppModuleViewProps {
  readonly module: AppModule;
  readonly account: string | null;
  readonly extension: Readonly<Record<string, unknown>>;
  /** Another number loads the front end anew, as when a person reloads the page it is on. */
  readonly reloads?: number;
}

/** A front end of the app in its place, whichever of the two kinds it is. */
export const AppModuleView = ({ module, account, extension, reloads = 0 }: AppModuleViewProps) => {
  const place = { account, moduleKey: module.key, extension, resource: module.resource, title: module.title };
  const key = `${module.key} ${account ?? ''} ${JSON.stringify(extension)}`;
  return module.kind === 'UI Kit' ? (
    <UiKitPanel key={key} reloads={reloads} {...place} />
  ) : (
    <CustomUiFrame key={`${key} ${reloads}`} {...place} />
  );
};
