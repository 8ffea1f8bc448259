import { InvalidInput } from '../../../src/domain/errors';
import { findUiModule } from '../../forge/manifest/ui-module';
import type { ViewContext } from '../wire/view-context';
import type { Host } from './host';

interface Place {
  readonly account: string | null;
  readonly moduleKey: string;
  readonly extension: unknown;
}

/**
 * What `view.getContext()` tells a front end: who looks, in which language and zone, and where.
 * @throws InvalidInput for a module that the manifest does not have or a person who does not exist.
 */
export const viewContext = ({ world, manifest }: Host, { account, moduleKey, extension }: Place): ViewContext => {
  const module = findUiModule(manifest, moduleKey);
  if (module === undefined) throw new InvalidInput('moduleKey', `the manifest has no front end called ${moduleKey}`);
  const { site } = world.stage;
  const person = account === null ? undefined : site.person(account);
  if (account !== null && person === undefined) throw new InvalidInput('account', `nobody is called ${account}`);
  const accountType =
    person === undefined ? 'anonymous' : person.type === 'customer' ? ('customer' as const) : ('licensed' as const);
  return {
    ...(account === null ? {} : { accountId: account }),
    accountType,
    cloudId: site.cloudId,
    localId: `${site.cloudId}/${moduleKey}`,
    moduleKey,
    siteUrl: 'https://support.meridian-desk.example',
    environmentId: 'sandbox',
    environmentType: 'PRODUCTION',
    locale: (person?.locale ?? 'en_GB').replace('_', '-'),
    timezone: person?.timeZone ?? 'UTC',
    license: { active: true },
    extension: { ...(typeof extension === 'object' ? extension : {}), type: module.type },
  };
};
