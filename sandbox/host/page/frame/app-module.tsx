import React from 'react';
import type { AppModule } from '../../wire/app-module';
import { CustomUiFrame } from './custom-ui-frame';
import { UiKitPanel } from './ui-kit-panel';

interface AppModuleViewProps {
  readonly module: AppModule;
  readonly account: string | null;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A front end of the app in its place, whichever of the two kinds it is. */
export const AppModuleView = ({ module, account, extension }: AppModuleViewProps) => {
  const place = { account, moduleKey: module.key, extension, resource: module.resource, title: module.title };
  const key = `${module.key} ${account ?? ''} ${JSON.stringify(extension)}`;
  return module.kind === 'UI Kit' ? <UiKitPanel key={key} {...place} /> : <CustomUiFrame key={key} {...place} />;
};
