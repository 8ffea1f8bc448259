import { onInstalled as installed } from '../usecases/on-installed';
import { onPreUninstall as preUninstall } from '../usecases/on-pre-uninstall';
import { lifecyclePorts } from '../wiring/lifecycle-ports';
import { worked } from './boundary';

/** Refused right after installing: the site learns of the app a moment later. */
const INSTALL_RACE = [401, 403];

export const onLifecycle = (): Promise<unknown> => worked('lifecycle', () => installed(lifecyclePorts()), INSTALL_RACE);

export const onPreUninstall = (): Promise<unknown> =>
  worked('before uninstalling', () => preUninstall(lifecyclePorts()));
